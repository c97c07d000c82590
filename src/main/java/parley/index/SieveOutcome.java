package parley.index;

/** What came of preparing saved searches. */
public sealed interface SieveOutcome permits PassageSieve, SieveOutcome.Unready {
  /**
   * The index could not be asked how its passages spell the words of the queries.
   *
   * @param reason one sentence for people: what is wrong and what to do
   */
  record Unready(String reason) implements SieveOutcome {}
}
