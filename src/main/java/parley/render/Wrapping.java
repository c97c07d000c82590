package parley.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text fitted to the width of a terminal; escape codes of a {@link Palette} take no room.
 */
public final class Wrapping {
  private Wrapping() {}

  /**
   * Breaks a text at blanks.
   *
   * @param text one paragraph; line ends in it count as blanks
   * @param width columns of a whole line, its indent included; a longer word gets a line of its own
   * @param first put in front of the first line
   * @param rest put in front of the other lines
   */
  public static String wrap(String text, int width, String first, String rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int used = columns(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      int need = columns(word);
      if (!empty && used + 1 + need > width) {
        lines.add(line.toString());
        line = new StringBuilder(rest);
        used = columns(rest);
        empty = true;
      }
      if (!empty) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += need;
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
    return String.join("\n", lines);
  }

  /** How many columns a text takes: code points, escape codes of colour left aside. */
  public static int columns(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\u001b') {
        at = Math.max(at, text.indexOf('m', at));
      } else if (!Character.isLowSurrogate(c)) {
        count++;
      }
    }
    return count;
  }

  /** The text filled up with blanks to a number of columns, or cut to it with an ellipsis. */
  public static String fit(String text, int columns) {
    int used = columns(text);
    if (used <= columns) {
      return text + " ".repeat(columns - used);
    }
    int end = text.offsetByCodePoints(0, Math.max(0, columns - 1));
    return text.substring(0, end) + "…";
  }
}
