package parley.corpus;

/** How headings and lists are marked in {@link Document#text()}. */
public enum Syntax {
  /** Markdown; also what pages of HTML are turned into. */
  MARKDOWN,
  /** Plain text, hard-wrapped or with one paragraph to a line. */
  PLAIN
}
