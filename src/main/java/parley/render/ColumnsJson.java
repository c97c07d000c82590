package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Substance;
import parley.redline.Synopsis;

/** Drafts side by side as {@code parley/columns/1}. */
public final class ColumnsJson {
  private ColumnsJson() {}

  public static String of(Synopsis synopsis) {
    ObjectNode root = Json.object("parley/columns/1");
    ArrayNode drafts = root.putArray("drafts");
    synopsis.columns().forEach(column -> column(drafts.addObject(), column));
    ArrayNode rows = root.putArray("rows");
    for (Synopsis.Row row : synopsis.rows()) {
      ArrayNode cells = rows.addObject().putArray("cells");
      for (int i = 0; i < row.cells().size(); i++) {
        cell(cells.addObject(), row.cells().get(i), synopsis.columns().get(i).draft());
      }
    }
    return Json.write(root);
  }

  private static void column(ObjectNode node, Synopsis.Column column) {
    DiffJson.draft(node, column.draft());
    Draft after = column.after();
    node.put("after", after == null ? null : ChangeNames.draft(after));
  }

  private static void cell(ObjectNode node, Synopsis.Cell cell, Draft draft) {
    node.put("removed", cell.removed());
    node.put("restored", cell.restored());
    ArrayNode parts = node.putArray("parts");
    cell.parts().forEach(part -> part(parts.addObject(), part, draft));
  }

  private static void part(ObjectNode node, Synopsis.Part part, Draft draft) {
    Change change = part.change();
    node.put("relation", change == null ? null : ChangeNames.lower(change.relation()));
    ArrayNode flags = node.putArray("flags");
    part.flags().stream().sorted().forEach(flag -> flags.add(ChangeNames.lower(flag)));
    ArrayNode old = node.putArray("old");
    List<Clause> before = change == null ? List.of() : change.old();
    before.forEach(clause -> DiffJson.clause(old.addObject(), clause));
    ArrayNode clauses = node.putArray("clauses");
    for (Clause clause : part.clauses()) {
      ObjectNode one = clauses.addObject();
      DiffJson.clause(one, clause);
      one.put("heading", clause.heading()).put("text", draft.text(clause));
    }
    ArrayNode substance = node.putArray("substance");
    for (Substance s : change == null ? List.<Substance>of() : change.substance()) {
      String kind = ChangeNames.lower(s.kind());
      substance.addObject().put("kind", kind).put("old", s.old()).put("new", s.now());
    }
  }
}
