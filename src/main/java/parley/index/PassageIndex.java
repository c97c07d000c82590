package parley.index;

import java.io.Closeable;
import java.util.List;

/** Search over the passages of a corpus, whatever engine does it. */
public sealed interface PassageIndex extends Closeable permits ClauseIndex, ClusterIndex {
  /** Looks more closely than usual whether the index is as it was written. */
  void examine();

  /** Makes the index hold exactly these documents; only those whose fingerprint is new are read. */
  IndexUpdate update(List<IndexedDocument> wanted, Progress progress);

  /** Searches what the last update left; without an update, what the index held before. */
  SearchOutcome search(SearchRequest request);

  /**
   * Makes searches ready to be asked of passages that come, which are to be in the index by then.
   */
  SieveOutcome sieve(SavedSearches saved);
}
