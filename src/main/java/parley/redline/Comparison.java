package parley.redline;

import java.util.List;
import parley.draft.Draft;

/**
 * Two drafts side by side.
 *
 * @param old the earlier draft
 * @param now the later draft
 * @param changes in the order of the new draft, removals where they stood; every clause of both
 *     drafts stands in exactly one
 */
public record Comparison(Draft old, Draft now, List<Change> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  /** How many changes have this relation. */
  public long count(Relation relation) {
    return changes.stream().filter(change -> change.relation() == relation).count();
  }

  /** How many changes have this flag. */
  public long count(Flag flag) {
    return changes.stream().filter(change -> change.flags().contains(flag)).count();
  }

  /** How many changes have edits that change meaning. */
  public long substantive() {
    return changes.stream().filter(change -> !change.substance().isEmpty()).count();
  }
}
