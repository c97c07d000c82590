package parley.redline;

/** Whether typographic variants are differences: the shapes of quotes, dashes and letters. */
public enum Typography {
  /** Curly and straight quotes are one, and so are all dashes, and ligatures and letters. */
  FOLDED,
  /** Each is a difference, and so are capitals in a heading. Blanks and line ends never are. */
  SHOWN
}
