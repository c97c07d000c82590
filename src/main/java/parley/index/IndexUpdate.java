package parley.index;

import java.util.List;
import java.util.stream.Stream;

/** The outcome of bringing an index up to date. */
public sealed interface IndexUpdate {
  /**
   * The index holds what it was handed.
   *
   * @param documents how many documents were new, changed, gone and as before
   * @param passages the same for their passages; those of a changed document count as changed
   * @param kept whether it is on disk; else it ends with this process
   * @param notes what a user should know: a damaged index that was built anew, and such
   */
  record Updated(Counts documents, Counts passages, boolean kept, List<String> notes)
      implements IndexUpdate {
    public Updated {
      notes = List.copyOf(notes);
    }

    Updated notKept(String note) {
      List<String> more = Stream.concat(notes.stream(), Stream.of(note)).toList();
      return new Updated(documents, passages, false, more);
    }
  }

  /**
   * The index could not be written; a search answers from what it last held, if anything.
   *
   * @param reason one sentence for people: what is wrong and what to do
   */
  record Unavailable(String reason) implements IndexUpdate {}

  /** How many of something. */
  record Counts(long added, long updated, long removed, long unchanged) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    /** How many there are now. */
    public long total() {
      return added + updated + unchanged;
    }

    Counts plus(Counts other) {
      return new Counts(
          added + other.added,
          updated + other.updated,
          removed + other.removed,
          unchanged + other.unchanged);
    }
  }
}
