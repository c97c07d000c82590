package parley.redline;

import java.util.List;

/**
 * A comparison as it is told: clause by clause, or with the changes of each article rolled up.
 *
 * @param comparison what is told
 * @param grain the smallest piece
 * @param list the units in the order of the comparison; every change is a part of exactly one
 * @param old how many pieces of this grain the old draft has
 * @param now how many the new draft has
 */
public record Units(Comparison comparison, Grain grain, List<Unit> list, int old, int now) {
  public Units {
    list = List.copyOf(list);
  }

  /** The units of a comparison. */
  public static Units of(Comparison comparison, Grain grain) {
    return switch (grain) {
      case CLAUSE ->
          new Units(
              comparison,
              grain,
              comparison.changes().stream().map(Unit::alone).toList(),
              comparison.old().clauses().size(),
              comparison.now().clauses().size());
      case ARTICLE -> new Rollup(comparison).units();
    };
  }

  /** How many units have this relation. */
  public long count(Relation relation) {
    return list.stream().filter(unit -> unit.whole().relation() == relation).count();
  }

  /** How many units have this flag. */
  public long count(Flag flag) {
    return list.stream().filter(unit -> unit.whole().flags().contains(flag)).count();
  }

  /** How many units have edits that change meaning. */
  public long substantive() {
    return list.stream().filter(unit -> !unit.whole().substance().isEmpty()).count();
  }
}
