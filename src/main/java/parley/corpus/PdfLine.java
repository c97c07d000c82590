package parley.corpus;

/**
 * A line of a page of a PDF, or the part of one that stands in one column.
 *
 * @param text its words; figures that are raised stand between {@link #RAISED} and {@link #END}
 * @param page counted from 1
 * @param column the column of the page that it stands in, from 0
 * @param left where it begins, in points from the left edge of the page
 * @param right where it ends
 * @param base where its letters stand, in points from the upper edge of the page
 * @param size of most of its letters, in points
 * @param bold whether all of it is
 * @param cells how many pieces stand in it side by side, the label of a clause not counted
 */
record PdfLine(
    String text,
    int page,
    int column,
    float left,
    float right,
    float base,
    float size,
    boolean bold,
    int cells) {
  /** Before raised figures; no character of a text. */
  static final char RAISED = '\ue000';

  /** After them. */
  static final char END = '\ue001';

  float width() {
    return right - left;
  }

  float middle() {
    return (left + right) / 2;
  }

  /** The same in another column. */
  PdfLine in(int newColumn) {
    return new PdfLine(text, page, newColumn, left, right, base, size, bold, cells);
  }

  /** The same with other words. */
  PdfLine with(String words) {
    return new PdfLine(words, page, column, left, right, base, size, bold, cells);
  }

  /** The words as they are printed, raised figures among them. */
  String plain() {
    return plain(text);
  }

  /** Words without the marks of raised figures. */
  static String plain(String text) {
    return text.indexOf(RAISED) < 0
        ? text
        : text.replace(String.valueOf(RAISED), "").replace(String.valueOf(END), "");
  }
}
