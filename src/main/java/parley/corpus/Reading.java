package parley.corpus;

/** The outcome of reading one file; an unreadable file is data to be shown, not an exception. */
public sealed interface Reading {
  /** The file was read. */
  record Read(Document document) implements Reading {}

  /**
   * The file could not be read; the others are processed all the same.
   *
   * @param path the file, relative to the corpus
   * @param reason one sentence for people: what is wrong and what to do
   */
  record Unreadable(String path, String reason) implements Reading {}
}
