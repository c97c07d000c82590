package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.draft.Draft;
import parley.redline.ClauseHistory;
import parley.redline.ClauseHistory.Run;
import parley.redline.ClauseHistory.Step;

/** The history of a clause as {@code parley/history/1}. */
public final class HistoryJson {
  private HistoryJson() {}

  public static String of(ClauseHistory history) {
    ObjectNode root = Json.object("parley/history/1").put("kind", "clause");
    ObjectNode clause = root.putObject("clause");
    DiffJson.clause(clause, history.clause());
    clause.put("heading", history.clause().heading());
    draft(clause, history.asked());
    ArrayNode steps = root.putArray("steps");
    history.steps().forEach(step -> step(steps.addObject(), step));
    draft(root.putObject("latest"), history.latest());
    ArrayNode blame = root.putArray("blame");
    for (Run run : history.blame()) {
      draft(blame.addObject().put("text", run.text()), run.draft());
    }
    return Json.write(root);
  }

  private static void draft(ObjectNode node, Draft draft) {
    node.put("path", draft.document().path());
    node.put("version", draft.document().metadata().version());
    var date = draft.document().metadata().date();
    node.put("date", date == null ? "" : date.toString());
  }

  private static void step(ObjectNode node, Step step) {
    draft(node, step.draft());
    node.put("after", step.after() == null ? null : ChangeNames.draft(step.after()));
    node.put("restored", step.restored());
    ArrayNode clauses = node.putArray("clauses");
    step.clauses().forEach(clause -> DiffJson.clause(clauses.addObject(), clause));
    ArrayNode changes = node.putArray("changes");
    step.changes().forEach(change -> DiffJson.change(changes.addObject(), change));
  }
}
