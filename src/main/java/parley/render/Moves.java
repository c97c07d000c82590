package parley.render;

import java.util.List;
import java.util.function.Function;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Comparison;
import parley.redline.Unit;

/** Where what moved came from and where it went. */
final class Moves {
  private Moves() {}

  /** {@code stood after 15, now after 5(d)}. */
  static String of(Comparison comparison, Change change) {
    return "stood "
        + after(oldNeighbour(comparison, change))
        + ", now "
        + after(nowNeighbour(comparison, change));
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
