package parley.redline;

/**
 * A change where nothing was to change.
 *
 * @param rule what is wrong with it
 * @param change what changed
 */
public record Trespass(Rule rule, Change change) {
  /** What must not happen to a protected clause; the output names them in lower case. */
  public enum Rule {
    /** Its meaning changed: a figure, a date, shall and may, a condition. */
    CHANGED_IN_SUBSTANCE("A figure, a date, a party, shall or may, or a condition changed."),
    /** Its words changed, and by more than their typography. */
    REWORDED("Words changed, beyond their typography."),
    /** It is new. */
    ADDED("A clause was added."),
    /** It is gone. */
    REMOVED("A clause was removed."),
    /** It stands elsewhere, was split or merged, with its words as they were. */
    MOVED("A clause was moved, split or merged with its words as they were.");

    private final String meaning;

    Rule(String meaning) {
      this.meaning = meaning;
    }

    public String meaning() {
      return meaning;
    }
  }
}
