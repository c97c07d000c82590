package parley.draft;

/** What the notation of a draft says of a clause as a whole. */
public enum ClauseState {
  /** Its words are closed. */
  AGREED,
  /** Its words are closed between negotiators, whose principals have still to confirm. */
  AD_REFERENDUM,
  /** Its aim is agreed, its words are not. */
  IN_PRINCIPLE,
  /** Somebody puts it forward; nobody has taken it. */
  PROPOSED,
  /** It is not agreed. */
  OPEN;

  /** Whether the parties have agreed on it, on its aim at least. */
  public boolean agreed() {
    return switch (this) {
      case AGREED, AD_REFERENDUM, IN_PRINCIPLE -> true;
      case PROPOSED, OPEN -> false;
    };
  }
}
