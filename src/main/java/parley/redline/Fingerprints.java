package parley.redline;

/**
 * A number for each row of so many spoken words of a text, case aside: equal rows have equal ones,
 * and different rows hardly ever.
 */
final class Fingerprints {
  /** Any large odd number will do. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private static final long[] NONE = {};

  private final int words;
  private final long[] prints;

  private Fingerprints(int words, long[] prints) {
    this.words = words;
    this.prints = prints;
  }

  /**
   * Reads a text.
   *
   * @param length how many words there are in a row, at least 1
   */
  static Fingerprints of(String text, int length) {
    int[] hashes = Word.hashes(text);
    if (hashes.length < length) {
      return new Fingerprints(hashes.length, NONE);
    }
    long leaving = 1;
    for (int i = 1; i < length; i++) {
      leaving *= BASE;
    }
    long[] prints = new long[hashes.length - length + 1];
    long print = 0;
    for (int i = 0; i < hashes.length; i++) {
      print -= i < length ? 0 : hashes[i - length] * leaving;
      print = print * BASE + hashes[i];
      if (i >= length - 1) {
        prints[i - length + 1] = print;
      }
    }
    return new Fingerprints(hashes.length, prints);
  }

  /** How many spoken words the text has. */
  int words() {
    return words;
  }

  /** How many rows it has: one from each word on that has enough behind it. */
  int size() {
    return prints.length;
  }

  /** The number of the row that begins with a word, counted from 0. */
  long at(int word) {
    return prints[word];
  }
}
