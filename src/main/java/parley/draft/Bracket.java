package parley.draft;

import parley.corpus.Span;

/**
 * A pair of brackets in a draft, or a mark that does the work of one.
 *
 * @param kind what it is; only some kinds are contested text
 * @param text what stands inside, without the brackets and the attribution
 * @param span the whole mark in the document's text, brackets included
 * @param parties who stands where on it
 */
public record Bracket(Kind kind, String text, Span span, BracketParties parties) {
  /** Kinds of bracket; the output names them in lower case. */
  public enum Kind {
    /** Text that is not agreed, without saying by whom. */
    CONTESTED(true),
    /** Text that is not agreed, with the parties that propose or oppose it. */
    ATTRIBUTED(true),
    /** A blank to be filled: {@code [X]}, {@code [date]}, {@code ____}. */
    PLACEHOLDER(true),
    /** One of several alternatives, "no text" among them. */
    OPTION(true),
    /** A figure on the table: {@code [5] years}. */
    VALUE(true),
    /** A remark to the reader, no text of the clause. */
    NOTE(false),
    /** A hyperlink. */
    LINK(false),
    /** A footnote mark or a citation. */
    FOOTNOTE(false);

    private final boolean open;

    Kind(boolean open) {
      this.open = open;
    }

    /** Whether a clause that holds such a bracket is contested because of it. */
    public boolean open() {
      return open;
    }
  }
}
