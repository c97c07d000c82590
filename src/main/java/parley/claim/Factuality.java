package parley.claim;

/** How firmly a claim's source vouches for it, firmest first. */
public enum Factuality {
  /** Stated as a fact; only such claims set a position. */
  CERTAIN,
  /** Likely, as the source sees it: "appears to", "mostly". */
  PROBABLE,
  /** Possible: "may", "could", "might". */
  POSSIBLE,
  /** Reported without being vouched for: a prediction, a goal, a question, a hypothesis. */
  UNCOMMITTED;

  /** The less firm of two. */
  public Factuality atMost(Factuality other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
