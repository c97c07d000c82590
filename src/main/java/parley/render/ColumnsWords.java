package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Substance;
import parley.redline.Synopsis;

/** What a cell of drafts side by side is called. */
final class ColumnsWords {
  private ColumnsWords() {}

  /** {@code 4, 5}: the ids of the clauses of a part. */
  static String ids(Synopsis.Part part) {
    return ChangeNames.ids(part.clauses());
  }

  /**
   * {@code split (was 3), moved}; empty where the draft follows none or nothing happened. The old
   * ids are told where they differ.
   */
  static String kind(Synopsis.Cell cell, Synopsis.Part part) {
    Change change = part.change();
    if (change == null) {
      return "";
    }
    String back = cell.restored() ? "put back" : "";
    String kind = ChangeNames.kind(change);
    String kinds =
        Stream.of(back, kind.equals("unchanged") ? "" : kind)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    String old = ChangeNames.ids(change.old());
    boolean same = old.isEmpty() || old.equals(ids(part));
    return same || kinds.isEmpty() ? kinds : kinds + " (was " + old + ")";
  }

  /** {@code figure: 600 → 800}, one to a change of meaning. */
  static List<String> substance(Synopsis.Part part) {
    List<Substance> substance = part.change() == null ? List.of() : part.change().substance();
    return substance.stream().map(ChangeNames::substance).map(Printable::line).toList();
  }

  /** The words of a part, each heading and each clause a line. */
  static List<String> lines(Synopsis.Part part) {
    return part.words().stream()
        .map(edit -> edit.text())
        .collect(Collectors.joining())
        .lines()
        .map(line -> Printable.line(line).strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** {@code after us-28}, where a draft follows another one than that of the column beside it. */
  static String after(Synopsis synopsis, Synopsis.Column column) {
    int at = synopsis.columns().indexOf(column);
    Draft after = column.after();
    boolean beside = at > 0 && synopsis.columns().get(at - 1).draft().equals(after);
    return after == null || beside ? "" : "after " + ChangeNames.draft(after);
  }
}
