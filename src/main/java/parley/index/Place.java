package parley.index;

import parley.corpus.Lines;
import parley.corpus.Span;

/**
 * Where in its document a passage stands.
 *
 * @param index its place among the passages of the document, counted from 0
 * @param paragraph number of the paragraph it is or begins in, counted from 1 over all blocks of
 *     the page; 0 if there is none
 * @param line first line in the source file, counted from 1
 * @param endLine last line in the source file
 * @param start first character of its text in the document's text, counted from 0 in code points
 * @param end one past the last
 * @param page the page that it begins on, counted from 1; 0 in a document without pages
 */
public record Place(int index, int paragraph, int line, int endLine, int start, int end, int page) {
  /** The place of a range that begins at a given line. */
  static Place of(Lines lines, CodePoints points, int index, int paragraph, int line, Span span) {
    int last = lines.sourceLine(Math.max(span.start(), span.end() - 1));
    return new Place(
        index,
        paragraph,
        line,
        Math.max(line, last),
        points.before(span.start()),
        points.before(span.end()),
        lines.page(span.start()));
  }
}
