package parley.claim;

/** How good a source is for what a claim says, strongest first. */
public enum SourceClass {
  /** A signed or adopted instrument. */
  S1,
  /** A negotiating text with its marks. */
  S2,
  /** A joint statement of principals. */
  S3,
  /** A named principal, or its document, about its own position. */
  S4,
  /**
   * An unnamed official about the own side, a mediator about all, or a press description of a text.
   */
  S5,
  /** A party about another party's position; the reporter's own summary. */
  S6,
  /** A prediction, a goal, an analysis. */
  S7,
  /** A report derived from another; kept as a pointer and never counted. */
  S8
}
