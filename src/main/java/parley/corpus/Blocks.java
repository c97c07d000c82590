package parley.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the blocks that a person would count on the page: paragraphs, headings and items
 * of lists.
 *
 * <p>Some texts have one paragraph to a line, others wrap a paragraph over several lines and leave
 * a blank line between two; the lengths and the ends of the lines tell which.
 */
final class Blocks {
  /**
   * A block.
   *
   * @param span without the white space around it
   * @param heading whether it is marked as a heading
   */
  record Block(Span span, boolean heading) {}

  /** Nobody wraps lines by hand at more characters than this. */
  private static final int WIDEST_WRAP = 160;

  private final String text;
  private final Syntax syntax;
  private final List<Block> blocks = new ArrayList<>();
  private int start = -1;
  private int end = -1;

  private Blocks(String text, Syntax syntax) {
    this.text = text;
    this.syntax = syntax;
  }

  /** The blocks of a part of a text, in order. */
  static List<Block> of(String text, Span body, Syntax syntax) {
    List<Span> lines = lines(text, body);
    var blocks = new Blocks(text, syntax);
    boolean alone = isParagraphToALine(text, lines, syntax);
    lines.forEach(line -> blocks.add(line, alone));
    blocks.close(false);
    return blocks.blocks;
  }

  /** The lines without the white space around them; a blank line is an empty span. */
  private static List<Span> lines(String text, Span body) {
    var lines = new ArrayList<Span>();
    int at = body.start();
    while (at < body.end()) {
      int stop = text.indexOf('\n', at);
      stop = stop < 0 || stop > body.end() ? body.end() : stop;
      lines.add(stripped(text, at, stop));
      at = stop + 1;
    }
    return lines;
  }

  private static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  /** A line that ends a sentence, or is very long, above another one speaks for it. */
  private static boolean isParagraphToALine(String text, List<Span> lines, Syntax syntax) {
    int blanks = 0;
    int joints = 0;
    int ends = 0;
    int overlong = 0;
    for (int i = 1; i < lines.size(); i++) {
      Span above = lines.get(i - 1);
      Span line = lines.get(i);
      if (line.isEmpty()) {
        blanks++;
      } else if (!above.isEmpty()) {
        joints++;
        ends += LineShape.endsSentence(text, above) ? 1 : 0;
        overlong += Math.max(above.length(), line.length()) > WIDEST_WRAP ? 1 : 0;
      }
    }
    boolean separated = syntax == Syntax.MARKDOWN && 4 * blanks > joints;
    return !separated && (2 * ends > joints || 3 * overlong > joints);
  }

  private void add(Span line, boolean alone) {
    if (line.isEmpty()) {
      close(false);
    } else if (LineShape.isRule(text, line)) {
      close(LineShape.isUnderline(text, line));
    } else if (syntax == Syntax.MARKDOWN && LineShape.isMarkedHeading(text, line)) {
      close(false);
      extend(line);
      close(true);
    } else {
      if (alone || LineShape.startsItem(text, line, syntax)) {
        close(false);
      }
      extend(line);
    }
  }

  private void extend(Span line) {
    start = start < 0 ? line.start() : start;
    end = line.end();
  }

  private void close(boolean heading) {
    if (start >= 0) {
      blocks.add(new Block(new Span(start, end), heading));
    }
    start = -1;
  }
}
