package parley.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.corpus.Beginnings;
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

  /** A report of fewer paragraphs is a copy if each is this much like one of the other. */
  private static final double SAME = 0.8;

  /** Pairs of reports that share fewer of their rarer words are not aligned at all. */
  private static final double RELATED = 0.25;

  /**
   * Words in more paragraphs than this say nothing about the origin of one; in a corpus of no more
   * paragraphs every word does.
   */
  private static final int COMMON = 100;

  /** A paragraph with fewer content words, an "updated at noon", says nothing about its origin. */
  private static final int SHORTEST = 5;

  /** Share of the content words of a paragraph that stand in a longer one it was cut off. */
  private static final double PART = 0.5;

  /** Content words of a paragraph that can be told to be a part of another. */
  private static final int LONG = 8;

  private static final Set<String> STOPWORDS = Grammar.list("stopwords");

  /** A name in capitals, as outlets have. */
  private static final String NAME = "(?:the )?[\\p{Lu}][\\w'-]*(?: [\\p{Lu}][\\w'-]*){0,3}";

  private static final Beginnings CREDIT =
      new Beginnings(
          Pattern.compile(
              "\\b(?:[Aa]s )?(?:first |originally |was )?(?:reported|published|obtained|seen)"
                  + " (?:first )?by "
                  + NAME
                  + "|\\b(?:[Aa]ccording to|[Cc]iting|told) "
                  + NAME
                  + "(?= (?:reports?|news agency|newspaper)\\b|[,.])"
                  + "|\\b[\\p{Lu}][\\w'-]* reports that\\b"));

  /**
   * A report as the content words of its paragraphs, numbered over all reports.
   *
   * @param numbers the numbers of these paragraphs
   * @param words all of them
   * @param credits the words in which it credits others
   */
  private record Sketch(
      Document document,
      List<Integer> numbers,
      List<BitSet> paragraphs,
      BitSet words,
      List<String> credits) {}

  /** Words by numbers, whose order tells nothing: several threads give them out. */
  private record Numbers(Map<String, Integer> given, AtomicInteger next) {
    int of(String word) {
      return given.computeIfAbsent(word, w -> next.getAndIncrement());
    }
  }

  private Derivations() {}

  /** The rewrites among these reports, each with the one it follows most closely. */
  public static List<Derivation> among(List<Document> reports) {
    var numbers = new Numbers(new ConcurrentHashMap<>(), new AtomicInteger());
    List<Sketch> sketches =
        reports.parallelStream().map(report -> sketch(report, numbers)).toList();
    Map<Integer, BitSet> rare = rare(sketches);
    List<Derivation> best =
        sketches.parallelStream()
            .flatMap(derived -> best(derived, related(derived, sketches, rare)).stream())
            .toList();
    var found = new ArrayList<Derivation>();
    for (Derivation one : best) {
      if (!turnsRound(found, one)) {
        found.add(one);
      }
    }
    return List.copyOf(found);
  }

  /** For each word that is not common, the reports that have it, by their places in the list. */
  private static Map<Integer, BitSet> rare(List<Sketch> sketches) {
    var uses = new HashMap<Integer, Integer>();
    for (Sketch sketch : sketches) {
      for (BitSet paragraph : sketch.paragraphs()) {
        paragraph.stream().forEach(word -> uses.merge(word, 1, Integer::sum));
      }
    }
    var rare = new HashMap<Integer, BitSet>();
    for (int i = 0; i < sketches.size(); i++) {
      int report = i;
      sketches.get(i).words().stream()
          .filter(word -> uses.getOrDefault(word, 0) <= COMMON)
          .forEach(word -> rare.computeIfAbsent(word, w -> new BitSet()).set(report));
    }
    return rare;
  }

  /** The reports that share rare words with enough paragraphs of one to be what it rewrites. */
  private static List<Sketch> related(
      Sketch derived, List<Sketch> sketches, Map<Integer, BitSet> rare) {
    int[] paragraphs = new int[sketches.size()];
    for (BitSet paragraph : derived.paragraphs()) {
      var touched = new BitSet();
      paragraph.stream().mapToObj(rare::get).filter(Objects::nonNull).forEach(touched::or);
      touched.stream().forEach(report -> paragraphs[report]++);
    }
    return IntStream.range(0, paragraphs.length)
        .filter(i -> paragraphs[i] >= Math.clamp(derived.paragraphs().size(), 1, FEWEST))
        .mapToObj(sketches::get)
        .filter(other -> !other.document().path().equals(derived.document().path()))
        .toList();
  }

  private static Optional<Derivation> best(Sketch derived, List<Sketch> related) {
    Derivation best = null;
    for (Sketch original : related) {
      Derivation one = between(derived, original);
      best = one != null && (best == null || one.aligned() > best.aligned()) ? one : best;
    }
    return Optional.ofNullable(best);
  }

  private static boolean turnsRound(List<Derivation> found, Derivation one) {
    return found.stream()
        .anyMatch(
            d ->
                d.derived().path().equals(one.original().path())
                    && d.original().path().equals(one.derived().path()));
  }

  private static Sketch sketch(Document document, Numbers numbers) {
    String folded = Typography.fold(document.text());
    var places = new ArrayList<Integer>();
    var paragraphs = new ArrayList<BitSet>();
    var words = new BitSet();
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.role() == Paragraph.Role.PROSE) {
        BitSet content = content(Words.of(folded, paragraph.span()), numbers);
        if (content.cardinality() >= SHORTEST) {
          places.add(paragraph.number());
          paragraphs.add(content);
          words.or(content);
        }
      }
    }
    return new Sketch(document, places, paragraphs, words, credits(prose(document)));
  }

  private static List<String> credits(String prose) {
    List<String> credits = new ArrayList<>();
    CREDIT.each(prose, credit -> credits.add(credit.group()));
    return credits;
  }

  private static BitSet content(List<Word> words, Numbers numbers) {
    var content = new BitSet();
    for (Word word : words) {
      if (!STOPWORDS.contains(word.lower())) {
        content.set(numbers.of(word.stem()));
      }
    }
    return content;
  }

  /** The first as a rewrite of the second, or null if it is none. */
  private static @Nullable Derivation between(Sketch derived, Sketch original) {
    int of = derived.paragraphs().size();
    boolean brief = of < FEWEST;
    boolean related = brief || jaccard(derived.words(), original.words()) >= RELATED;
    if (!related || !follows(derived, original)) {
      return null;
    }
    List<Derivation.Counterpart> aligned =
        aligned(derived, original, brief ? Derivations::same : Derivations::alike);
    if (aligned.size() < (brief ? of : Math.max(FEWEST, REWRITE * of))) {
      return null;
    }
    String credit = derived.credits().stream().findFirst().orElse("");
    return new Derivation(
        derived.document(), original.document(), aligned.size(), of, credit, aligned);
  }

  /**
   * The paragraphs of one that have a counterpart in the other, as many as can be had in order; one
   * paragraph may be split into several.
   */
  private static List<Derivation.Counterpart> aligned(
      Sketch derived, Sketch original, BiPredicate<BitSet, BitSet> pairs) {
    int rows = derived.paragraphs().size();
    int columns = original.paragraphs().size();
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      for (int j = 1; j <= columns; j++) {
        boolean pair =
            pairs.test(derived.paragraphs().get(i - 1), original.paragraphs().get(j - 1));
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

  private static boolean alike(BitSet one, BitSet other) {
    int shared = shared(one, other);
    return share(shared, one, other) >= PAIR || isPart(shared, one.cardinality());
  }

  private static boolean same(BitSet one, BitSet other) {
    return jaccard(one, other) >= SAME;
  }

  /** Whether a paragraph of so many words was cut off a longer one. */
  private static boolean isPart(int shared, int words) {
    return words >= LONG && shared >= PART * words;
  }

  private static double jaccard(BitSet one, BitSet other) {
    return share(shared(one, other), one, other);
  }

  private static double share(int shared, BitSet one, BitSet other) {
    int all = one.cardinality() + other.cardinality() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /** Who follows whom: the one that credits the other, else the later one, else the later path. */
  private static boolean follows(Sketch derived, Sketch original) {
    boolean credits = credits(derived, original.document());
    boolean credited = credits(original, derived.document());
    if (credits != credited) {
      return credits;
    }
    var date = derived.document().metadata().date();
    var other = original.document().metadata().date();
    int order = date == null || other == null ? 0 : date.compareTo(other);
    if (order == 0) {
      boolean credit = !derived.credits().isEmpty();
      boolean otherCredit = !original.credits().isEmpty();
      return credit != otherCredit
          ? credit
          : derived.document().path().compareTo(original.document().path()) > 0;
    }
    return order > 0;
  }

  /** Whether a report names the source of another. */
  private static boolean credits(Sketch one, Document other) {
    String source = other.metadata().source();
    String name = source.isEmpty() ? other.metadata().title() : source;
    return name.length() > 3
        && one.credits().stream().anyMatch(credit -> credit.contains(withoutArticle(name)));
  }

  private static String withoutArticle(String name) {
    return name.startsWith("The ") ? name.substring(4) : name;
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
