package parley.redline;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Features by number, each as often as it occurs; the order in the text is lost. */
final class Bag {
  static final Bag EMPTY = new Bag(new int[0]);

  private final int[] sorted;

  private Bag(int[] sorted) {
    this.sorted = sorted;
  }

  static Bag of(int... features) {
    int[] sorted = features.clone();
    Arrays.sort(sorted);
    return new Bag(sorted);
  }

  int size() {
    return sorted.length;
  }

  /** The features of both. */
  Bag with(Bag other) {
    return new Bag(
        IntStream.concat(IntStream.of(sorted), IntStream.of(other.sorted)).sorted().toArray());
  }

  /** Visits each feature once, in ascending order. */
  void distinct(IntConsumer action) {
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        action.accept(sorted[i]);
      }
    }
  }

  /** The weight of all features. */
  double weight(Weights weights) {
    double sum = 0;
    for (int feature : sorted) {
      sum += weights.of(feature);
    }
    return sum;
  }

  /** The weight of the features that two bags share, each as often as both have it. */
  double shared(Bag other, Weights weights) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      if (order == 0) {
        sum += weights.of(sorted[i]);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }
}
