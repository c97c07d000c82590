package parley.redline;

import java.util.Arrays;

/** Which pairs of clauses were looked at; a set of numbers, as there are too many for objects. */
final class PairSet {
  private static final long EMPTY = -1;

  private long[] table = filled(1 << 10);
  private int size;

  private static long[] filled(int length) {
    long[] table = new long[length];
    Arrays.fill(table, EMPTY);
    return table;
  }

  /**
   * Adds a pair.
   *
   * @param a index of a clause, not negative
   * @param b index of another, not negative
   * @return false if it was there
   */
  boolean add(int a, int b) {
    if (2 * size >= table.length) {
      grow();
    }
    boolean added = put(table, (long) a << 32 | b);
    size += added ? 1 : 0;
    return added;
  }

  private void grow() {
    long[] larger = filled(2 * table.length);
    for (long pair : table) {
      if (pair != EMPTY) {
        put(larger, pair);
      }
    }
    table = larger;
  }

  private static boolean put(long[] table, long pair) {
    long mixed = pair * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & (table.length - 1);
    while (table[at] != EMPTY) {
      if (table[at] == pair) {
        return false;
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = pair;
    return true;
  }
}
