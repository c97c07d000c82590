package parley.corpus;

import java.util.stream.LongStream;

/**
 * A small sample of the three-word sequences of a text, by which two texts of any length can be
 * compared at once (the smallest hashes of each, after Broder).
 */
final class Sketch {
  private static final int SIZE = 256;
  private static final int SAMPLE = 200_000;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final long[] smallest;

  private Sketch(long[] smallest) {
    this.smallest = smallest;
  }

  static Sketch of(String text, Span body) {
    var hashes = LongStream.builder();
    long one = 0;
    long two = 0;
    long word = 0;
    int end = Math.min(body.end(), body.start() + SAMPLE);
    for (int i = body.start(); i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word = 31 * word + Character.toLowerCase(c);
      } else if (word != 0) {
        hashes.add(mix(one + mix(two + mix(word))));
        one = two;
        two = mix(word);
        word = 0;
      }
    }
    return new Sketch(hashes.build().distinct().sorted().limit(SIZE).toArray());
  }

  private static long mix(long value) {
    long mixed = value * FACTOR;
    return mixed ^ (mixed >>> 29);
  }

  /** The estimated share of sequences that two texts have in common, from 0 to 1. */
  double similarity(Sketch other) {
    int common = 0;
    int seen = 0;
    int i = 0;
    int j = 0;
    while (seen < SIZE && i < smallest.length && j < other.smallest.length) {
      int order = Long.compare(smallest[i], other.smallest[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      seen++;
    }
    int union = Math.min(SIZE, seen + smallest.length - i + other.smallest.length - j);
    return union == 0 ? 0 : (double) common / union;
  }
}
