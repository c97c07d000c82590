package parley.draft;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The backslash before a character that would else be notation. What a compiled text puts before
 * the brackets of a party's own words is taken off again with the party's text, to the character: a
 * backslash that the words have themselves is doubled.
 */
public final class Escapes {
  /** What a backslash keeps from being notation. */
  private static final String NOTATION = "[]{}`\\";

  private Escapes() {}

  /** Whether words have characters that may be notation, or keep others from being it. */
  public static boolean notable(String words) {
    return words.chars().anyMatch(c -> NOTATION.indexOf(c) >= 0);
  }

  /**
   * The characters that open or close nothing within the words: they would reach for what stands
   * before or after.
   *
   * @return their offsets, in UTF-16 units
   */
  public static BitSet loose(String words) {
    BitSet loose = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    int at = 0;
    while (at < words.length()) {
      int end = at + 1;
      switch (words.charAt(at)) {
        case '\\' -> end = at + 2;
        case '`', '{' -> {
          int close = close(words, at);
          loose.set(at, close < 0);
          end = Math.max(end, close + 1);
        }
        case '[' -> open.push(at);
        case ']' -> loose.set(at, open.pollFirst() == null);
        default -> {}
      }
      at = end;
    }
    open.forEach(loose::set);
    return loose;
  }

  /** Where code or a remark in braces ends, -1 if it does not. */
  private static int close(String words, int at) {
    if (words.charAt(at) == '`') {
      return words.indexOf('`', at + 1);
    }
    int close = words.indexOf('}', at + 1);
    int again = words.indexOf('{', at + 1);
    return again >= 0 && again < close ? -1 : close;
  }

  /**
   * Puts a backslash before some characters, and doubles those that {@link #taken} would take.
   *
   * @param before offsets, as {@link #loose} gives them
   */
  public static String put(String words, BitSet before) {
    StringBuilder escaped = new StringBuilder(words.length() + before.cardinality());
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean last = at + 1 == words.length();
      if (c == '\\' && (last || NOTATION.indexOf(words.charAt(at + 1)) >= 0)) {
        escaped.append("\\\\");
        if (!last) {
          escaped.append('\\').append(words.charAt(++at));
        }
      } else {
        escaped.append(before.get(at) ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  /** The words without the backslashes that keep characters from being notation. */
  public static String taken(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    StringBuilder words = new StringBuilder(escaped.length());
    for (int at = 0; at < escaped.length(); at++) {
      boolean taken =
          escaped.charAt(at) == '\\'
              && at + 1 < escaped.length()
              && NOTATION.indexOf(escaped.charAt(at + 1)) >= 0;
      at += taken ? 1 : 0;
      words.append(escaped.charAt(at));
    }
    return words.toString();
  }
}
