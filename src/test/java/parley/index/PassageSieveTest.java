package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A sieve finds among passages what a search finds in an index of them, for queries of all kinds.
 */
class PassageSieveTest {
  private static final int ALL = 1_000;

  @Test
  void findsWhatASearchFinds() throws IOException {
    List<IndexedDocument> documents = documents();
    try (ClauseIndex index = ClauseIndex.inMemory();
        PassageSieve sieve = new PassageSieve(passages(documents))) {
      index.update(documents, Progress.NONE);
      for (String query : OpenSearchTest.QUERIES) {
        assertSame(query, index.search(request(query)), sieve.matches(request(query)));
      }
    }
  }

  /** Searched a few at a time, passages match as they do all together. */
  @Test
  void findsTheSameInPieces() throws IOException {
    List<Passage> all = passages(documents());
    try (PassageSieve whole = new PassageSieve(all)) {
      for (String query : OpenSearchTest.QUERIES.subList(0, 60)) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += 100) {
          List<Passage> some = all.subList(from, Math.min(all.size(), from + 100));
          try (PassageSieve sieve = new PassageSieve(some)) {
            pieces.addAll(keys(sieve.matches(request(query))));
          }
        }
        assertThat(pieces)
            .as(query)
            .containsExactlyInAnyOrderElementsOf(keys(whole.matches(request(query))));
      }
    }
  }

  static List<IndexedDocument> documents() {
    List<IndexedDocument> documents = new ArrayList<>(BundledPassages.documents());
    documents.addAll(Tongues.documents());
    return documents;
  }

  static List<Passage> passages(List<IndexedDocument> documents) {
    return documents.stream().flatMap(document -> document.passages().get().stream()).toList();
  }

  static SearchRequest request(String query) {
    return new SearchRequest(
        ((ParsedQuery.Understood) QueryParser.parse(query)).query(),
        SearchRequest.Order.DATE,
        ALL,
        false,
        false,
        SpellingTable.shippedAnd(List.of()),
        BundledPassages.TAGS,
        Tongues.TAGS);
  }

  /** A search may also show what has most of the words, of which it tells; a sieve does not. */
  static void assertSame(String query, Hits searched, Hits sieved) {
    boolean whole = searched.notes().stream().noneMatch(note -> note.contains("at least"));
    assertThat(keys(sieved)).as(query).isEqualTo(whole ? keys(searched) : List.of());
    assertThat(sieved.total()).as(query).isEqualTo(whole ? searched.total() : 0);
  }

  private static List<String> keys(Hits hits) {
    return hits.hits().stream().map(hit -> hit.passage().key()).toList();
  }
}
