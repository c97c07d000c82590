package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parley.index.AlertFinds;
import parley.index.IndexUpdate.Counts;
import parley.index.IndexUpdate.Updated;

/** What an update did to the index as {@code parley/index/1}. */
public final class IndexJson {
  private IndexJson() {}

  /**
   * The answer.
   *
   * @param alerts what saved searches newly find
   */
  public static String of(Updated update, List<AlertFinds> alerts) {
    ObjectNode root = Json.object("parley/index/1");
    root.put("kept", update.kept());
    add(root.putObject("documents"), update.documents());
    add(root.putObject("passages"), update.passages());
    ArrayNode notes = root.putArray("notes");
    update.notes().forEach(notes::add);
    ArrayNode found = root.putArray("alerts");
    for (AlertFinds finds : alerts) {
      ObjectNode alert = found.addObject();
      alert.put("name", finds.name());
      alert.put("query", finds.query());
      alert.put("total", finds.total());
      SearchJson.addHits(alert.putArray("hits"), finds.hits());
    }
    return Json.write(root);
  }

  private static void add(ObjectNode node, Counts counts) {
    node.put("total", counts.total());
    node.put("added", counts.added());
    node.put("updated", counts.updated());
    node.put("removed", counts.removed());
    node.put("unchanged", counts.unchanged());
  }
}
