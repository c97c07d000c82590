package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import parley.index.SearchRequest.Order;

/**
 * Queries as nobody would write them are answered, and soon. {@code -Dparley.fuzz=1000000} tries so
 * many; the slowest is reported.
 */
class QueryFuzzTest {
  private static final int QUERIES = Integer.getInteger("parley.fuzz", 4_000);

  /** Far more than any takes; a machine may have other things to do as well. */
  private static final Duration ENDLESS = Duration.ofSeconds(20);

  private static final SpellingTable NAMES =
      SpellingTable.shippedAnd(List.of(List.of("Magnussen", "Magnusson", "Magnus son")));

  @Test
  void answersAnyQueryWithoutFailAndSoon(TestReporter reporter) throws IOException {
    Random random = new Random(11);
    long slowest = 0;
    String slowestQuery = "";
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(BundledPassages.documents(), Progress.NONE);
      for (int i = 0; i < QUERIES; i++) {
        String text = RandomQueries.next(random);
        long start = System.nanoTime();
        answer(index, text, random);
        long time = System.nanoTime() - start;
        if (time > slowest) {
          slowest = time;
          slowestQuery = text;
        }
      }
    }
    reporter.publishEntry(
        "slowest of " + QUERIES, slowest / 1_000_000 + " ms for '" + slowestQuery + "'");
    assertThat(Duration.ofNanos(slowest)).as(slowestQuery).isLessThan(ENDLESS);
  }

  private static void answer(ClauseIndex index, String text, Random random) {
    if (QueryParser.parse(text) instanceof ParsedQuery.Understood(SearchQuery query, var notes)) {
      SearchQuery asked =
          random.nextInt(10) == 0
              ? new SearchQuery.And(List.of(query, new SearchQuery.Like(text)), true)
              : query;
      Order order = random.nextBoolean() ? Order.DATE : Order.RELEVANCE;
      SearchRequest request =
          new SearchRequest(
              asked,
              order,
              1 + random.nextInt(20),
              random.nextBoolean(),
              random.nextBoolean(),
              NAMES,
              BundledPassages.TAGS);
      assertThat(index.search(request).reading()).as("%s %s", text, notes).isNotEmpty();
    }
  }
}
