package parley.claim;

/** What a claim is about. */
public sealed interface Topic {
  /** The negotiation as a whole, or something that no issue names. */
  Topic WHOLE = new Whole();

  /**
   * One issue.
   *
   * @param id of the issue
   */
  record Issue(String id) implements Topic {}

  /**
   * A text known from the press: its standing is that of what it contains.
   *
   * @param name how reports call it, in lower case and without article, such as {@code security
   *     documents}; equal names are one text
   */
  record Paper(String name) implements Topic {}

  /** The negotiation as a whole. */
  record Whole() implements Topic {}
}
