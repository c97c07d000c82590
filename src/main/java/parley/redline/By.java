package parley.redline;

/** The smallest thing that a redline marks. */
public enum By {
  /** Whole words. */
  WORD,
  /** Letters, where one word became a similar one. */
  CHARACTER
}
