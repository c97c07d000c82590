package parley.render;

import java.util.ArrayList;
import java.util.List;
import parley.draft.Clause;
import parley.redline.Change;
import parley.redline.Edit;

/** The heading and the words of a change, apart. */
final class DiffWords {
  private DiffWords() {}

  /** The heading that both sides share, else that of the new side, else of the old. */
  static String heading(Change change) {
    Clause clause = change.now().isEmpty() ? change.old().getFirst() : change.now().getFirst();
    return clause.heading();
  }

  /** The redline without a heading that stands in the header already. */
  static List<Edit> body(Change change) {
    String heading = heading(change);
    List<Edit> edits = new ArrayList<>(change.redline());
    if (heading.isEmpty() || edits.isEmpty()) {
      return edits;
    }
    Edit first = edits.getFirst();
    String text = first.text();
    int line = text.indexOf('\n');
    boolean whole = text.equals(heading) && edits.size() == 1;
    if (whole || (line >= 0 && text.substring(0, line).strip().equals(heading))) {
      String rest = whole ? "" : text.substring(line + 1);
      edits.set(0, withText(first, rest));
    }
    return edits;
  }

  private static Edit withText(Edit edit, String text) {
    return switch (edit) {
      case Edit.Kept kept -> new Edit.Kept(text);
      case Edit.Deleted deleted -> new Edit.Deleted(text);
      case Edit.Inserted inserted -> new Edit.Inserted(text);
    };
  }
}
