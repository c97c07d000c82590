package parley.corpus;

/**
 * A paragraph of a document.
 *
 * @param number counted from 1 over all paragraphs of the body, headings and boilerplate included,
 *     so that a person who counts the blocks of the page arrives at the same number
 * @param span its characters, without the white space around it
 * @param role whether it is prose
 */
public record Paragraph(int number, Span span, Role role) {
  /** What a paragraph is there for. */
  public enum Role {
    /** Running text. */
    PROSE,
    /** A heading; evidence of mood at most, never of a status. */
    HEADING,
    /** Byline, credit, related links, newsletter, caption: left out of search and of tagging. */
    BOILERPLATE
  }
}
