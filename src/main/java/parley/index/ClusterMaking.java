package parley.index;

import java.util.Map;

/** Makes the indexes of a corpus on a cluster. */
final class ClusterMaking {
  private ClusterMaking() {}

  /**
   * Makes an index where there is none, or one of another version.
   *
   * @param schema what it is made with
   * @return whether one of another version was there, with all that it held
   */
  static boolean make(ClusterConnection connection, String index, Map<String, ?> schema)
      throws ClusterTrouble {
    ClusterReply found = connection.reply("GET", "/" + index + "/_mapping", null);
    if (found.isGood() && isOurs(found)) {
      return false;
    }
    if (found.isGood()) {
      connection.ask("DELETE", "/" + index);
    } else if (found.status() != 404) {
      throw connection.refused(found);
    }
    ClusterReply made = connection.reply("PUT", "/" + index, schema);
    if (!made.isGood() && !made.errorType().equals("resource_already_exists_exception")) {
      throw connection.refused(made);
    }
    return found.isGood();
  }

  private static boolean isOurs(ClusterReply mapping) {
    return mapping.body().values().stream()
        .allMatch(
            one ->
                ClusterReply.at(one, String.class, "mappings", "_meta", Fields.SCHEMA_KEY)
                    .filter(Fields.SCHEMA::equals)
                    .isPresent());
  }
}
