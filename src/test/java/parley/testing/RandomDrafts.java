package parley.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drafts of articles with paragraphs in made-up words, and what parties do to them. */
public final class RandomDrafts {
  private static final List<String> ACTS =
      List.of("shall pay", "may board", "shall notify", "must not delay", "undertakes to repair");
  private static final String CONSONANTS = "bdfgklmnprstv";
  private static final String VOWELS = "aeiou";

  /** An article: its title, empty for none, and its paragraphs. */
  private record Article(String title, List<String> paragraphs) {}

  private final Random random;

  public RandomDrafts(long seed) {
    random = new Random(seed);
  }

  /**
   * One draft and what some parties made of it, each in Markdown.
   *
   * @param revisions how many parties revise it
   */
  public List<String> drafts(int revisions) {
    List<Article> base = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(8); i++) {
      base.add(article());
    }
    List<String> drafts = new ArrayList<>(List.of(markdown(base)));
    for (int i = 0; i < revisions; i++) {
      drafts.add(markdown(revised(base)));
    }
    return drafts;
  }

  private Article article() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      paragraphs.add(sentence());
    }
    return new Article(
        random.nextInt(4) == 0 ? "" : capital(noun()) + " and " + noun(), paragraphs);
  }

  private String sentence() {
    return "The "
        + noun()
        + " "
        + ACTS.get(random.nextInt(ACTS.size()))
        + " "
        + (1 + random.nextInt(900))
        + ",000 "
        + noun()
        + IntStream.range(0, random.nextInt(6))
            .mapToObj(i -> (random.nextBoolean() ? ", the " : " of the ") + noun())
            .collect(Collectors.joining())
        + (random.nextInt(5) == 0 ? " (" + capital(noun()) + ")" : "")
        + ".";
  }

  private String noun() {
    return IntStream.range(0, 3)
        .mapToObj(
            i ->
                ""
                    + CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))
                    + VOWELS.charAt(random.nextInt(VOWELS.length())))
        .collect(Collectors.joining());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Articles come, go and move; paragraphs too, and figures, words and punctuation change. */
  private List<Article> revised(List<Article> base) {
    List<Article> articles = new ArrayList<>();
    for (Article article : base) {
      if (random.nextInt(6) == 0) {
        articles.add(article());
      }
      if (random.nextInt(6) != 0) {
        articles.add(revised(article));
      }
    }
    if (articles.size() > 1 && random.nextBoolean()) {
      Article moved = articles.remove(random.nextInt(articles.size()));
      articles.add(random.nextInt(articles.size() + 1), moved);
    }
    return articles.isEmpty() ? List.of(article()) : articles;
  }

  private Article revised(Article article) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : article.paragraphs()) {
      switch (random.nextInt(9)) {
        case 0 -> paragraphs.addAll(List.of(sentence(), paragraph));
        case 1 -> paragraphs.add(paragraph.replaceFirst("\\d+,000", random.nextInt(999) + ",500"));
        case 2 -> paragraphs.add(paragraph.replaceFirst("The \\w+", "Every " + noun()));
        case 3 -> paragraphs.add(paragraph.replaceFirst("\\.$", "; and " + noun() + "."));
        case 4 -> paragraphs.add(paragraph.replace(", the ", " and the "));
        case 5 -> paragraphs.add(paragraph.replace("of the ", "of all the "));
        case 6 -> paragraphs.add("However, " + paragraph);
        default -> paragraphs.add(paragraph);
      }
    }
    String title = random.nextInt(8) == 0 ? capital(noun()) : article.title();
    return new Article(title, paragraphs);
  }

  private String markdown(List<Article> articles) {
    StringBuilder text = new StringBuilder("# Accord on the " + noun() + "\n");
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      text.append("\n## Article ").append(i + 1);
      text.append(article.title().isEmpty() ? "" : " " + article.title()).append("\n");
      for (int p = 0; p < article.paragraphs().size(); p++) {
        text.append("\n").append(p + 1).append(". ").append(article.paragraphs().get(p));
        text.append("\n");
      }
    }
    return text.toString();
  }
}
