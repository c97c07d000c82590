package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.index.IndexUpdate.Counts;
import parley.index.IndexUpdate.Updated;

/** What an update did to the index as {@code parley/index/1}. */
public final class IndexJson {
  private IndexJson() {}

  public static String of(Updated update) {
    ObjectNode root = Json.object("parley/index/1");
    root.put("kept", update.kept());
    add(root.putObject("documents"), update.documents());
    add(root.putObject("passages"), update.passages());
    ArrayNode notes = root.putArray("notes");
    update.notes().forEach(notes::add);
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
