package parley.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the footnotes of the pages of a PDF from the text: small print at the foot of a page that
 * begins with a raised or a plain figure.
 */
final class PdfFootnotes {
  /**
   * A footnote.
   *
   * @param mark what it is called in the whole document
   * @param lines its lines
   */
  record Note(String mark, List<PdfLine> lines) {
    Note {
      lines = List.copyOf(lines);
    }
  }

  /** The size of footnotes at most, as a share of that of the text. */
  private static final float SMALL = 0.93f;

  private static final Pattern START =
      Pattern.compile(
          "(?:" + PdfLine.RAISED + "(\\d{1,3})" + PdfLine.END + "|(\\d{1,3})[.)]?(?=\\s))\\s*");

  private static final Pattern RAISED =
      Pattern.compile(PdfLine.RAISED + "(\\d{1,3})" + PdfLine.END);

  private final float size;
  private final List<Note> notes = new ArrayList<>();
  private final List<PdfPage> pages = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private PdfFootnotes(float size) {
    this.size = size;
  }

  /**
   * Parts the notes of all pages.
   *
   * @param size of most of the text
   */
  static PdfFootnotes part(List<PdfPage> pages, float size) {
    var footnotes = new PdfFootnotes(size);
    pages.forEach(footnotes::part);
    return footnotes;
  }

  /** The pages without their notes; the marks in their text written as Markdown writes them. */
  List<PdfPage> pages() {
    return pages;
  }

  List<Note> notes() {
    return notes;
  }

  private void part(PdfPage page) {
    var text = new ArrayList<PdfLine>();
    var marks = new HashMap<String, String>();
    List<PdfLine> lines = page.lines();
    for (int i = 0; i < lines.size(); ) {
      int end = columnEnd(lines, i);
      int start = notesStart(lines, i, end);
      text.addAll(lines.subList(i, start));
      marks.putAll(notes(lines.subList(start, end)));
      i = end;
    }
    pages.add(page.with(text.stream().map(line -> marked(line, marks)).toList()));
  }

  private static int columnEnd(List<PdfLine> lines, int from) {
    int end = from + 1;
    while (end < lines.size() && lines.get(end).column() == lines.get(from).column()) {
      end++;
    }
    return end;
  }

  /**
   * Where the notes of a column begin: at a line that begins with a raised figure, or in the small
   * print at its foot at one that begins with a figure.
   */
  private int notesStart(List<PdfLine> lines, int from, int end) {
    for (int i = from; i < end; i++) {
      if (RAISED.matcher(lines.get(i).text()).lookingAt()) {
        return i;
      }
    }
    int small = end;
    while (small > from && lines.get(small - 1).size() < SMALL * size) {
      small--;
    }
    while (small < end && !START.matcher(lines.get(small).text()).lookingAt()) {
      small++;
    }
    return small;
  }

  private Map<String, String> notes(List<PdfLine> lines) {
    Map<String, String> marks = new HashMap<>();
    var open = new ArrayList<PdfLine>();
    String mark = "";
    for (PdfLine line : lines) {
      Matcher start = START.matcher(line.text());
      if (start.lookingAt()) {
        close(mark, open);
        String figure = start.group(1) == null ? start.group(2) : start.group(1);
        mark = mark(figure, line.page());
        marks.put(figure, mark);
        open.add(line.with(line.text().substring(start.end())));
      } else {
        open.add(line);
      }
    }
    close(mark, open);
    return marks;
  }

  private void close(String mark, List<PdfLine> open) {
    if (!open.isEmpty()) {
      notes.add(new Note(mark, open));
      open.clear();
    }
  }

  /** Where notes are counted page by page, the page tells them apart. */
  private String mark(String figure, int page) {
    String mark = taken.add(figure) ? figure : figure + "-p" + page;
    taken.add(mark);
    return mark;
  }

  private static PdfLine marked(PdfLine line, Map<String, String> marks) {
    String text =
        RAISED
            .matcher(line.text())
            .replaceAll(
                raised -> {
                  String mark = marks.get(raised.group(1));
                  return mark == null ? raised.group(1) : "[^" + mark + "]";
                });
    return line.with(PdfLine.plain(text));
  }
}
