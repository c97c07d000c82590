package parley.testing;

import java.util.TreeMap;
import parley.index.SearchQuery;
import parley.index.SearchRequest;
import parley.index.SpellingTable;

/** A search for the very words of a query: no facets, no other spellings, no tags. */
public final class PlainRequest {
  private PlainRequest() {}

  /**
   * Asks for passages.
   *
   * @param limit how many hits at most
   */
  public static SearchRequest of(SearchQuery query, SearchRequest.Order order, int limit) {
    return new SearchRequest(query, order, limit, false, true, SpellingTable.NONE, new TreeMap<>());
  }
}
