package parley.redline;

/**
 * What a clause is recognised by.
 *
 * @param words its words, heading included
 * @param pairs its pairs of neighbouring words
 * @param heading the words of its heading
 * @param wordWeight sum of the weights of its words
 * @param pairWeight sum of the weights of its pairs
 * @param headingWeight sum of the weights of its heading
 * @param print equal for clauses whose words are the same, case and punctuation aside
 */
record Profile(
    Bag words,
    Bag pairs,
    Bag heading,
    double wordWeight,
    double pairWeight,
    double headingWeight,
    long print) {
  /** Whether it is a title with no words of its own under it. */
  boolean headingOnly() {
    return heading.size() > 0 && words.size() == heading.size();
  }

  /** The share of words in common, by weight: 0 for none, 1 for the same. */
  static double dice(double shared, double one, double other) {
    return one + other == 0 ? 0 : 2 * shared / (one + other);
  }

  /** How much of the shorter of two stands in the other, by weight. */
  static double contained(double shared, double one, double other) {
    double less = Math.min(one, other);
    return less == 0 ? 0 : shared / less;
  }
}
