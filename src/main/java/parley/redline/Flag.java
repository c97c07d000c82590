package parley.redline;

/** What else happened to linked clauses, beside the change of their words. */
public enum Flag {
  /** It stands elsewhere in the order or under another parent. */
  MOVED,
  /** Its label differs. */
  RENUMBERED,
  /** Its heading differs. */
  RETITLED
}
