package parley.index;

/** Told how indexing goes on. */
@FunctionalInterface
public interface Progress {
  /** Nobody waits. */
  Progress NONE = (documents, of) -> {};

  /**
   * So many documents are done.
   *
   * @param documents that were new or changed and are indexed now
   * @param of how many there are to index
   */
  void indexed(int documents, int of);
}
