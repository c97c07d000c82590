package parley.draft;

import java.util.Arrays;
import java.util.List;

/**
 * Whether the lines of a text were broken to fit a width, and which line ends were meant.
 *
 * @param width the width in characters, 0 for a text whose paragraphs are one line each
 */
record Wrapping(int width) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 140;
  private static final double SHORT = 0.75;
  private static final int LONGEST_LABEL = 6;

  static Wrapping of(List<TextLine> lines) {
    int[] widths = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).isText() && lines.get(i).rank() == 0 && lines.get(i + 1).isText()) {
        widths[count++] = lines.get(i).width();
      }
    }
    if (count == 0) {
      return new Wrapping(0);
    }
    Arrays.sort(widths, 0, count);
    int usual = widths[count - 1 - count / 20];
    return new Wrapping(usual > WIDEST || usual < NARROWEST ? 0 : usual);
  }

  /** Whether the writer ended the line before this one on purpose. */
  boolean meant(String text, TextLine before, TextLine line) {
    if (width == 0) {
      return true;
    }
    boolean fits = before.width() + 1 + firstWord(text, line) <= width;
    return fits && (closes(text, before) || before.width() < SHORT * width);
  }

  /** How long the first word is; what looks like a label is one with the word after it. */
  private static int firstWord(String text, TextLine line) {
    int end = wordEnd(text, line.content(), line.end());
    boolean label = end - line.content() <= LONGEST_LABEL && text.charAt(end - 1) == ')';
    return (label && end < line.end() ? wordEnd(text, end + 1, line.end()) : end) - line.content();
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && !LineScanner.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a line ends where a clause can end, or with the dash that announces a list. */
  static boolean closes(String text, TextLine line) {
    int at = line.end() - 1;
    while (at > line.content() && "\"”’')]*_»".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    boolean dashes = at > line.content() && text.startsWith("--", at - 1);
    return dashes || ".;:!?—".indexOf(text.charAt(at)) >= 0;
  }
}
