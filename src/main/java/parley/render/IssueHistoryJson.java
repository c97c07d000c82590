package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.claim.Deadline;
import parley.issue.Exhibit;
import parley.issue.IssueHistory;

/** The timeline of an issue as {@code parley/history/1}. */
public final class IssueHistoryJson {
  private IssueHistoryJson() {}

  public static String of(IssueHistory history) {
    ObjectNode root = Json.object("parley/history/1").put("kind", "issue");
    root.putObject("issue").put("id", history.issue().id()).put("title", history.issue().title());
    root.put("asOf", day(history.asOf()));
    ArrayNode steps = root.putArray("steps");
    for (IssueHistory.Step step : history.steps()) {
      steps
          .addObject()
          .put("date", step.day().toString())
          .put("before", step.before() == null ? null : step.before().word())
          .put("after", step.after().word())
          .put("tag", step.tag().word())
          .put("why", step.why());
    }
    ArrayNode events = root.putArray("events");
    history.events().forEach(event -> put(events.addObject(), event));
    ArrayNode gaps = root.putArray("gaps");
    for (IssueHistory.Gap gap : history.gaps()) {
      gaps.addObject()
          .put("from", gap.from().toString())
          .put("to", gap.to().toString())
          .put("days", gap.days());
    }
    ArrayNode promises = root.putArray("promises");
    history.promises().forEach(promise -> put(promises.addObject(), promise));
    return Json.write(root);
  }

  private static void put(ObjectNode node, IssueHistory.Event event) {
    node.put("date", day(event.day()));
    node.put("reported", day(event.reported()));
    node.put("dateFrom", event.day() == null ? "none" : event.named() ? "text" : "document");
    Exhibit exhibit = event.exhibit();
    node.put("says", IssuesJson.says(exhibit.claim()));
    putPassage(node, exhibit);
    node.put("group", exhibit.group());
    node.put("counted", exhibit.counted());
  }

  private static void put(ObjectNode node, IssueHistory.Promise promise) {
    Deadline deadline = promise.deadline();
    node.put("said", day(promise.said()));
    node.put("due", deadline == null ? null : deadline.day().toString());
    node.put("dueWords", deadline == null ? "" : deadline.words());
    node.put("overdue", promise.overdue());
    node.put("says", IssuesJson.says(promise.exhibit().claim()));
    putPassage(node, promise.exhibit());
  }

  private static void putPassage(ObjectNode node, Exhibit exhibit) {
    node.put("speaker", exhibit.claim().speaker().name());
    node.put("saidBy", exhibit.claim().saidBy());
    node.put("document", exhibit.document().path());
    node.put("line", Cites.line(exhibit));
    Json.putPage(node, Cites.page(exhibit));
    node.put("quote", exhibit.claim().evidence().quote());
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
