package parley.redline;

/**
 * One step of a redline. The texts of all {@link Kept} and {@link Deleted} edits, joined, are the
 * old words; those of all {@link Kept} and {@link Inserted} edits the new ones.
 */
public sealed interface Edit {
  String text();

  /** Stands in both drafts. */
  record Kept(String text) implements Edit {}

  /** Stood in the old draft alone. */
  record Deleted(String text) implements Edit {}

  /** Stands in the new draft alone. */
  record Inserted(String text) implements Edit {}
}
