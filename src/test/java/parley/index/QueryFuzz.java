package parley.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Asks an index in memory for what nobody would write, and keeps the slowest queries. */
final class QueryFuzz {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int SHOWN = 5;

  /** So many are asked again, so often: something else may have had the processor. */
  private static final int SUSPECTS = 100;

  private static final int AGAIN = 3;

  /** After so many it is told how far the run has come. */
  private static final int TOLD = 50_000;

  private static final SpellingTable NAMES =
      SpellingTable.shippedAnd(List.of(List.of("Magnussen", "Magnusson", "Magnus son")));

  /**
   * A query and what it took.
   *
   * @param text as typed; empty where there was none
   * @param seed of the choices beside the text
   */
  record Asked(String text, long seed, Duration time) {
    /** The text on one line, with nothing that a terminal would obey. */
    String shown() {
      StringBuilder shown = new StringBuilder();
      text.chars()
          .mapToObj(c -> c >= ' ' && c < 0x7f ? Character.toString(c) : escaped(c))
          .forEach(shown::append);
      return shown.toString();
    }

    String row() {
      return String.format(Locale.ROOT, "%6d ms  %s", time.toMillis(), shown());
    }

    private static String escaped(int unit) {
      return String.format(Locale.ROOT, "\\u%04x", unit);
    }
  }

  private final ClauseIndex index;

  private QueryFuzz(ClauseIndex index) {
    this.index = index;
  }

  /**
   * Asks so many queries of the bundled corpus and of reports in other languages.
   *
   * @return the slowest, slowest first; each with the least that it took of several times
   * @throws RuntimeException if one fails, or is answered with nothing at all
   */
  static List<Asked> run(int queries, long seed) throws IOException {
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      Stream<IndexedDocument> all =
          Stream.concat(BundledPassages.documents().stream(), Tongues.documents().stream());
      index.update(all.toList(), Progress.NONE);
      QueryFuzz fuzz = new QueryFuzz(index);
      return first(SHOWN, fuzz.again(fuzz.slowest(queries, new Random(seed))));
    }
  }

  private List<Asked> slowest(int queries, Random random) {
    List<Asked> slowest = new ArrayList<>();
    for (int i = 0; i < queries; i++) {
      slowest.add(ask(RandomQueries.next(random), random.nextLong()));
      if (slowest.size() > 1_000 || i == queries - 1) {
        slowest = first(SUSPECTS, slowest);
      }
      if ((i + 1) % TOLD == 0) {
        slowest = again(first(SUSPECTS, slowest));
        System.err.printf(Locale.ROOT, "%,d of %,d, none fails; slowest:", i + 1, queries);
        System.err.println(slowest.getFirst().row());
      }
    }
    return slowest;
  }

  private static List<Asked> first(int most, List<Asked> asked) {
    return new ArrayList<>(
        asked.stream().sorted(Comparator.comparing(Asked::time).reversed()).limit(most).toList());
  }

  private List<Asked> again(List<Asked> slow) {
    List<Asked> least = new ArrayList<>();
    for (Asked one : slow) {
      Asked best = one;
      for (int i = 0; i < AGAIN; i++) {
        Asked next = ask(one.text(), one.seed());
        best = next.time().compareTo(best.time()) < 0 ? next : best;
      }
      least.add(best);
    }
    return first(SUSPECTS, least);
  }

  private Asked ask(String text, long seed) {
    long start = System.nanoTime();
    try {
      answer(text, new Random(seed));
    } catch (RuntimeException e) {
      throw new IllegalStateException("fails: " + new Asked(text, seed, Duration.ZERO).shown(), e);
    }
    return new Asked(text, seed, Duration.ofNanos(System.nanoTime() - start));
  }

  private void answer(String text, Random random) {
    if (QueryParser.parse(text) instanceof ParsedQuery.Understood(SearchQuery query, var notes)) {
      SearchQuery asked =
          random.nextInt(10) == 0
              ? new SearchQuery.And(List.of(query, new SearchQuery.Like(text)), true)
              : query;
      SearchRequest request =
          new SearchRequest(
              asked,
              random.nextBoolean() ? SearchRequest.Order.DATE : SearchRequest.Order.RELEVANCE,
              1 + random.nextInt(20),
              random.nextBoolean(),
              random.nextBoolean(),
              NAMES,
              BundledPassages.TAGS,
              random.nextBoolean() ? Tongues.TAGS : List.of());
      if (index.search(request).reading().isEmpty()) {
        throw new IllegalStateException("no reading beside the notes " + notes);
      }
    }
  }

  /**
   * Prints the slowest queries; ends with 1 if one of them takes over a second.
   *
   * @param args how many queries, and the seed they are made of
   */
  public static void main(String[] args) throws IOException {
    int queries = Integer.parseInt(args[0]);
    List<Asked> slowest = run(queries, Long.parseLong(args[1]));
    System.out.printf(Locale.ROOT, "%,d queries, none fails; the slowest:%n", queries);
    slowest.forEach(one -> System.out.println(one.row()));
    if (slowest.getFirst().time().compareTo(LONGEST) > 0) {
      System.exit(1);
    }
  }
}
