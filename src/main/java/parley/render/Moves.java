package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Comparison;
import parley.redline.Flag;
import parley.redline.Transfer;
import parley.redline.Unit;

/** Where what moved came from and where it went. */
final class Moves {
  /** How many words of a longer text are quoted. */
  private static final int QUOTED = 12;

  private Moves() {}

  /** {@code stood after 15, now after 5(d)}. */
  static String of(Comparison comparison, Change change) {
    return "stood "
        + after(oldNeighbour(comparison, change))
        + ", now "
        + after(nowNeighbour(comparison, change));
  }

  /**
   * What moved to, from and within a unit, a line to each: the unit itself, clauses that left it,
   * and words that changed their place.
   */
  static List<String> notes(DiffView view, Unit unit) {
    List<String> notes = new ArrayList<>();
    if (unit.whole().flags().contains(Flag.MOVED)) {
      notes.add("moved: " + of(view.comparison(), unit.whole()));
    }
    unit.left().forEach(gone -> notes.add("moved away: " + ChangeNames.ids(gone)));
    view.arrived(unit).forEach(t -> notes.add(arrived(t)));
    view.left(unit).forEach(t -> notes.add(left(t)));
    return notes;
  }

  /** {@code words from 12(b): “the rest of the sum …”}. */
  static String arrived(Transfer transfer) {
    boolean inside = transfer.from().equals(transfer.to());
    String from = inside ? "words moved within it" : "words from " + ids(transfer.from().old());
    return from + ": " + quoted(transfer);
  }

  /** {@code words that went to 14: “the rest of the sum …”}. */
  static String left(Transfer transfer) {
    return "words that went to " + ids(transfer.to().now()) + ": " + quoted(transfer);
  }

  private static String ids(List<Clause> clauses) {
    return ChangeNames.ids(clauses);
  }

  private static String quoted(Transfer transfer) {
    List<String> words = List.of(Printable.line(transfer.words()).split("\\s+", -1));
    boolean all = words.size() <= QUOTED;
    return "“" + String.join(" ", all ? words : words.subList(0, QUOTED)) + (all ? "”" : " …”");
  }

  private static String after(String id) {
    return id.isEmpty() ? "first" : "after " + Printable.line(id);
  }

  /** The id of the clause that it stood behind; empty if it stood first. */
  static String oldNeighbour(Comparison comparison, Change change) {
    return neighbour(comparison.old(), change.old().getFirst());
  }

  /** The id of the clause that it stands behind; empty if it stands first. */
  static String nowNeighbour(Comparison comparison, Change change) {
    return neighbour(comparison.now(), change.now().getFirst());
  }

  private static String neighbour(Draft draft, Clause clause) {
    return clause.index() == 0 ? "" : draft.clauses().get(clause.index() - 1).id();
  }

  /** Where units stood: {@code 4 to 4(3)}. */
  static String from(List<Unit> units) {
    return range(units, Change::old);
  }

  /** Where they went. */
  static String to(List<Unit> units) {
    return range(units, Change::now);
  }

  private static String range(List<Unit> units, Function<Change, List<Clause>> side) {
    String first = ChangeNames.ids(side.apply(units.getFirst().whole()));
    String last = ChangeNames.ids(side.apply(units.getLast().whole()));
    return first.equals(last) ? first : first + " to " + last;
  }
}
