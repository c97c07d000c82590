package parley.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up treaty and its revision, with the changes known: what a comparison should mark. Words
 * are drawn with the frequencies of natural text (Zipf), so that common words repeat as they do in
 * a real draft.
 *
 * @param old the earlier draft, numbered articles of numbered paragraphs
 * @param now the later one, renumbered throughout
 * @param clauses how many articles and paragraphs the earlier draft has
 * @param deleted how many words were taken out or replaced, labels and moved text aside
 * @param inserted how many words were put in
 * @param moved how many clauses stand elsewhere: articles taken to another place, with their
 *     paragraphs
 */
public record Treaty(String old, String now, int clauses, int deleted, int inserted, int moved) {
  private static final int VOCABULARY = 4_000;

  private record Article(String heading, List<String> paragraphs) {}

  /** What was done to the words, counted on the way. */
  private static final class Tally {
    int deleted;
    int inserted;
  }

  /**
   * Makes one.
   *
   * @param seed equal seeds give equal treaties
   * @param articles how many articles; each has one to five paragraphs of 10 to 60 words
   */
  public static Treaty of(long seed, int articles) {
    Random random = new Random(seed);
    List<Article> before = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      before.add(article(random));
    }
    Tally tally = new Tally();
    List<Article> after = new ArrayList<>();
    List<Article> away = new ArrayList<>();
    for (Article article : before) {
      int fate = random.nextInt(100);
      if (fate < 3) {
        tally.deleted += words(article);
      } else if (fate < 6) {
        away.add(article);
      } else {
        after.add(revised(article, random, tally));
      }
      if (fate >= 97) {
        Article fresh = article(random);
        tally.inserted += words(fresh);
        after.add(fresh);
      }
    }
    for (Article article : away) {
      after.add(random.nextInt(after.size() + 1), article);
    }
    return new Treaty(
        text(before), text(after), clauses(before), tally.deleted, tally.inserted, clauses(away));
  }

  /** Two texts that differ by one article put in front; 12 articles without another change. */
  public static Treaty withOneInserted() {
    Random random = new Random(12);
    List<Article> before = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      before.add(article(random));
    }
    List<Article> after = new ArrayList<>(before);
    after.addFirst(article(random));
    return new Treaty(text(before), text(after), 12, 0, words(after.getFirst()), 0);
  }

  /** One clause, so many times over, with one word of one of them changed. */
  public static Treaty repeated(int times) {
    List<Article> before = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      before.add(
          new Article("", List.of("The fee of the port is paid by the owner of the vessel.")));
    }
    List<Article> after = new ArrayList<>(before);
    after.set(
        times / 2,
        new Article("", List.of("The fee of the port is paid by the tenant of the vessel.")));
    return new Treaty(text(before), text(after), times, 1, 1, 0);
  }

  /** A schedule of lines that differ in a code and a rate only; a tenth of the rates change. */
  public static Treaty schedule(int lines) {
    StringBuilder before = new StringBuilder("Schedule of duties\n\n");
    StringBuilder after = new StringBuilder("Schedule of duties\n\n");
    int changed = 0;
    for (int i = 0; i < lines; i++) {
      int rate = 3 + i * 7 % 20;
      boolean change = i % 10 == 4;
      String line = (i + 1) + ". Goods of heading " + (1000 + i) + " bear a duty of ";
      before.append(line).append(rate).append(" per cent.\n\n");
      after.append(line).append(change ? rate + 25 : rate).append(" per cent.\n\n");
      changed += change ? 1 : 0;
    }
    return new Treaty(before.toString(), after.toString(), lines, changed, changed, 0);
  }

  private static Article article(Random random) {
    List<String> paragraphs = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      paragraphs.add(sentence(random, 10 + random.nextInt(51)));
    }
    return new Article(capital(sentence(random, 3)), paragraphs);
  }

  private static Article revised(Article article, Random random, Tally tally) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : article.paragraphs()) {
      int fate = random.nextInt(100);
      if (fate < 15) {
        paragraphs.add(reworded(paragraph, random, tally));
      } else if (fate < 18 && article.paragraphs().size() > 1) {
        tally.deleted += count(paragraph);
      } else {
        paragraphs.add(paragraph);
      }
    }
    return new Article(article.heading(), paragraphs);
  }

  /** Replaces runs of one to three words, about a tenth of all. */
  private static String reworded(String paragraph, Random random, Tally tally) {
    List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
    int edits = Math.max(1, words.size() / 20);
    for (int i = 0; i < edits; i++) {
      int at = 1 + random.nextInt(words.size() - 2);
      String fresh = "novel" + word(VOCABULARY + random.nextInt(VOCABULARY));
      if (!words.get(at).startsWith("novel")) {
        words.set(at, fresh);
        tally.deleted++;
        tally.inserted++;
      }
    }
    return String.join(" ", words);
  }

  private static String text(List<Article> articles) {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (Article article : articles) {
      text.append("Article ").append(number++).append('\n');
      text.append(article.heading()).append(article.heading().isEmpty() ? "\n" : "\n\n");
      int paragraph = 1;
      for (String each : article.paragraphs()) {
        text.append(paragraph++).append(". ").append(each).append("\n\n");
      }
    }
    return text.toString();
  }

  private static int clauses(List<Article> articles) {
    return articles.stream().mapToInt(article -> 1 + article.paragraphs().size()).sum();
  }

  private static int words(Article article) {
    return count(article.heading()) + article.paragraphs().stream().mapToInt(Treaty::count).sum();
  }

  private static int count(String text) {
    return text.isEmpty() ? 0 : text.split(" ").length;
  }

  private static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      double draw = Math.pow(VOCABULARY, random.nextDouble());
      sentence.append(i == 0 ? "" : " ").append(word((int) draw - 1));
    }
    return capital(sentence.append('.').toString());
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static final String[] COMMON = {
    "the", "of", "and", "to", "in", "shall", "by", "for", "a", "that", "be", "or", "with", "on",
    "as", "is", "any", "its", "under", "from", "parties", "not", "which", "may", "this", "such"
  };
  private static final String[] SYLLABLES = {
    "ba", "cor", "den", "fi", "gal", "har", "ju", "kel", "lom", "mer", "nis", "op", "par", "quo",
    "ras", "sel", "tor", "ul", "ver", "zan"
  };

  /** The word of a rank: common ones first, then ever rarer made-up ones. */
  private static String word(int rank) {
    if (rank < COMMON.length) {
      return COMMON[rank];
    }
    StringBuilder word = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}
