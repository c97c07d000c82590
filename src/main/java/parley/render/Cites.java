package parley.render;

import parley.corpus.Document;
import parley.index.Passage;
import parley.index.Place;
import parley.issue.Exhibit;

/** How a passage is cited: the file and the line, page or paragraph in it, and the words. */
final class Cites {
  private Cites() {}

  /** The line of the source file in which a passage begins, counted from 1. */
  static int line(Exhibit exhibit) {
    Document document = exhibit.document();
    return document.lines().locate(exhibit.claim().evidence().span().start()).line();
  }

  /** The page on which a passage begins, counted from 1; 0 in a document without pages. */
  static int page(Exhibit exhibit) {
    return exhibit.document().lines().page(exhibit.claim().evidence().span().start());
  }

  /**
   * {@code reports/2031-05-01.md:12}, {@code reports/2031-05-01.pdf, page 4}, or {@code
   * drafts/accord.docx, paragraph 7}.
   */
  static String place(Exhibit exhibit) {
    return place(exhibit.document(), exhibit.claim().evidence().span().start());
  }

  /** The same for what begins at a place in the text of a document. */
  static String place(Document document, int start) {
    int line = document.lines().locate(start).line();
    return place(document.path(), document.lines().page(start), document.paragraph(start), line);
  }

  /** The same for a passage that was found. */
  static String place(Passage passage) {
    Place place = passage.place();
    return place(passage.source().path(), place.page(), place.paragraph(), place.line());
  }

  private static String place(String path, int page, int paragraph, int line) {
    if (page > 0) {
      return path + ", page " + page;
    }
    boolean counted = paragraph > 0 && Document.isOfParagraphs(path);
    return path + (counted ? ", paragraph " + paragraph : ":" + line);
  }

  /** What to know of a passage that is not evidence for its own sake, in brackets; else nothing. */
  static String remark(Exhibit exhibit) {
    String counted = exhibit.counted() ? "" : "not counted";
    return switch (exhibit.bearing()) {
      case OWN -> counted.isEmpty() ? "" : " (" + counted + ")";
      case INHERITED ->
          " (on the whole that it is a part of" + (counted.isEmpty() ? "" : ", " + counted) + ")";
      case NEAREST -> " (nearest, " + counted + ")";
    };
  }

  /** The quoted words as one line, cut at a blank to at most so many characters. */
  static String words(Exhibit exhibit, int most) {
    return cut(exhibit.claim().evidence().quote(), most);
  }

  /** Words as one line, cut at a blank to at most so many characters. */
  static String cut(String words, int most) {
    String line = Printable.line(words).strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    int end = line.offsetByCodePoints(0, most - 1);
    int blank = line.lastIndexOf(' ', end);
    return line.substring(0, blank > most / 2 ? blank : end) + "…";
  }
}
