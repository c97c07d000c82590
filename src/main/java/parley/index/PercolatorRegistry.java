package parley.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The percolator of a cluster. A query has an id that is made of what it asks for, so that it is
 * there once for all searches that ask the same, and one that is read otherwise than before is
 * another: it is registered when passages come next, and the one before is taken away.
 */
final class PercolatorRegistry implements Registry {
  /** A cluster shows no more at a time. */
  private static final int MOST_QUERIES = 10_000;

  private final ClusterConnection connection;
  private final Duration patience;
  private final Map<String, String> ids = new TreeMap<>();
  private final Map<String, Map<String, ?>> queries = new TreeMap<>();
  private boolean registered;

  /**
   * A registry; nobody is asked yet.
   *
   * @param patience how long to go on when the cluster has no room for a query
   */
  PercolatorRegistry(
      ClusterConnection connection, Collection<SavedQuery> saved, Duration patience) {
    this.connection = connection;
    this.patience = patience;
    for (SavedQuery one : saved) {
      Map<String, ?> query = ClusterQueries.of(one.matching());
      String id = ClusterDocuments.id(ClusterJson.writeInOrder(query));
      ids.put(one.name(), id);
      queries.put(id, query);
    }
  }

  @Override
  public Map<String, List<Passage>> matches(List<Passage> passages, Collection<SavedQuery> asked)
      throws ClusterTrouble {
    if (!registered) {
      register();
      registered = true;
    }
    Map<String, List<Passage>> byId = percolated(passages, wanted(asked));
    Map<String, List<Passage>> byName = new TreeMap<>();
    ids.forEach((name, id) -> byName.put(name, byId.getOrDefault(id, List.of())));
    return byName;
  }

  private List<String> wanted(Collection<SavedQuery> asked) {
    return asked.stream().map(SavedQuery::name).map(ids::get).distinct().sorted().toList();
  }

  /** Has the cluster hold these queries and no others. */
  private void register() throws ClusterTrouble {
    Cluster cluster = connection.cluster();
    ClusterMaking.make(connection, cluster.alerts(), ClusterSchema.ofAlerts(cluster));
    Set<String> held = held();
    if (held.equals(queries.keySet())) {
      return;
    }
    ClusterBulk bulk = new ClusterBulk(connection, cluster.alerts(), "saved search", patience);
    for (Map.Entry<String, Map<String, ?>> query : queries.entrySet()) {
      if (!held.contains(query.getKey())) {
        bulk.put(query.getKey(), Map.of(ClusterSchema.QUERY, query.getValue()));
      }
    }
    for (String id : held) {
      if (!queries.containsKey(id)) {
        bulk.delete(id);
      }
    }
    bulk.flush();
    connection.ask("POST", "/" + cluster.alerts() + "/_refresh");
  }

  private Set<String> held() throws ClusterTrouble {
    ClusterReply reply =
        connection.ask(
            "POST",
            "/" + connection.cluster().alerts() + "/_search",
            Map.of("size", MOST_QUERIES, "_source", false));
    Set<String> held = new HashSet<>();
    ClusterReply.each(reply.body(), "hits", "hits")
        .forEach(hit -> ClusterReply.at(hit, String.class, "_id").ifPresent(held::add));
    return held;
  }

  private Map<String, List<Passage>> percolated(List<Passage> passages, List<String> wanted)
      throws ClusterTrouble {
    Map<String, ?> ofThese = Map.of("ids", Map.of("values", wanted));
    Map<String, ?> percolate =
        Map.of(
            "field",
            ClusterSchema.QUERY,
            "documents",
            passages.stream().map(PercolatorRegistry::document).toList());
    Map<String, Object> search = new TreeMap<>();
    search.put(
        "query",
        Map.of("bool", Map.of("filter", List.of(ofThese, Map.of("percolate", percolate)))));
    search.put("size", MOST_QUERIES);
    search.put("_source", false);
    search.put(
        "aggs",
        Map.of(
            "all", Map.of("global", Map.of(), "aggs", Map.of("there", Map.of("filter", ofThese)))));
    ClusterReply reply =
        connection.ask(
            "POST",
            "/" + connection.cluster().alerts() + "/_search?allow_partial_search_results=false",
            search);
    if (reply.number("aggregations", "all", "there", "doc_count") != wanted.size()) {
      throw new ClusterTrouble(
          "another process changes the alerts on " + connection.cluster().title(), true);
    }
    return matched(reply, passages);
  }

  private static Map<String, List<Passage>> matched(ClusterReply reply, List<Passage> passages) {
    Map<String, List<Passage>> matched = new TreeMap<>();
    ClusterReply.each(reply.body(), "hits", "hits")
        .forEach(
            hit -> {
              List<Passage> found = new ArrayList<>();
              ClusterReply.each(hit, "fields", "_percolator_document_slot")
                  .forEach(slot -> found.add(passages.get(((Number) slot).intValue())));
              matched.put(ClusterReply.at(hit, String.class, "_id").orElse(""), found);
            });
    return matched;
  }

  /** What of a passage queries can ask for. */
  private static Map<String, ?> document(Passage passage) {
    Map<String, Object> document = new TreeMap<>(ClusterDocuments.of(PassageCodec.encode(passage)));
    document.remove(ClusterSchema.STORED);
    return document;
  }

  /** The connection is that of the index. */
  @Override
  public void close() {}
}
