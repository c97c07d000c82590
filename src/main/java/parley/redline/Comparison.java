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
}
