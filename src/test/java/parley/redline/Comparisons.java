package parley.redline;

import java.util.List;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Clause;
import parley.draft.Draft;

/** Short names for what tests ask of a comparison. */
final class Comparisons {
  private Comparisons() {}

  static Comparison compare(Draft old, Draft now) {
    return new Comparer(PartyMentions.of(Manifest.EMPTY)).compare(old, now);
  }

  /** The changes of one relation, as {@code old>new} with the ids of the clauses. */
  static List<String> having(Comparison comparison, Relation relation) {
    return comparison.changes().stream()
        .filter(change -> change.relation() == relation)
        .map(Comparisons::show)
        .toList();
  }

  /** The changes with a flag. */
  static List<String> having(Comparison comparison, Flag flag) {
    return comparison.changes().stream()
        .filter(change -> change.flags().contains(flag))
        .map(Comparisons::show)
        .toList();
  }

  static String show(Change change) {
    return ids(change.old()) + ">" + ids(change.now());
  }

  private static String ids(List<Clause> clauses) {
    return String.join("+", clauses.stream().map(Clause::id).toList());
  }

  /** A redline with its marks. */
  static String show(List<Edit> edits) {
    StringBuilder text = new StringBuilder();
    for (Edit edit : edits) {
      text.append(
          switch (edit) {
            case Edit.Kept kept -> kept.text();
            case Edit.Deleted deleted -> "[-" + deleted.text() + "-]";
            case Edit.Inserted inserted -> "{+" + inserted.text() + "+}";
          });
    }
    return text.toString();
  }
}
