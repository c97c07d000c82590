package parley.render;

import java.util.stream.Collectors;
import parley.redline.ClauseHistory.Step;

/** What became of a clause in one draft, in one phrase. */
final class HistoryWords {
  private HistoryWords() {}

  /** {@code 6 → 4: reworded, moved (after us-28)}. */
  static String of(Step step) {
    if (step.after() == null) {
      String first = step.changes().isEmpty() ? "stands here first" : "added";
      return ChangeNames.ids(step.clauses()) + ": " + first;
    }
    String after = " (after " + ChangeNames.draft(step.after()) + ")";
    if (step.clauses().isEmpty()) {
      return "gone" + after;
    }
    String restored = step.restored() ? "put back, " : "";
    String ids =
        step.changes().size() == 1
            ? ChangeNames.ids(step.changes().getFirst())
            : ChangeNames.ids(step.clauses());
    String kinds =
        step.changes().stream().map(ChangeNames::kind).distinct().collect(Collectors.joining("; "));
    return ids + ": " + restored + kinds + after;
  }
}
