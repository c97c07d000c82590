package parley.redline;

/** Differences that a reader may not care for. */
public enum Ignored {
  /** Capital and small letters. */
  CASE,
  /** Commas, full stops and all other marks. */
  PUNCTUATION,
  /** The labels of clauses. */
  NUMBERING,
  /** Square brackets; the words in them still count. */
  BRACKETS;

  /** Whether a mark of punctuation does not count. */
  boolean covers(String mark) {
    return switch (this) {
      case PUNCTUATION -> true;
      case BRACKETS -> mark.equals("[") || mark.equals("]");
      case CASE, NUMBERING -> false;
    };
  }
}
