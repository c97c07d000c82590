package parley.index;

/** A piece of a query as it was typed. */
sealed interface Token {
  /** Where it begins, counted from 1 in code points. */
  int column();

  /** A word, with whatever signs stand in it. */
  record Plain(String text, int column) implements Token {}

  /**
   * Words between quotes.
   *
   * @param slop the number after {@code ~}, 0 without one
   */
  record Quoted(String text, int slop, int column) implements Token {}

  /** The name of a field with its colon, directly before a value. */
  record Name(String text, int column) implements Token {}

  /** A sign or an operator. */
  record Mark(Sign sign, int column) implements Token {}

  /** Signs and operators. */
  enum Sign {
    OPEN,
    CLOSE,
    PLUS,
    MINUS,
    AND,
    OR,
    NOT
  }
}
