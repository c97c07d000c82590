package parley.redline;

import java.util.List;
import parley.draft.Clause;

/** What became of the clauses that a change joins. */
public enum Relation {
  UNCHANGED,
  REWORDED,
  /** One clause of the old draft, several of the new. */
  SPLIT,
  /** Several clauses of the old draft, one of the new. */
  MERGED,
  ADDED,
  REMOVED;

  /**
   * The relation of the clauses of a change.
   *
   * @param old its clauses in the old draft
   * @param now its clauses in the new draft
   * @param reworded whether one that became one has other words
   */
  static Relation of(List<Clause> old, List<Clause> now, boolean reworded) {
    if (old.isEmpty()) {
      return ADDED;
    }
    if (now.isEmpty()) {
      return REMOVED;
    }
    if (old.size() > 1) {
      return MERGED;
    }
    if (now.size() > 1) {
      return SPLIT;
    }
    return reworded ? REWORDED : UNCHANGED;
  }
}
