package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.corpus.DocumentKind;

/**
 * Saved searches find among passages what a search of the index finds, for queries of all kinds.
 */
class PassageSieveTest {
  private static final int ALL = 1_000;
  private static final Comparator<Hit> NEWEST_FIRST =
      Comparator.comparing(Hit::passage, AlertFinds.NEWEST_FIRST);

  @Test
  void findsWhatASearchFinds() throws IOException {
    List<IndexedDocument> documents = documents();
    List<String> queries = queries();
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(documents, Progress.NONE);
      assertFindsWhatASearchFinds(index, queries, passages(documents));
    }
  }

  /** Asks for all queries at once what each of them alone finds in the index. */
  static void assertFindsWhatASearchFinds(
      PassageIndex index, List<String> queries, List<Passage> passages) {
    SavedSearches saved = saved(queries, SpellingTable.shippedAnd(List.of()));
    try (PassageSieve sieve = ready(index.sieve(saved))) {
      sieve.sift(passages, saved.searches());
      Map<String, AlertFinds> found = byName(sieve.found());
      assertThat(sieve.notes()).isEmpty();
      for (SavedSearch search : saved.searches()) {
        Hits hits = OpenSearchTest.answered(index.search(saved.request(search.query())));
        assertSame(search.name(), hits, found.get(search.name()));
      }
    }
  }

  /** A search may also show what has most of the words, of which it tells; an alert does not. */
  private static void assertSame(String query, Hits searched, @Nullable AlertFinds found) {
    boolean whole = searched.notes().stream().noneMatch(note -> note.contains("at least"));
    boolean near = query.contains("~");
    List<String> expected = whole ? shown(searched.hits(), near) : List.of();
    assertThat(found == null ? List.of() : shown(found.hits(), near)).as(query).isEqualTo(expected);
    assertThat(found == null ? 0 : found.total()).as(query).isEqualTo(whole ? searched.total() : 0);
  }

  /** Of very many near misses a search marks only the nearest. */
  private static List<String> shown(List<Hit> hits, boolean near) {
    return hits.stream()
        .map(hit -> hit.passage().key() + (near ? "" : hit.highlights()))
        .sorted()
        .toList();
  }

  /** Matched a few at a time, passages are found as all together, and the newest come first. */
  @Test
  void findsTheSameInPieces() throws IOException {
    List<IndexedDocument> documents = documents();
    List<Passage> all = passages(documents);
    SavedSearches saved = saved(queries(), SpellingTable.shippedAnd(List.of()));
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(documents, Progress.NONE);
      try (PassageSieve whole = ready(index.sieve(saved));
          PassageSieve parts = ready(index.sieve(saved))) {
        whole.sift(all, saved.searches());
        for (int from = 0; from < all.size(); from += 70) {
          parts.sift(all.subList(from, Math.min(all.size(), from + 70)), saved.searches());
        }
        assertThat(parts.found()).isEqualTo(whole.found());
        for (AlertFinds finds : whole.found()) {
          assertThat(finds.hits()).isSortedAccordingTo(NEWEST_FIRST);
        }
      }
    }
  }

  /**
   * Where some passage writes two words as one, both must stand together, and not one of them in a
   * heading above; whether one does is for the index to say, not for the passages that are new.
   */
  @Test
  void readsAQueryAsASearchOfTheIndexDoes() throws IOException {
    Source old = source("r/1.md");
    Source now = source("r/2.md");
    Talks.Loose under = Talks.paragraph("Works cease.", Facets.NONE).under("Fire");
    List<Passage> fresh = Talks.number(now, under);
    List<Passage> before = Talks.number(old, Talks.paragraph("The ceasefire.", Facets.NONE));
    IndexedDocument one = Talks.document(old, before);
    IndexedDocument other = Talks.document(now, fresh);
    SavedSearches saved = saved(List.of("cease fire"), SpellingTable.NONE);
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(List.of(other), Progress.NONE);
      assertThat(found(index, saved, fresh)).isOne();
      index.update(List.of(one, other), Progress.NONE);
      assertThat(found(index, saved, fresh)).isZero();
      assertThat(found(index, saved, before)).isOne();
    }
  }

  private static Source source(String path) {
    return new Source(path, DocumentKind.REPORT, null, "", "", "en");
  }

  static long found(PassageIndex index, SavedSearches saved, List<Passage> passages) {
    try (PassageSieve sieve = ready(index.sieve(saved))) {
      sieve.sift(passages, saved.searches());
      return sieve.found().stream().mapToLong(AlertFinds::total).sum();
    }
  }

  /** A Monitor knows the queries that were registered, and no others. */
  @Test
  void matchesWhatIsRegistered() throws IOException {
    List<IndexedDocument> documents = documents();
    SavedSearches saved = saved(List.of("ceasefire", "territory"), SpellingTable.NONE);
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(documents, Progress.NONE);
      List<SavedQuery> queries = index.read(saved);
      try (MonitorRegistry registry = new MonitorRegistry(queries.subList(1, 2))) {
        assertThat(registry.matches(passages(documents), queries)).containsOnlyKeys("territory");
      }
    }
  }

  @Test
  void asksOnlyTheSearchesThatAreNamed() throws IOException {
    List<IndexedDocument> documents = documents();
    SavedSearches saved = saved(List.of("ceasefire", "territory"), SpellingTable.NONE);
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(documents, Progress.NONE);
      try (PassageSieve sieve = ready(index.sieve(saved))) {
        sieve.sift(passages(documents), saved.searches().subList(0, 1));
        assertThat(sieve.found()).extracting(AlertFinds::name).containsExactly("ceasefire");
      }
    }
  }

  static List<String> queries() {
    List<String> queries = new ArrayList<>(SampleQueries.ALL);
    Random random = new Random(12);
    while (queries.size() < 200) {
      String query = RandomQueries.next(random);
      if (QueryParser.parse(query) instanceof ParsedQuery.Understood && !queries.contains(query)) {
        queries.add(query);
      }
    }
    return queries;
  }

  static SavedSearches saved(List<String> queries, SpellingTable spellings) {
    List<SavedSearch> searches =
        queries.stream().map(query -> new SavedSearch(query, query, parsed(query))).toList();
    return new SavedSearches(searches, ALL, spellings, BundledPassages.TAGS, Tongues.TAGS);
  }

  private static SearchQuery parsed(String query) {
    return ((ParsedQuery.Understood) QueryParser.parse(query)).query();
  }

  static PassageSieve ready(SieveOutcome outcome) {
    return switch (outcome) {
      case PassageSieve sieve -> sieve;
      case SieveOutcome.Unready(String reason) -> throw OpenSearchTest.notNow(reason);
    };
  }

  private static Map<String, AlertFinds> byName(List<AlertFinds> found) {
    Map<String, AlertFinds> all = new TreeMap<>();
    found.forEach(finds -> all.put(finds.name(), finds));
    return all;
  }

  static List<IndexedDocument> documents() {
    List<IndexedDocument> documents = new ArrayList<>(BundledPassages.documents());
    documents.addAll(Tongues.documents());
    return documents;
  }

  static List<Passage> passages(List<IndexedDocument> documents) {
    return documents.stream().flatMap(document -> document.passages().get().stream()).toList();
  }
}
