package parley.corpus;

/** How far a draft has come; decides what text without brackets means. */
public enum Stage {
  /** One side's text: what it says is proposed, by those who wrote it. */
  PROPOSAL,
  /** A chair's or mediator's text: nobody has agreed to any of it. */
  CHAIR,
  /** A compilation of the negotiators: text without brackets is agreed so far. */
  CONSOLIDATED,
  /** Signed or adopted: the text is agreed. */
  FINAL
}
