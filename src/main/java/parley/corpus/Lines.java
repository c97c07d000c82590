package parley.corpus;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin; turns offsets into places in the source file and back. */
public final class Lines {
  private final String text;
  private final int[] starts;
  private final int[] sourceLines;
  private final int[] pages;
  private final int[] sources;
  private final int[] pairs;

  private Lines(String text, int[] starts, int[] sourceLines, int[] pages, int[] sources) {
    this.text = text;
    this.starts = starts;
    this.sourceLines = sourceLines;
    this.pages = pages;
    this.sources = sources;
    this.pairs = pairsOf(text);
  }

  /** Where the second halves of characters stand that take two UTF-16 units. */
  private static int[] pairsOf(String text) {
    var pairs = IntStream.builder();
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLowSurrogate(text.charAt(at))) {
        pairs.add(at);
      }
    }
    return pairs.build().toArray();
  }

  /**
   * Lines of a text that is the source file itself: line {@code n} of one is line {@code n} of the
   * other.
   */
  public static Lines of(String text) {
    int[] starts = startsOf(text);
    return new Lines(text, starts, same(starts.length), new int[0], new int[0]);
  }

  /**
   * Lines of a text that was extracted from a source.
   *
   * @param sourceLines for each line of the text the line of the source it came from, counted from
   *     1
   * @throws IllegalArgumentException if there is not one entry for each line of the text
   */
  public static Lines of(String text, int[] sourceLines) {
    int[] starts = startsOf(text);
    if (sourceLines.length != starts.length) {
      throw new IllegalArgumentException(
          starts.length + " lines, " + sourceLines.length + " source lines");
    }
    return new Lines(text, starts, sourceLines.clone(), new int[0], new int[0]);
  }

  /**
   * Lines of a text that was extracted from pages or paragraphs, which have no lines of their own
   * to count.
   *
   * @param pages for each line of the text the page that it stands on, counted from 1; 0 for none
   * @param sources for each line the paragraph of the file that it is of, counted from 1; 0 for
   *     none
   * @throws IllegalArgumentException if there is not one entry for each line of the text
   */
  static Lines extracted(String text, int[] pages, int[] sources) {
    int[] starts = startsOf(text);
    if (pages.length != starts.length || sources.length != starts.length) {
      throw new IllegalArgumentException(
          starts.length + " lines, " + pages.length + " pages, " + sources.length + " paragraphs");
    }
    return new Lines(text, starts, same(starts.length), pages.clone(), sources.clone());
  }

  private static int[] same(int lines) {
    int[] same = new int[lines];
    Arrays.setAll(same, i -> i + 1);
    return same;
  }

  private static int[] startsOf(String text) {
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    int[] starts = new int[lines];
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts[line++] = at + 1;
    }
    return starts;
  }

  /** An offset in UTF-16 units as an offset in Unicode code points. */
  int codePoints(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }

  /** How many lines the text has; at least 1. */
  public int count() {
    return starts.length;
  }

  /** The line of the source file that holds this offset of the text, counted from 1. */
  public int sourceLine(int offset) {
    return sourceLines[index(offset)];
  }

  /** The page that holds this offset of the text, counted from 1; 0 for a text without pages. */
  public int page(int offset) {
    return pages.length == 0 ? 0 : pages[index(offset)];
  }

  /**
   * The paragraph of a Word file that holds this offset of the text.
   *
   * @return its place among all paragraphs of the file's body, empty ones and those in tables
   *     included, in the order of the file, counted from 1; 0 where they are not counted
   */
  public int source(int offset) {
    return sources.length == 0 ? 0 : sources[index(offset)];
  }

  /** The place in the source file of this offset of the text. */
  public Location locate(int offset) {
    int line = index(offset);
    return new Location(sourceLines[line], 1 + text.codePointCount(starts[line], offset));
  }

  /** The number of the line of the text that holds this offset, counted from 0. */
  public int index(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * The characters of a line without its line end.
   *
   * @param index the line of the text, counted from 0
   */
  public Span span(int index) {
    int end = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
    return new Span(starts[index], end);
  }
}
