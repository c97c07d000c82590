package parley.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import parley.corpus.DocumentKind;
import parley.index.IndexUpdate.Updated;
import parley.testing.OpenSearchNodes;
import parley.testing.PlainRequest;

/** A cluster of three nodes answers as the embedded index does, and outlives the loss of a node. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenSearchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static @Nullable OpenSearchNodes nodes;

  @BeforeAll
  static void start() {
    nodes = OpenSearchNodes.start(3);
  }

  @AfterAll
  static void stop() {
    if (nodes != null) {
      nodes.close();
    }
  }

  private static OpenSearchNodes nodes() {
    if (nodes == null) {
      throw new IllegalStateException("no test runs without nodes");
    }
    return nodes;
  }

  private static ClusterIndex cluster(String prefix, int shards, int replicas) {
    return ClusterIndex.at(named(prefix, shards, replicas), PATIENCE);
  }

  private static Cluster named(String prefix, int shards, int replicas) {
    return new Cluster(nodes().uris(), prefix, shards, replicas, null, new Credentials.None());
  }

  @Test
  @Order(1)
  void answersAsTheEmbeddedIndexDoes() throws IOException {
    List<IndexedDocument> documents = new ArrayList<>(BundledPassages.documents());
    documents.addAll(Tongues.documents());
    try (ClauseIndex here = ClauseIndex.inMemory();
        ClusterIndex there = cluster("parity", 1, 0)) {
      done(there.update(documents, Progress.NONE));
      here.update(documents, Progress.NONE);
      List<SearchRequest> requests = requests(documents);
      assertThat(requests).hasSizeGreaterThan(200);
      for (SearchRequest request : requests) {
        String name = QueryText.of(request.query());
        Hits expected = here.search(request);
        assertSame(name, expected, answered(there.search(request)));
      }
    }
  }

  /** The percolator finds what a search of the cluster finds, and so what the Monitor does. */
  @Test
  @Order(2)
  void findsForAlertsWhatASearchOfTheClusterFinds() throws IOException {
    List<IndexedDocument> documents = PassageSieveTest.documents();
    try (ClusterIndex there = cluster("watched", 1, 0)) {
      done(there.update(documents, Progress.NONE));
      PassageSieveTest.assertFindsWhatASearchFinds(
          there, PassageSieveTest.queries(), PassageSieveTest.passages(documents));
    }
  }

  /** What is registered follows the spellings that a query stands for. */
  @Test
  @Order(3)
  void registersAlertsAgainWhenTheyAreReadOtherwise() throws IOException {
    List<Passage> passages = PassageSieveTest.passages(Talks.documents());
    SpellingTable boats = SpellingTable.of(List.of(List.of("quota", "trawlers")));
    Cluster cluster = named("again", 1, 0);
    try (ClusterIndex there = ClusterIndex.at(cluster, PATIENCE);
        ClusterConnection asked = ClusterConnection.to(cluster, PATIENCE)) {
      done(there.update(Talks.documents(), Progress.NONE));
      SavedSearches plain = PassageSieveTest.saved(List.of("quota"), SpellingTable.NONE);
      long first = PassageSieveTest.found(there, plain, passages);
      List<String> registered = registered(asked);
      assertThat(registered).hasSize(1);
      assertThat(PassageSieveTest.found(there, plain, passages)).isEqualTo(first);
      assertThat(registered(asked)).isEqualTo(registered);
      SavedSearches spelled = PassageSieveTest.saved(List.of("quota"), boats);
      assertThat(PassageSieveTest.found(there, spelled, passages)).isGreaterThan(first);
      assertThat(registered(asked)).hasSize(1).doesNotContainAnyElementsOf(registered);
    }
  }

  private static List<String> registered(ClusterConnection asked) throws IOException {
    ClusterReply reply = asked.ask("GET", "/" + asked.cluster().alerts() + "/_search");
    return ClusterReply.each(reply.body(), "hits", "hits")
        .flatMap(hit -> ClusterReply.at(hit, String.class, "_id").stream())
        .toList();
  }

  @Test
  @Order(4)
  void replacesAndDropsWhatChanged() throws IOException {
    List<IndexedDocument> documents = BundledPassages.documents();
    try (ClauseIndex here = ClauseIndex.inMemory();
        ClusterIndex there = cluster("changing", 1, 0)) {
      done(there.update(reversed(documents), Progress.NONE));
      done(there.update(documents.subList(0, 3), Progress.NONE));
      done(there.update(documents.subList(2, documents.size()), Progress.NONE));
      here.update(documents.subList(2, documents.size()), Progress.NONE);
      for (String query : List.of("*", "ceasefire", "kind:draft", "security guarantees")) {
        assertThat(keys(there, query)).as(query).isEqualTo(keys(here, query)).isNotEmpty();
      }
    }
  }

  private static List<String> keys(PassageIndex index, String query) {
    Hits hits = answered(index.search(request(query, 1_000)));
    return hits.hits().stream().map(hit -> hit.passage().key()).sorted().toList();
  }

  private static void assertSame(String name, Hits expected, Hits found) {
    boolean near = name.contains("~");
    assertThat(unscored(found, near)).as(name).isEqualTo(unscored(expected, near));
    for (int i = 0; i < expected.hits().size(); i++) {
      float score = expected.hits().get(i).score();
      assertThat(found.hits().get(i).score())
          .as(name)
          .isCloseTo(score, org.assertj.core.data.Offset.offset(1e-4f * Math.max(1, score)));
    }
  }

  /**
   * Of a near miss that stands for very many words, only the embedded index knows which it took.
   */
  private static Hits unscored(Hits hits, boolean unmarked) {
    List<Hit> all =
        hits.hits().stream()
            .map(
                hit ->
                    new Hit(hit.rank(), 0, hit.passage(), unmarked ? List.of() : hit.highlights()))
            .toList();
    return new Hits(
        hits.total(), all, hits.facets(), hits.reading(), hits.notes(), hits.spellings());
  }

  private static List<IndexedDocument> reversed(List<IndexedDocument> documents) {
    return documents.stream()
        .map(
            document ->
                new IndexedDocument(
                    document.path(), "reversed", () -> document.passages().get().reversed()))
        .toList();
  }

  private static List<SearchRequest> requests(List<IndexedDocument> documents) {
    List<SearchRequest> requests = new ArrayList<>();
    for (String text : SampleQueries.ALL) {
      requests.add(request(parsed(text), SearchRequest.Order.RELEVANCE, false));
    }
    for (String text : SampleQueries.ALL.subList(0, 20)) {
      requests.add(request(parsed(text), SearchRequest.Order.DATE, false));
      requests.add(request(parsed(text), SearchRequest.Order.RELEVANCE, true));
    }
    Random random = new Random(11);
    while (requests.size() < 240) {
      if (QueryParser.parse(RandomQueries.next(random)) instanceof ParsedQuery.Understood one) {
        requests.add(request(one.query(), SearchRequest.Order.RELEVANCE, false));
      }
    }
    documents.stream()
        .flatMap(document -> document.passages().get().stream())
        .limit(30)
        .map(OpenSearchTest::like)
        .forEach(query -> requests.add(request(query, SearchRequest.Order.RELEVANCE, false)));
    return requests;
  }

  private static SearchQuery like(Passage passage) {
    SearchQuery itself = new SearchQuery.Field(Keyword.PASSAGE, passage.key());
    SearchQuery like = new SearchQuery.Like(passage.heading() + " " + passage.text());
    return new SearchQuery.And(List.of(like, new SearchQuery.Not(itself)), true);
  }

  private static SearchQuery parsed(String text) {
    return ((ParsedQuery.Understood) QueryParser.parse(text)).query();
  }

  private static SearchRequest request(
      SearchQuery query, SearchRequest.Order order, boolean exact) {
    return new SearchRequest(
        query,
        order,
        25,
        true,
        exact,
        SpellingTable.shippedAnd(List.of()),
        BundledPassages.TAGS,
        Tongues.TAGS);
  }

  @Test
  @Order(5)
  void pagesThroughMoreHitsThanAreAskedForAtATime() throws IOException {
    try (ClusterIndex there = cluster("many", 2, 0)) {
      done(there.update(new Fleet(30, 80).documents(), Progress.NONE));
      Hits hits = hits(there, "herring", 5_000);
      assertThat(hits.total()).isEqualTo(2_400);
      assertThat(hits.hits().stream().map(hit -> hit.passage().key()).distinct()).hasSize(2_400);
    }
  }

  @Test
  @Order(6)
  void losesAndDoublesNothingWhenANodeIsKilled() throws Exception {
    Fleet fleet = new Fleet(120, 50);
    CountDownLatch third = new CountDownLatch(40);
    AtomicReference<String> wrong = new AtomicReference<>("");
    try (ClusterIndex writing = cluster("fleet", 3, 1);
        ClusterIndex reading = cluster("fleet", 3, 1)) {
      done(writing.update(fleet.documents().subList(0, 1), Progress.NONE));
      // What only the lost node had would be back with it, but until then nobody could answer.
      nodes().awaitCopies("fleet-passages");
      CompletableFuture<IndexUpdate> update =
          CompletableFuture.supplyAsync(
              () -> writing.update(fleet.documents(), (done, of) -> third.countDown()));
      assumeTrue(third.await(5, TimeUnit.MINUTES), "the machine is too slow to index");
      nodes().kill(2);
      while (!update.isDone()) {
        answered(reading.search(request("herring", 10))).hits().stream()
            .filter(hit -> !fleet.text(hit.passage().key()).equals(hit.passage().text()))
            .forEach(hit -> wrong.set(hit.toString()));
      }
      done(update.get());
      assertThat(wrong.get()).isEmpty();
      assertComplete(fleet, reading);
    }
    nodes().startAgain(2);
    nodes().awaitCopies("fleet-passages");
    try (ClusterIndex index = cluster("fleet", 3, 1)) {
      assertComplete(fleet, index);
      assertThat(done(index.update(fleet.documents(), Progress.NONE)).passages().unchanged())
          .isEqualTo(6_000);
    }
  }

  /** The hits; skips the test where the machine is too slow for its cluster to answer. */
  static Hits answered(SearchOutcome outcome) {
    return switch (outcome) {
      case Hits hits -> hits;
      case SearchOutcome.Unanswered(String reason) -> throw notNow(reason);
    };
  }

  private static Updated done(IndexUpdate update) {
    return switch (update) {
      case Updated done -> done;
      case IndexUpdate.Unavailable(String reason) -> throw notNow(reason);
    };
  }

  static AssertionError notNow(String reason) {
    boolean slow =
        Stream.of("not able to answer now", "answer in time", "takes no more", "no cluster answers")
            .anyMatch(reason::contains);
    assumeTrue(!slow, () -> "the cluster on this machine gave up: " + reason);
    return new AssertionError(reason);
  }

  private static void assertComplete(Fleet fleet, ClusterIndex index) {
    Map<String, String> found = new TreeMap<>();
    Hits hits = hits(index, "herring", 20_000);
    hits.hits().forEach(hit -> found.put(hit.passage().key(), hit.passage().text()));
    assertThat(hits.total()).isEqualTo(6_000);
    assertThat(found).hasSize(6_000);
    found.forEach((key, text) -> assertThat(text).isEqualTo(fleet.text(key)));
  }

  private static Hits hits(ClusterIndex index, String query, int limit) {
    return answered(index.search(request(query, limit)));
  }

  private static SearchRequest request(String query, int limit) {
    return PlainRequest.of(parsed(query), SearchRequest.Order.RELEVANCE, limit);
  }

  /** Reports that each have so many paragraphs, all different and all about herring. */
  private record Fleet(int reports, int paragraphs) {
    List<IndexedDocument> documents() {
      return IntStream.range(0, reports).mapToObj(this::document).toList();
    }

    private IndexedDocument document(int number) {
      Source source =
          new Source("r/" + number + ".md", DocumentKind.REPORT, null, "r" + number, "", "en");
      Stream<Talks.Loose> all =
          IntStream.range(0, paragraphs)
              .mapToObj(i -> Talks.paragraph(text(Passage.key(source.path(), i)), Facets.NONE));
      return Talks.document(source, Talks.number(source, all.toArray(Talks.Loose[]::new)));
    }

    String text(String key) {
      return "Boat " + key.replaceAll("[^0-9]+", " ").strip() + " landed herring.";
    }
  }
}
