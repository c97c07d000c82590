package parley.index;

/** What came of a search. */
public sealed interface SearchOutcome permits Hits, SearchOutcome.Unanswered {
  /**
   * The index could not be asked.
   *
   * @param reason one sentence for people: what is wrong and what to do
   */
  record Unanswered(String reason) implements SearchOutcome {}
}
