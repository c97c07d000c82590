package parley.draft;

/**
 * One physical line of a draft and what its outside tells.
 *
 * @param start offset of its first character
 * @param content offset of the first character after indentation, quotation and heading marks
 * @param end offset after its last character that is not white space
 * @param indent columns of white space before the content; a tab goes to the next multiple of four
 * @param rank how many {@code #} make it a heading, 0 for none
 * @param kind what it is
 */
record TextLine(int start, int content, int end, int indent, int rank, Kind kind) {
  enum Kind {
    /** Words, a heading among them. */
    TEXT,
    BLANK,
    /** A line drawn across the page, or the underline of a heading. */
    RULE,
    /** A row of a table. */
    ROW,
    /** A line of a block of code, fences included. */
    CODE,
    /** The target of a link, set apart from the text. */
    TARGET
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  /** How many characters it has from its margin to its end. */
  int width() {
    return end - start;
  }
}
