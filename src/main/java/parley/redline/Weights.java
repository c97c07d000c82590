package parley.redline;

/** How much each feature says about which clause is which: the rarer, the more. */
final class Weights {
  private final float[] weights;

  private Weights(float[] weights) {
    this.weights = weights;
  }

  /**
   * @param counts in how many clauses each feature stands
   * @param features how many features there are; the rest of {@code counts} is unused
   * @param clauses of both drafts
   */
  static Weights of(int[] counts, int features, int clauses) {
    float[] weights = new float[features];
    for (int i = 0; i < features; i++) {
      weights[i] = (float) Math.log(1 + (double) clauses / Math.max(1, counts[i]));
    }
    return new Weights(weights);
  }

  float of(int feature) {
    return weights[feature];
  }

  int size() {
    return weights.length;
  }
}
