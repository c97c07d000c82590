package parley.draft;

import java.util.Arrays;
import java.util.List;

/**
 * Whether the lines of a text were broken to fit a width, and which line ends were meant.
 *
 * @param width the width in characters, 0 for a text whose paragraphs are one line each
 */
record Wrapping(int width) {
  private static final int WIDEST = 140;
  private static final double SHORT = 0.75;

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
    return new Wrapping(usual > WIDEST ? 0 : usual);
  }

  /** Whether the writer ended the line before this one on purpose. */
  boolean meant(String text, TextLine before, TextLine line) {
    if (width == 0) {
      return true;
    }
    int word = line.content();
    while (word < line.end() && !LineScanner.isSpace(text.charAt(word))) {
      word++;
    }
    boolean fits = before.width() + 1 + word - line.content() <= width;
    return fits && (closes(text, before) || before.width() < SHORT * width);
  }

  /** Whether a line ends where a clause can end. */
  static boolean closes(String text, TextLine line) {
    int at = line.end() - 1;
    while (at > line.content() && "\"”’')]*_»".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".;:!?".indexOf(text.charAt(at)) >= 0;
  }
}
