package parley.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What a caller may decide about reading.
 *
 * @param maxBytes files larger than this, in bytes, are not read but listed as unreadable
 * @param tracked how tracked changes are read, whatever a document declares: {@code base}, {@code
 *     accepted}, {@code brackets}, an author or a party; null for what is declared
 * @param followLinks whether symbolic links are followed out of the folder of a corpus, and to
 *     folders
 * @param supposed the kind of a document of which neither a declaration nor a folder tells one;
 *     null to look at its text
 */
public record ReadingOptions(
    long maxBytes, @Nullable String tracked, boolean followLinks, @Nullable DocumentKind supposed) {
  /** Files of up to 64 MiB. */
  public static final ReadingOptions DEFAULT = new ReadingOptions(64L << 20);

  /** The same limit for files, and what documents declare. */
  public ReadingOptions(long maxBytes) {
    this(maxBytes, null);
  }

  /** The limit as people write it, such as {@code 64 MiB}. */
  String size() {
    String units = "KMG";
    long size = maxBytes;
    int unit = -1;
    while (size % 1024 == 0 && unit + 1 < units.length()) {
      size /= 1024;
      unit++;
    }
    return unit < 0 ? size + " bytes" : size + " " + units.charAt(unit) + "iB";
  }

  /** Follows no links out of the corpus. */
  public ReadingOptions(long maxBytes, @Nullable String tracked) {
    this(maxBytes, tracked, false);
  }

  /** Supposes no kind. */
  public ReadingOptions(long maxBytes, @Nullable String tracked, boolean followLinks) {
    this(maxBytes, tracked, followLinks, null);
  }

  /** The same, but for how tracked changes are read. */
  public ReadingOptions withTracked(String view) {
    return new ReadingOptions(maxBytes, view, followLinks, supposed);
  }

  /**
   * The same for a file that somebody names where a document of this kind is called for: one clause
   * is too little text to tell a draft by.
   */
  public ReadingOptions supposing(DocumentKind kind) {
    return new ReadingOptions(maxBytes, tracked, followLinks, kind);
  }

  /**
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ReadingOptions {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("no such limit: " + maxBytes);
    }
  }
}
