package parley.redline;

/** The odds of a logistic regression, as logarithm: above 0 for what is more likely than not. */
final class Odds {
  private Odds() {}

  /**
   * @param base what is added to, 0 for nothing
   * @param features as numbers to be weighed
   * @param weights how much each counts, in their order
   */
  static double of(double base, double[] features, double[] weights) {
    double sum = base;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }
}
