package parley.corpus;

/**
 * What somebody put on a range of a text without changing its words: a colour, whose meaning only
 * the document's legend tells, or a comment in the margin.
 *
 * @param span the range of {@link Document#text()}
 * @param value the name of the colour as the format has it, such as {@code yellow} or {@code
 *     FFE699}; or the words of the comment
 * @param author who put it there, if the file says so; may be empty
 */
public record Mark(Kind kind, Span span, String value, String author) {
  /** What was put there. */
  public enum Kind {
    /** The colour of a marker pen. */
    HIGHLIGHT,
    /** The colour of the ground: of words, of a paragraph or of a cell. */
    SHADING,
    /** A comment in the margin. */
    COMMENT
  }

  /** The same so many characters further on. */
  Mark shifted(int by) {
    return new Mark(kind, new Span(span.start() + by, span.end() + by), value, author);
  }
}
