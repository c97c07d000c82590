package parley.bench.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that somebody or something marked as changed in one amendment.
 *
 * @param deleted in any order
 * @param inserted in any order
 * @param edits how many marks there are, one for words that took the place of others
 */
record Marked(List<String> deleted, List<String> inserted, int edits) {
  /** Around marked words, as official amendments are written down. */
  static final char OPEN = '⟦';

  static final char CLOSE = '⟧';
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** All words of a text. */
  static List<String> allWords(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  /** The words of which at least one letter stands between marks. */
  static List<String> words(String text) {
    StringBuilder plain = new StringBuilder();
    BitSet marked = new BitSet();
    boolean inside = false;
    for (char c : text.toCharArray()) {
      if (c == OPEN || c == CLOSE) {
        inside = c == OPEN;
      } else {
        marked.set(plain.length(), inside);
        plain.append(c);
      }
    }
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(plain); word.find(); ) {
      int at = marked.nextSetBit(word.start());
      if (at >= 0 && at < word.end()) {
        words.add(word.group());
      }
    }
    return words;
  }

  /** How many words two lists have in common, each counted as often as it stands in both. */
  static int common(List<String> one, List<String> other) {
    Map<String, Integer> left = new HashMap<>();
    one.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : other) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }
}
