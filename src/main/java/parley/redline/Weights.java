package parley.redline;

/** How much each feature says about which clause is which: the rarer, the more. */
final class Weights {
  private final int[] counts;

  /** The weight of a feature by the number of clauses that it stands in. */
  private final float[] byCount;

  /**
   * @param counts in how many clauses each feature stands; not changed any more
   * @param clauses of both drafts
   */
  Weights(int[] counts, int clauses) {
    this.counts = counts;
    this.byCount = new float[clauses + 1];
    for (int count = 0; count <= clauses; count++) {
      byCount[count] = (float) Math.log(1 + (double) clauses / Math.max(1, count));
    }
  }

  float of(int feature) {
    return byCount[counts[feature]];
  }

  int size() {
    return counts.length;
  }
}
