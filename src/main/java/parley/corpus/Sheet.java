package parley.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a file that is none itself, written block by block: a blank line between two,
 * headings marked as Markdown marks them.
 */
final class Sheet {
  /**
   * A paragraph, a heading or a row of a table.
   *
   * @param text its words; a line end in it is one that a reader sees
   * @param marks what was put on them, counted from their beginning
   * @param source the paragraph of the file that it begins in, counted from 1 over all that the
   *     file has; 0 if they are not counted
   */
  record Part(String text, List<Mark> marks, int source) {
    Part {
      marks = List.copyOf(marks);
    }

    Part(String text) {
      this(text, List.of());
    }

    Part(String text, List<Mark> marks) {
      this(text, marks, 0);
    }

    /** The same behind a label or the mark of a heading. */
    Part after(String prefix) {
      return new Part(
          prefix + text,
          marks.stream().map(mark -> mark.shifted(prefix.length())).toList(),
          source);
    }

    /** Several as one, with something between two of them. */
    static Part joined(List<Part> parts, String between) {
      var text = new StringBuilder();
      var marks = new ArrayList<Mark>();
      for (Part part : parts) {
        text.append(text.isEmpty() ? "" : between);
        int at = text.length();
        part.marks().forEach(mark -> marks.add(mark.shifted(at)));
        text.append(part.text());
      }
      int source = parts.stream().mapToInt(Part::source).filter(s -> s > 0).findFirst().orElse(0);
      return new Part(text.toString(), marks, source);
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final IntStream.Builder pages = IntStream.builder();
  private final IntStream.Builder sources = IntStream.builder();
  private final List<Mark> marks = new ArrayList<>();
  private int lines;

  /**
   * Writes a block.
   *
   * @param page the page that it begins on, counted from 1; 0 where there are none
   */
  void add(Part part, int page) {
    if (part.text().isBlank()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append('\n');
      count(page, 0, 1);
    }
    int at = text.length();
    part.marks().forEach(mark -> marks.add(mark.shifted(at)));
    text.append(part.text()).append('\n');
    count(page, part.source(), 1 + (int) part.text().chars().filter(c -> c == '\n').count());
  }

  private void count(int page, int source, int more) {
    for (int i = 0; i < more; i++) {
      pages.add(page);
      sources.add(source);
    }
    lines += more;
  }

  boolean isEmpty() {
    return lines == 0;
  }

  String text() {
    return text.toString();
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** The lines of the text with the pages that they stand on and the paragraphs they are of. */
  Lines lines() {
    return Lines.extracted(text(), upToTheEnd(pages), upToTheEnd(sources));
  }

  private static int[] upToTheEnd(IntStream.Builder lines) {
    return IntStream.concat(lines.build(), IntStream.of(0)).toArray();
  }
}
