package parley.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where saved queries are registered, and passages are matched against them. */
interface Registry extends Closeable {
  /**
   * By the name of the search, the passages that each query matches; of what was not asked it may
   * hold some as well, or not.
   *
   * @param asked registered queries
   */
  Map<String, List<Passage>> matches(List<Passage> passages, Collection<SavedQuery> asked)
      throws IOException;
}
