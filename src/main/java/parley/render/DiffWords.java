package parley.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import parley.draft.Clause;
import parley.redline.Change;
import parley.redline.Edit;
import parley.redline.Flag;
import parley.redline.Relation;
import parley.redline.Unit;

/** The words in which all formats tell of a comparison. */
final class DiffWords {
  private DiffWords() {}

  /** The heading that both sides share, else that of the new side, else of the old. */
  static String heading(Change change) {
    return change.now().isEmpty() ? oldHeading(change) : change.now().getFirst().heading();
  }

  static String oldHeading(Change change) {
    return change.old().getFirst().heading();
  }

  /** Whether the headings of the two sides differ, if only in capitals. */
  static boolean retitled(Change change) {
    return !change.old().isEmpty()
        && !change.now().isEmpty()
        && !oldHeading(change).equals(heading(change));
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

  /** The redline line by line, as many as it has; a line without words has no edits. */
  static List<List<Edit>> lines(List<Edit> edits) {
    List<List<Edit>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    for (Edit edit : edits) {
      String[] pieces = edit.text().split("\n", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          lines.add(new ArrayList<>());
        }
        if (!pieces[i].isEmpty()) {
          lines.getLast().add(withText(edit, pieces[i]));
        }
      }
    }
    return lines;
  }

  private static Edit withText(Edit edit, String text) {
    return switch (edit) {
      case Edit.Kept kept -> new Edit.Kept(text);
      case Edit.Deleted deleted -> new Edit.Deleted(text);
      case Edit.Inserted inserted -> new Edit.Inserted(text);
    };
  }

  /** The words of the new side as one line, without a heading that stands in the header. */
  static String now(Change change) {
    String text =
        body(change).stream()
            .filter(edit -> !(edit instanceof Edit.Deleted))
            .map(Edit::text)
            .collect(Collectors.joining());
    return Printable.line(text).strip().replaceAll("\\s+", " ");
  }

  /**
   * A line about a change, above its words.
   *
   * @param weighs whether it tells of a change of meaning or of a bracket
   */
  record Remark(String text, boolean weighs) {}

  /** What is to be said of a unit beside its words, in the order of telling. */
  static List<Remark> remarks(DiffView view, Unit unit) {
    Change change = unit.whole();
    List<Remark> remarks = new ArrayList<>();
    if (unit.parts().size() > 1) {
      remarks.add(new Remark(parts(unit), false));
    }
    Moves.notes(view, unit).forEach(note -> remarks.add(new Remark(note, false)));
    change.substance().forEach(s -> remarks.add(new Remark(ChangeNames.substance(s), true)));
    change.brackets().forEach(b -> remarks.add(new Remark(ChangeNames.bracket(b), true)));
    return remarks;
  }

  /** Whether a clause of an article has something to tell. */
  static boolean speaks(Change part) {
    return part.relation() != Relation.UNCHANGED
        || part.flags().contains(Flag.MOVED)
        || part.flags().contains(Flag.RETITLED);
  }

  /** Whether a part of a unit is the article itself, which the header names. */
  static boolean isArticle(Unit unit, Change part) {
    return part.now().isEmpty()
        ? part.old().stream().anyMatch(unit.whole().old()::contains)
        : part.now().stream().anyMatch(unit.whole().now()::contains);
  }

  /** The label of a clause within its article; both labels, or ids, where they differ. */
  static String label(Change part) {
    String old = oldLabel(part);
    String now = nowLabel(part);
    return old.equals(now) || now.isEmpty() ? old : old.isEmpty() ? now : old + " → " + now;
  }

  /** The label that it had in its article, the whole id if it moved; empty if it is new. */
  static String oldLabel(Change part) {
    return moved(part) ? ChangeNames.ids(part.old()) : labels(part.old());
  }

  /** The label that it has, the whole id if it moved; empty if it is gone. */
  static String nowLabel(Change part) {
    return moved(part) ? ChangeNames.ids(part.now()) : labels(part.now());
  }

  private static boolean moved(Change part) {
    return part.flags().contains(Flag.MOVED);
  }

  private static String labels(List<Clause> clauses) {
    return clauses.stream()
        .map(clause -> clause.label().isEmpty() ? clause.id() : clause.label())
        .map(Printable::line)
        .collect(Collectors.joining(", "));
  }

  /** {@code 5 clauses: 2 unchanged, 2 reworded, 1 added}. */
  static String parts(Unit unit) {
    return Arrays.stream(Relation.values())
        .map(relation -> count(unit, relation))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", ", unit.parts().size() + " clauses: ", ""));
  }

  private static String count(Unit unit, Relation relation) {
    long count = unit.parts().stream().filter(part -> part.relation() == relation).count();
    return count == 0 ? "" : count + " " + ChangeNames.lower(relation);
  }

  /** {@code 3 more changes, left out by --limit}. */
  static String omitted(DiffView.Item.Omitted omitted) {
    return omitted.units()
        + (omitted.units() == 1 ? " more change" : " more changes")
        + ", left out by --limit";
  }

  /** {@code 3 unchanged but renumbered: 1 → 2 to 3 → 4}. */
  static String folded(List<Unit> units) {
    int size = units.size();
    long renumbered =
        units.stream().filter(u -> u.whole().flags().contains(Flag.RENUMBERED)).count();
    String but = renumbered == size ? " but renumbered" : ", " + renumbered + " renumbered";
    String first = ChangeNames.ids(units.getFirst().whole());
    String last = ChangeNames.ids(units.getLast().whole());
    return size
        + " unchanged"
        + (renumbered == 0 ? "" : but)
        + ": "
        + (size == 1 ? last : first + " to " + last);
  }
}
