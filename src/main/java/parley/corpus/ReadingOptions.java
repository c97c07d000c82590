package parley.corpus;

/**
 * What a caller may decide about reading.
 *
 * @param maxBytes files larger than this, in bytes, are not read but listed as unreadable
 */
public record ReadingOptions(long maxBytes) {
  /** Files of up to 64 MiB. */
  public static final ReadingOptions DEFAULT = new ReadingOptions(64L << 20);

  /**
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ReadingOptions {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("no such limit: " + maxBytes);
    }
  }
}
