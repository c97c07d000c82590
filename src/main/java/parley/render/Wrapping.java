package parley.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

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

  /**
   * How many columns a text takes: none for escape codes of colour and for marks that combine with
   * the letter before them, two for ideographs and most pictures.
   */
  public static int columns(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      int c = text.codePointAt(at);
      if (c == '\u001b') {
        at = Math.max(at, text.indexOf('m', at));
      } else {
        count += Math.max(0, WCWidth.wcwidth(c));
        at += Character.charCount(c) - 1;
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
    String start = pieces(text, Math.max(1, columns - 1)).getFirst();
    return start + "…" + " ".repeat(Math.max(0, columns - 1 - columns(start)));
  }

  /**
   * A text without escape codes, cut wherever it is as wide as can be; never between a letter and
   * the marks on it. A single character that is wider is a piece of its own.
   */
  static List<String> pieces(String text, int columns) {
    List<String> pieces = new ArrayList<>();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int start = 0;
    int used = 0;
    int from = characters.first();
    for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
      int width = columns(text.substring(from, to));
      if (used + width > columns && from > start) {
        pieces.add(text.substring(start, from));
        start = from;
        used = 0;
      }
      used += width;
    }
    pieces.add(text.substring(start));
    return pieces;
  }
}
