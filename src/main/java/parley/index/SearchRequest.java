package parley.index;

import java.util.List;
import java.util.SortedMap;

/**
 * A search.
 *
 * @param query what is asked for
 * @param order of the hits
 * @param limit how many hits at most, at least 1
 * @param facets whether to count values
 * @param exact whether only the words as written count: no grammatical forms, no other spellings
 * @param spellings names and words that have several
 * @param issuesByTag what a tag stands for: tags change with every report, what a passage speaks of
 *     does not, so that tags are looked up and not indexed
 */
public record SearchRequest(
    SearchQuery query,
    Order order,
    int limit,
    boolean facets,
    boolean exact,
    SpellingTable spellings,
    SortedMap<String, List<String>> issuesByTag) {
  /** Orders of hits. */
  public enum Order {
    /** Best first; of equals the newest first. */
    RELEVANCE,
    /** Newest first, undated last; of equals the best first. */
    DATE
  }
}
