package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The drafts that differ from a revision as {@code parley/changes/1}. */
public final class DraftChangesJson {
  private DraftChangesJson() {}

  /**
   * Each draft with its comparison.
   *
   * @param listed whether the changes in it are listed at all
   */
  public static String of(DraftChanges changes, boolean listed) {
    ObjectNode root = Json.object("parley/changes/1");
    root.put("since", changes.since());
    ArrayNode drafts = root.putArray("drafts");
    for (DraftChanges.Entry entry : changes.drafts()) {
      ObjectNode node = drafts.addObject();
      node.put("path", entry.path());
      node.put("oldPath", entry.oldPath());
      node.put("event", ChangeNames.lower(entry.event()));
      if (entry.view().isPresent()) {
        node.set("diff", DiffJson.node(entry.view().get(), listed));
      } else {
        node.putNull("diff");
      }
    }
    return Json.write(root);
  }
}
