package parley.redline;

import java.util.List;

/**
 * A piece of two texts side by side: the same words in both, or those of one in place of those of
 * the other.
 *
 * @param same whether the words are the same, typographic variants aside
 * @param old words of the old text; empty for an insertion
 * @param now words of the new text; empty for a deletion
 */
record Stretch(boolean same, List<Word> old, List<Word> now) {
  Stretch {
    old = List.copyOf(old);
    now = List.copyOf(now);
  }

  /** How many words with letters or digits there are on both sides. */
  long spoken() {
    return spoken(old) + spoken(now);
  }

  private static long spoken(List<Word> words) {
    long spoken = 0;
    for (Word word : words) {
      spoken += word.spoken() ? 1 : 0;
    }
    return spoken;
  }
}
