package parley.redline;

/**
 * An edit that changes meaning.
 *
 * @param kind what changed
 * @param old the words as they were; empty if there were none
 * @param now the words as they are; empty if there are none
 */
public record Substance(Kind kind, String old, String now) {
  /** Kinds of substance; the output names them in lower case. */
  public enum Kind {
    FIGURE,
    AMOUNT,
    PERCENTAGE,
    DATE,
    DURATION,
    MODALITY,
    NEGATION,
    PARTY,
    CONDITION,
    SCOPE,
    DEFINITION,
    REFERENCE
  }
}
