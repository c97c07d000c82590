package parley.redline;

import java.util.Arrays;

/**
 * Features by number, each as often as it occurs; the order in the text is lost.
 *
 * <p>Most of the time of an alignment is spent here: its loops are plain for that reason.
 */
final class Bag {
  static final Bag EMPTY = new Bag(new int[0]);

  private final int[] sorted;

  private Bag(int[] sorted) {
    this.sorted = sorted;
  }

  static Bag of(int... features) {
    return of(features, 0, features.length);
  }

  /** The features in a part of an array. */
  static Bag of(int[] features, int from, int to) {
    if (from == to) {
      return EMPTY;
    }
    int[] sorted = Arrays.copyOfRange(features, from, to);
    Arrays.sort(sorted);
    return new Bag(sorted);
  }

  int size() {
    return sorted.length;
  }

  /** The features of both. */
  Bag with(Bag other) {
    if (sorted.length == 0 || other.sorted.length == 0) {
      return sorted.length == 0 ? other : this;
    }
    int[] all = Arrays.copyOf(sorted, sorted.length + other.sorted.length);
    for (int i = 0; i < other.sorted.length; i++) {
      all[sorted.length + i] = other.sorted[i];
    }
    Arrays.sort(all);
    return new Bag(all);
  }

  /** Each feature once, in ascending order. */
  int[] distinct() {
    int[] distinct = new int[sorted.length];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        distinct[size++] = sorted[i];
      }
    }
    return size == distinct.length ? distinct : Arrays.copyOf(distinct, size);
  }

  /** Adds 1 to the count of each feature. */
  void count(int[] counts) {
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        counts[sorted[i]]++;
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
    int[] one = sorted;
    int[] two = other.sorted;
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < two.length) {
      int a = one[i];
      int b = two[j];
      if (a == b) {
        sum += weights.of(a);
        i++;
        j++;
      } else if (a < b) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The weight of the features that this bag shares with two others together. */
  double shared(Bag first, Bag second, Weights weights) {
    int[] one = sorted;
    int[] two = first.sorted;
    int[] three = second.sorted;
    double sum = 0;
    int i = 0;
    int j = 0;
    int k = 0;
    while (i < one.length && (j < two.length || k < three.length)) {
      boolean ofFirst = k == three.length || (j < two.length && two[j] <= three[k]);
      int a = one[i];
      int b = ofFirst ? two[j] : three[k];
      if (a == b) {
        sum += weights.of(a);
      }
      if (a <= b) {
        i++;
      }
      if (a >= b && ofFirst) {
        j++;
      } else if (a >= b) {
        k++;
      }
    }
    return sum;
  }
}
