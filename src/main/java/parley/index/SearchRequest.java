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
 * @param languages of the documents, as BCP 47 tags: words of a query are taken for words of any of
 *     them, or English ones
 */
public record SearchRequest(
    SearchQuery query,
    Order order,
    int limit,
    boolean facets,
    boolean exact,
    SpellingTable spellings,
    SortedMap<String, List<String>> issuesByTag,
    List<String> languages) {
  public SearchRequest {
    languages = List.copyOf(languages);
  }

  /** A search among English documents. */
  public SearchRequest(
      SearchQuery query,
      Order order,
      int limit,
      boolean facets,
      boolean exact,
      SpellingTable spellings,
      SortedMap<String, List<String>> issuesByTag) {
    this(query, order, limit, facets, exact, spellings, issuesByTag, List.of());
  }

  /** The ways to read a word. */
  List<Stemming> stemmings() {
    return Stemming.ofAll(languages);
  }

  /** Orders of hits. */
  public enum Order {
    /** Best first; of equals the newest first. */
    RELEVANCE,
    /** Newest first, undated last; of equals the best first. */
    DATE
  }
}
