package parley.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Paragraph;

/**
 * Finds the reports that rewrite others: most of their paragraphs have a counterpart, in the same
 * order. A rewrite changes words and even quotations, so that runs of equal words do not find it.
 */
public final class Derivations {
  /** Share of the content words of two paragraphs, out of all of both, that makes them a pair. */
  private static final double PAIR = 0.25;

  /** Share of the paragraphs of a rewrite that need a counterpart, and how many at least. */
  private static final double REWRITE = 0.6;

  private static final int FEWEST = 3;

  /** Pairs of reports that share fewer of their rarer words are not aligned at all. */
  private static final double RELATED = 0.25;

  /** A paragraph with fewer content words, an "updated at noon", says nothing about its origin. */
  private static final int SHORTEST = 5;

  /** Share of the content words of a paragraph that stand in a longer one it was cut off. */
  private static final double PART = 0.5;

  /** Content words of a paragraph that can be told to be a part of another. */
  private static final int LONG = 8;

  private static final Set<String> STOPWORDS = Grammar.list("stopwords");

  /** A name in capitals, as outlets have. */
  private static final String NAME = "(?:the )?[\\p{Lu}][\\w'-]*(?: [\\p{Lu}][\\w'-]*){0,3}";

  private static final Pattern CREDIT =
      Pattern.compile(
          "\\b(?:[Aa]s )?(?:first |originally |was )?(?:reported|published|obtained|seen) (?:first"
              + " )?by "
              + NAME
              + "|\\b(?:[Aa]ccording to|[Cc]iting|told) "
              + NAME
              + "(?= (?:reports?|news agency|newspaper)\\b|[,.])"
              + "|\\b[\\p{Lu}][\\w'-]* reports that\\b");

  /**
   * A report as the content words of its paragraphs.
   *
   * @param numbers the numbers of these paragraphs
   * @param words all of them as bits, numbered over all reports
   */
  private record Sketch(
      Document document,
      List<Integer> numbers,
      List<Set<String>> paragraphs,
      @SuppressWarnings("ArrayRecordComponent") long[] words) {}

  private Derivations() {}

  /** The rewrites among these reports, each with the one it follows most closely. */
  public static List<Derivation> among(List<Document> reports) {
    var numbers = new HashMap<String, Integer>();
    List<Sketch> sketches = reports.stream().map(report -> sketch(report, numbers)).toList();
    var found = new ArrayList<Derivation>();
    for (int i = 0; i < sketches.size(); i++) {
      Derivation best = null;
      for (int j = 0; j < sketches.size(); j++) {
        Derivation one = i == j ? null : between(sketches.get(i), sketches.get(j));
        best = one != null && (best == null || one.aligned() > best.aligned()) ? one : best;
      }
      if (best != null && !turnsRound(found, best)) {
        found.add(best);
      }
    }
    return List.copyOf(found);
  }

  private static boolean turnsRound(List<Derivation> found, Derivation one) {
    return found.stream()
        .anyMatch(
            d ->
                d.derived().path().equals(one.original().path())
                    && d.original().path().equals(one.derived().path()));
  }

  private static Sketch sketch(Document document, Map<String, Integer> numbers) {
    String folded = Typography.fold(document.text());
    var places = new ArrayList<Integer>();
    var paragraphs = new ArrayList<Set<String>>();
    var words = new BitSet();
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.role() == Paragraph.Role.PROSE) {
        Set<String> content = content(Words.of(folded, paragraph.span()));
        if (content.size() >= SHORTEST) {
          places.add(paragraph.number());
          paragraphs.add(content);
          content.forEach(w -> words.set(numbers.computeIfAbsent(w, k -> numbers.size())));
        }
      }
    }
    return new Sketch(document, places, paragraphs, words.toLongArray());
  }

  private static Set<String> content(List<Word> words) {
    var content = new HashSet<String>();
    for (Word word : words) {
      if (!STOPWORDS.contains(word.lower())) {
        content.add(word.stem());
      }
    }
    return content;
  }

  /** The first as a rewrite of the second, or null if it is none. */
  private static @Nullable Derivation between(Sketch derived, Sketch original) {
    int of = derived.paragraphs().size();
    if (of < FEWEST || overlap(derived.words(), original.words()) < RELATED) {
      return null;
    }
    List<Derivation.Counterpart> aligned = aligned(derived, original);
    if (aligned.size() < FEWEST || aligned.size() < REWRITE * of || !follows(derived, original)) {
      return null;
    }
    String credit = credit(derived.document());
    return new Derivation(
        derived.document(), original.document(), aligned.size(), of, credit, aligned);
  }

  /**
   * The paragraphs of one that have a counterpart in the other, as many as can be had in order; one
   * paragraph may be split into several.
   */
  private static List<Derivation.Counterpart> aligned(Sketch derived, Sketch original) {
    int rows = derived.paragraphs().size();
    int columns = original.paragraphs().size();
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      for (int j = 1; j <= columns; j++) {
        boolean pair = alike(derived.paragraphs().get(i - 1), original.paragraphs().get(j - 1));
        best[i][j] = Math.max(best[i][j - 1], best[i - 1][j] + (pair ? 1 : 0));
      }
    }
    return traced(best, derived, original);
  }

  private static List<Derivation.Counterpart> traced(
      int[][] best, Sketch derived, Sketch original) {
    var pairs = new ArrayList<Derivation.Counterpart>();
    int j = original.paragraphs().size();
    for (int i = derived.paragraphs().size(); i > 0; i--) {
      while (j > 0 && best[i][j] == best[i][j - 1]) {
        j--;
      }
      if (j > 0 && best[i][j] > best[i - 1][j]) {
        pairs.add(
            new Derivation.Counterpart(
                derived.numbers().get(i - 1), original.numbers().get(j - 1)));
      }
    }
    return pairs.reversed();
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    return jaccard(one, other) >= PAIR || isPart(one, other);
  }

  /** Whether a paragraph was cut off a longer one. */
  private static boolean isPart(Set<String> part, Set<String> whole) {
    long shared = part.stream().filter(whole::contains).count();
    return part.size() >= LONG && shared >= PART * part.size();
  }

  private static double jaccard(Set<String> one, Set<String> other) {
    int shared = 0;
    boolean smaller = one.size() <= other.size();
    Set<String> small = smaller ? one : other;
    Set<String> large = smaller ? other : one;
    for (String word : small) {
      shared += large.contains(word) ? 1 : 0;
    }
    int all = one.size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static double overlap(long[] one, long[] other) {
    int shared = 0;
    int all = 0;
    for (int i = 0; i < Math.max(one.length, other.length); i++) {
      long a = i < one.length ? one[i] : 0;
      long b = i < other.length ? other[i] : 0;
      shared += Long.bitCount(a & b);
      all += Long.bitCount(a | b);
    }
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Who follows whom: the one that credits the other, else the later one, else the later path. */
  private static boolean follows(Sketch derived, Sketch original) {
    boolean credits = credits(derived.document(), original.document());
    boolean credited = credits(original.document(), derived.document());
    if (credits != credited) {
      return credits;
    }
    var date = derived.document().metadata().date();
    var other = original.document().metadata().date();
    int order = date == null || other == null ? 0 : date.compareTo(other);
    if (order == 0) {
      boolean credit = !credit(derived.document()).isEmpty();
      boolean otherCredit = !credit(original.document()).isEmpty();
      return credit != otherCredit
          ? credit
          : derived.document().path().compareTo(original.document().path()) > 0;
    }
    return order > 0;
  }

  /** Whether a report names the source of another. */
  private static boolean credits(Document one, Document other) {
    String source = other.metadata().source();
    String name = source.isEmpty() ? other.metadata().title() : source;
    String text = prose(one);
    return name.length() > 3
        && CREDIT.matcher(text).results().anyMatch(m -> m.group().contains(withoutArticle(name)));
  }

  private static String withoutArticle(String name) {
    return name.startsWith("The ") ? name.substring(4) : name;
  }

  private static String credit(Document document) {
    Matcher matcher = CREDIT.matcher(prose(document));
    return matcher.find() ? matcher.group() : "";
  }

  private static String prose(Document document) {
    var text = new StringBuilder();
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.role() == Paragraph.Role.PROSE) {
        text.append(document.quote(paragraph.span())).append('\n');
      }
    }
    return text.toString();
  }
}
