package parley.render;

import java.util.ArrayList;
import java.util.List;
import parley.redline.Flag;
import parley.redline.Grain;
import parley.redline.Relation;
import parley.redline.Units;

/** How much changed, in one sentence. */
final class DiffCounts {
  private DiffCounts() {}

  static String of(Units units) {
    List<String> relations = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      add(relations, units.count(relation), relation);
    }
    List<String> flags = new ArrayList<>();
    for (Flag flag : Flag.values()) {
      add(flags, units.count(flag), flag);
    }
    long substantive = units.substantive();
    return size(units)
        + ": "
        + (relations.isEmpty() ? "nothing to compare" : String.join(", ", relations))
        + (flags.isEmpty() ? "" : "; " + String.join(", ", flags))
        + (substantive == 0 ? "" : "; " + substantive + " in substance");
  }

  /** {@code 58 → 45 clauses}. */
  static String size(Units units) {
    String noun = units.grain() == Grain.CLAUSE ? " clauses" : " articles";
    return units.old() + " → " + units.now() + noun;
  }

  private static void add(List<String> list, long count, Enum<?> kind) {
    if (count > 0) {
      list.add(count + " " + ChangeNames.lower(kind));
    }
  }
}
