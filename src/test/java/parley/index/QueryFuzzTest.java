package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import parley.corpus.DocumentKind;
import parley.index.QueryFuzz.Asked;

/**
 * Queries as nobody would write them are answered, and soon: a few of those that {@code
 * scripts/fuzz --queries} asks.
 */
class QueryFuzzTest {
  private static final int QUERIES = Integer.getInteger("parley.fuzz", 4_000);

  /** Far more than any takes; a machine may have other things to do as well. */
  private static final Duration ENDLESS = Duration.ofSeconds(20);

  @Test
  void answersAnyQueryWithoutFailAndSoon(TestReporter reporter) throws IOException {
    List<Asked> slowest = QueryFuzz.run(QUERIES, 11);
    Asked first = slowest.getFirst();
    reporter.publishEntry(
        "slowest of " + QUERIES, first.time().toMillis() + " ms for '" + first.shown() + "'");
    assertThat(slowest)
        .hasSize(5)
        .allSatisfy(asked -> assertThat(asked.time()).isPositive().isLessThan(ENDLESS));
  }

  @Test
  void looksForNoNearMissOfWhatIsNoWord() throws IOException {
    String word = "q".repeat(39);
    String noWord = "z".repeat(60);
    Source source = new Source("a.md", DocumentKind.REPORT, null, "a", "", "en");
    Talks.Loose text = Talks.paragraph(word + " " + noWord, Facets.NONE);
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(List.of(Talks.document(source, Talks.number(source, text))), Progress.NONE);
      assertThat(found(index, word + "x~")).isEqualTo(1);
      assertThat(found(index, noWord + "~")).isEqualTo(1);
      assertThat(found(index, noWord + "x~")).isZero();
    }
  }

  private static long found(ClauseIndex index, String query) {
    SearchQuery parsed = ((ParsedQuery.Understood) QueryParser.parse(query)).query();
    return index
        .search(
            new SearchRequest(
                parsed,
                SearchRequest.Order.RELEVANCE,
                1,
                false,
                true,
                SpellingTable.NONE,
                BundledPassages.TAGS))
        .total();
  }

  @Test
  void showsAQueryOnOneLineOfPlainSigns() {
    assertThat(new Asked("fish \n\u001b[2J\u202e~", 1, Duration.ZERO).shown())
        .isEqualTo("fish \\u000a\\u001b[2J\\u202e~");
  }
}
