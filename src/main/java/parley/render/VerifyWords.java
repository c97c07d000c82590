package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Comparison;
import parley.redline.Edit;
import parley.redline.Trespass;

/** The words and places of what changed that was not to change. */
final class VerifyWords {
  private VerifyWords() {}

  static String count(int found) {
    return found == 0 ? "nothing changed" : found == 1 ? "1 change" : found + " changes";
  }

  static String outside(List<String> allowed) {
    return allowed.isEmpty() ? "" : " outside " + Printable.line(String.join(", ", allowed));
  }

  static String rule(Trespass.Rule rule) {
    return ChangeNames.lower(rule).replace('-', ' ');
  }

  /** The first clause of the new draft; of the old one where it is gone. */
  static Clause clause(Change change) {
    return change.now().isEmpty() ? change.old().getFirst() : change.now().getFirst();
  }

  static Draft draft(Comparison comparison, Change change) {
    return change.now().isEmpty() ? comparison.old() : comparison.now();
  }

  static String path(Comparison comparison, Change change) {
    return Printable.line(draft(comparison, change).document().path());
  }

  /** {@code 3 → 4: changed in substance (duration: 15 years → 50 years)}. */
  static String message(Trespass trespass) {
    Change change = trespass.change();
    String substance =
        change.substance().stream().map(ChangeNames::substance).collect(Collectors.joining("; "));
    return ChangeNames.ids(change)
        + ": "
        + rule(trespass.rule())
        + (substance.isEmpty() ? "" : " (" + substance + ")");
  }

  /** The words as they are now; as they were where they are gone. */
  static String words(Change change) {
    return change.redline().stream()
        .filter(edit -> change.now().isEmpty() || !(edit instanceof Edit.Deleted))
        .map(Edit::text)
        .collect(Collectors.joining());
  }
}
