package parley.redline;

/** What became of the clauses that a change joins. */
public enum Relation {
  UNCHANGED,
  REWORDED,
  /** One clause of the old draft, several of the new. */
  SPLIT,
  /** Several clauses of the old draft, one of the new. */
  MERGED,
  ADDED,
  REMOVED
}
