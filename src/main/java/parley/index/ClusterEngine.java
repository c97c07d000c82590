package parley.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;
import parley.index.SearchRequest.Order;

/** Answers queries from an index on a cluster. */
final class ClusterEngine implements Engine {
  private static final int AT_A_TIME = 1_000;

  /** A cluster counts so many different values of a facet; the most frequent are among them. */
  private static final int MOST_VALUES = 10_000;

  private static final String TAGS = "tags";

  /** A hit that is not yet numbered, with what is needed to ask for the next. */
  private record Found(float score, Passage passage, List<?> place) {}

  private final ClusterConnection connection;
  private final SearchRequest request;
  private final ClusterWords words;

  ClusterEngine(ClusterConnection connection, SearchRequest request) {
    this.connection = connection;
    this.request = request;
    this.words = new ClusterWords(connection, request.stemmings());
  }

  @Override
  public Spelling.Vocabulary vocabulary() {
    return words;
  }

  @Override
  public Page page(SearchQuery query) throws IOException {
    Map<String, ?> asked = ClusterQueries.of(translated(query, true));
    ClusterReply first = search(asked, null, request.limit());
    List<Found> found = new ArrayList<>(found(first));
    boolean more = found.size() == AT_A_TIME;
    while (more && found.size() < request.limit()) {
      List<Found> next =
          found(search(asked, found.getLast().place(), request.limit() - found.size()));
      found.addAll(next);
      more = next.size() == AT_A_TIME;
    }
    long total = first.number("hits", "total", "value");
    return new Page(total, hits(query, found), request.facets() ? facets(first) : Map.of());
  }

  @Override
  public Query translated(SearchQuery query, boolean ranking) {
    return queries(ranking).of(query);
  }

  private LuceneQueries queries(boolean ranking) {
    return new LuceneQueries(request, ranking, new Likeness(words, request.stemmings()));
  }

  private ClusterReply search(Map<String, ?> query, @Nullable List<?> after, int limit)
      throws ClusterTrouble {
    Map<String, Object> search = new TreeMap<>();
    search.put("query", query);
    search.put("size", Math.min(limit, AT_A_TIME));
    search.put("sort", sort());
    search.put("track_scores", true);
    search.put("track_total_hits", true);
    search.put("_source", List.of(ClusterSchema.STORED));
    if (after != null) {
      search.put("search_after", after);
    } else if (request.facets()) {
      search.put("aggs", aggregations());
    }
    // A part of the answer would be a wrong one.
    String path =
        "/" + connection.cluster().index() + "/_search?allow_partial_search_results=false";
    return connection.ask("POST", path, search);
  }

  /** As {@link LuceneEngine} sorts. */
  private List<Map<String, ?>> sort() {
    Map<String, ?> score = Map.of("_score", Map.of("order", "desc"));
    Map<String, ?> newest = Map.of(Fields.DATE, Map.of("order", "desc", "missing", "_last"));
    Map<String, ?> path = Map.of(Fields.PATH, "asc");
    Map<String, ?> position = Map.of(Fields.POSITION, "asc");
    return request.order() == Order.DATE
        ? List.of(newest, score, path, position)
        : List.of(score, newest, path, position);
  }

  private static List<Found> found(ClusterReply reply) {
    return ClusterReply.each(reply.body(), "hits", "hits").map(ClusterEngine::found).toList();
  }

  private static Found found(Object hit) {
    float score = ClusterReply.at(hit, Number.class, "_score").map(Number::floatValue).orElse(0f);
    Map<?, ?> source = ClusterReply.at(hit, Map.class, "_source").orElse(Map.of());
    List<?> place = ClusterReply.each(hit, "sort").toList();
    return new Found(score, ClusterDocuments.passage(source), place);
  }

  private List<Hit> hits(SearchQuery query, List<Found> found) throws IOException {
    List<Passage> passages = found.stream().map(Found::passage).toList();
    List<List<Span>> marks = PassageHighlights.of(passages, translated(query, false));
    List<Hit> hits = new ArrayList<>();
    for (Found one : found) {
      int rank = hits.size() + 1;
      hits.add(new Hit(rank, one.score(), one.passage(), marks.get(rank - 1)));
    }
    return hits;
  }

  private Map<String, ?> aggregations() {
    Map<String, Object> all = new TreeMap<>();
    for (String facet : Fields.FACETS) {
      String field = ClusterSchema.name(Fields.counted(facet));
      all.put(facet, Map.of("terms", Map.of("field", field, "size", MOST_VALUES)));
    }
    Map<String, Object> tags = new TreeMap<>();
    for (String tag : request.issuesByTag().keySet()) {
      Query issues = queries(false).tag(tag);
      tags.put(tag, ClusterQueries.of(issues));
    }
    if (!tags.isEmpty()) {
      all.put(TAGS, Map.of("filters", Map.of("filters", tags)));
    }
    return all;
  }

  private Map<String, SortedMap<String, Long>> facets(ClusterReply reply) {
    Map<String, SortedMap<String, Long>> facets = new LinkedHashMap<>();
    for (String facet : Fields.FACETS) {
      SortedMap<String, Long> counts = new TreeMap<>();
      ClusterReply.each(reply.body(), "aggregations", facet, "buckets")
          .forEach(
              bucket ->
                  counts.put(
                      ClusterReply.at(bucket, String.class, "key").orElse(""), count(bucket)));
      facets.put(facet, counts);
    }
    SortedMap<String, Long> tags = new TreeMap<>();
    for (String tag : request.issuesByTag().keySet()) {
      reply
          .at(Object.class, "aggregations", TAGS, "buckets", tag)
          .map(ClusterEngine::count)
          .filter(count -> count > 0)
          .ifPresent(count -> tags.put(tag, count));
    }
    facets.put(Keyword.TAG.title(), tags);
    return facets;
  }

  private static long count(Object bucket) {
    return ClusterReply.at(bucket, Number.class, "doc_count").map(Number::longValue).orElse(0L);
  }
}
