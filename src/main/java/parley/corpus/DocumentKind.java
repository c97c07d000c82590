package parley.corpus;

/** What a document is in a negotiation; the same mark means different things in each. */
public enum DocumentKind {
  /** A text that parties negotiate. */
  DRAFT,
  /** Press: a text about the negotiation by somebody who is no party to it. */
  REPORT,
  /** A text in which one party, or several, speak in their own name. */
  STATEMENT
}
