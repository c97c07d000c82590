package parley.index;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The records on a cluster that say which state of each document its passages are of. */
final class ClusterRecords {
  private static final int AT_A_TIME = 5_000;

  /**
   * What the cluster holds of a document.
   *
   * @param fingerprint empty while its passages are being written
   * @param passages how many there are, or at most while they are being written
   */
  record Held(String fingerprint, long passages) {}

  private ClusterRecords() {}

  /** A record to be sent. */
  static Map<String, ?> of(String path, String fingerprint, long passages) {
    return Map.of(
        Fields.PATH,
        path,
        Fields.RECORD,
        path + '\n' + fingerprint,
        ClusterSchema.PASSAGES,
        passages);
  }

  /** All records, by path. */
  static SortedMap<String, Held> all(ClusterConnection connection) throws ClusterTrouble {
    SortedMap<String, Held> all = new TreeMap<>();
    @Nullable String after = null;
    int found;
    do {
      ClusterReply reply =
          connection.ask("POST", "/" + connection.cluster().index() + "/_search", page(after));
      List<?> hits = ClusterReply.each(reply.body(), "hits", "hits").toList();
      hits.forEach(hit -> add(hit, all));
      found = hits.size();
      after = found == 0 ? null : path(hits.getLast());
    } while (found == AT_A_TIME);
    return all;
  }

  private static Map<String, ?> page(@Nullable String after) {
    Map<String, Object> page = new TreeMap<>();
    page.put("size", AT_A_TIME);
    page.put("query", Map.of("exists", Map.of("field", Fields.RECORD)));
    page.put("sort", List.of(Map.of(Fields.PATH, "asc")));
    if (after != null) {
      page.put("search_after", List.of(after));
    }
    return page;
  }

  private static String path(Object hit) {
    return ClusterReply.at(hit, String.class, "_source", Fields.PATH).orElse("");
  }

  private static void add(Object hit, SortedMap<String, Held> all) {
    String record = ClusterReply.at(hit, String.class, "_source", Fields.RECORD).orElse("\n");
    long passages =
        ClusterReply.at(hit, Number.class, "_source", ClusterSchema.PASSAGES)
            .map(Number::longValue)
            .orElse(0L);
    all.put(path(hit), new Held(record.substring(record.lastIndexOf('\n') + 1), passages));
  }
}
