package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.redline.Comparison;
import parley.redline.Flag;
import parley.redline.Relation;

/** How much changed, in one sentence. */
final class DiffCounts {
  private DiffCounts() {}

  static String of(Comparison comparison) {
    List<String> relations = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      add(relations, comparison.count(relation), relation);
    }
    List<String> flags = new ArrayList<>();
    for (Flag flag : Flag.values()) {
      add(flags, comparison.count(flag), flag);
    }
    long substantive = comparison.substantive();
    return comparison.old().clauses().size()
        + " → "
        + comparison.now().clauses().size()
        + " clauses: "
        + (relations.isEmpty() ? "nothing to compare" : String.join(", ", relations))
        + (flags.isEmpty() ? "" : "; " + String.join(", ", flags))
        + (substantive == 0 ? "" : "; " + substantive + " in substance");
  }

  private static void add(List<String> list, long count, Enum<?> kind) {
    if (count > 0) {
      list.add(count + " " + kind.name().toLowerCase(Locale.ROOT));
    }
  }
}
