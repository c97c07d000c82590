package parley.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Who changed words while changes were tracked.
 *
 * @param insertedBy who put them in, or null if they were there before; may be empty
 * @param deletedBy who struck them out, or null if nobody did; may be empty
 */
record Trail(@Nullable String insertedBy, @Nullable String deletedBy) {
  /** Of words that nobody touched. */
  static final Trail NONE = new Trail(null, null);

  /** The same, put in by somebody as well. */
  Trail inserted(String author) {
    return new Trail(author, deletedBy);
  }

  /** The same, struck out by somebody as well. */
  Trail deleted(String author) {
    return new Trail(insertedBy, author);
  }
}
