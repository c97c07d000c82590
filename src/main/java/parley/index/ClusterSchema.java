package parley.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The schema of {@link Fields} for a cluster. Texts are cut into words by {@link PassageAnalyzer}
 * before they are sent, so that both engines hold the very same words whatever plugins a cluster
 * has; the cluster only parts them again.
 */
final class ClusterSchema {
  /** Parts words that stand at the same place; no word can hold it. */
  static final char SAME_PLACE = '\u0001';

  /** The object that holds what is shown of a passage. */
  static final String STORED = "stored";

  /** On the record of a document, how many passages it has. */
  static final String PASSAGES = "passages";

  /** On a saved search, the query; passages are percolated by it. */
  static final String QUERY = "query";

  static final String ANALYZER = "parley_words";

  private ClusterSchema() {}

  /** A field's name there: dots would make it a part of another. */
  static String name(String field) {
    return field.replace('.', '_');
  }

  /** What the index of passages is made with. */
  static Map<String, ?> of(Cluster cluster) {
    Map<String, ?> sources =
        Map.of("includes", List.of(STORED + ".*", Fields.RECORD, Fields.PATH, PASSAGES));
    return Map.of(
        "settings", settings(cluster, cluster.shards()), "mappings", mappings(fields(), sources));
  }

  /**
   * What the index of saved searches is made with: passages are matched as the others hold them.
   */
  static Map<String, ?> ofAlerts(Cluster cluster) {
    Map<String, Object> fields = fields();
    fields.put(QUERY, Map.of("type", "percolator"));
    return Map.of(
        "settings", settings(cluster, 1), "mappings", mappings(fields, Map.of("enabled", true)));
  }

  private static Map<String, ?> settings(Cluster cluster, int shards) {
    Map<String, Object> index = new TreeMap<>();
    index.put("number_of_shards", shards);
    index.put("number_of_replicas", cluster.replicas());
    index.put("refresh_interval", "30s");
    // What was deleted counts in scores until it is merged away, so all of it is, when we ask.
    index.put("merge.policy.expunge_deletes_allowed", 0);
    index.put("analysis", analysis());
    return Map.of("index", index);
  }

  private static Map<String, ?> analysis() {
    Map<String, ?> apart =
        Map.of(
            "type",
            "pattern_capture",
            "preserve_original",
            false,
            "patterns",
            List.of("([^" + SAME_PLACE + "]+)"));
    return Map.of(
        "tokenizer",
        Map.of("parley_places", Map.of("type", "whitespace", "max_token_length", 1 << 20)),
        "filter",
        Map.of("parley_same_place", apart),
        "analyzer",
        Map.of(
            ANALYZER,
            Map.of(
                "type",
                "custom",
                "tokenizer",
                "parley_places",
                "filter",
                List.of("parley_same_place"))));
  }

  private static Map<String, Object> fields() {
    Map<String, Object> fields = new TreeMap<>();
    Map<String, ?> words =
        Map.of("type", "text", "analyzer", ANALYZER, "index_options", "positions");
    Fields.WORDS.forEach(field -> fields.put(name(field), words));
    // Of this type a whole value scores as it does in an embedded index.
    Map<String, ?> whole =
        Map.of("type", "text", "analyzer", "keyword", "norms", false, "index_options", "docs");
    Arrays.stream(Keyword.values()).forEach(k -> fields.put(name(Fields.of(k)), whole));
    Map<String, ?> counted = Map.of("type", "keyword", "index", false);
    Fields.FACETS.forEach(facet -> fields.put(name(Fields.counted(facet)), counted));
    fields.put(Fields.PATH, Map.of("type", "keyword"));
    fields.put(Fields.RECORD, Map.of("type", "keyword", "doc_values", false));
    fields.put(PASSAGES, Map.of("type", "integer", "index", false));
    fields.put(Fields.DATE, Map.of("type", "long"));
    fields.put(Fields.POSITION, Map.of("type", "long"));
    fields.put(STORED, Map.of("type", "object", "enabled", false));
    return fields;
  }

  private static Map<String, ?> mappings(Map<String, ?> fields, Map<String, ?> sources) {
    return Map.of(
        "dynamic",
        "strict",
        "_meta",
        Map.of(Fields.SCHEMA_KEY, Fields.SCHEMA),
        "_source",
        sources,
        "properties",
        fields);
  }

  /** The parameters behind the question mark of an address. */
  static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new TreeMap<>();
    Stream.of(query.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> parameters.put(pair[0], pair.length > 1 ? pair[1] : ""));
    return parameters;
  }
}
