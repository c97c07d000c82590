package parley.redline;

import java.util.Arrays;

/** Tells which of a row of items kept their order: a longest ascending run of them. */
final class Order {
  private final int[] last;
  private final double[] best;

  private Order(int values) {
    best = new double[values + 1];
    last = new int[values + 1];
    Arrays.fill(last, -1);
  }

  /**
   * The items on the heaviest run whose values never descend.
   *
   * @param values the old place of each item, in the new order; not negative
   * @param weights of the items, positive; where two runs weigh the same the earlier one is kept
   */
  static boolean[] kept(int[] values, double[] weights) {
    int top = Arrays.stream(values).max().orElse(-1);
    Order order = new Order(top + 1);
    int[] before = new int[values.length];
    double[] sums = new double[values.length];
    int end = -1;
    for (int i = 0; i < values.length; i++) {
      before[i] = order.heaviest(values[i], sums);
      sums[i] = weights[i] + (before[i] < 0 ? 0 : sums[before[i]]);
      order.note(values[i], i, sums[i]);
      if (end < 0 || sums[i] > sums[end]) {
        end = i;
      }
    }
    boolean[] kept = new boolean[values.length];
    for (int i = end; i >= 0; i = before[i]) {
      kept[i] = true;
    }
    return kept;
  }

  /** The item with the heaviest run among those with at most this value, or -1. */
  private int heaviest(int value, double[] sums) {
    int found = -1;
    for (int j = value + 1; j > 0; j -= j & -j) {
      if (last[j] >= 0 && (found < 0 || sums[last[j]] > sums[found])) {
        found = last[j];
      }
    }
    return found;
  }

  private void note(int value, int item, double sum) {
    for (int j = value + 1; j < best.length; j += j & -j) {
      if (sum > best[j]) {
        best[j] = sum;
        last[j] = item;
      }
    }
  }
}
