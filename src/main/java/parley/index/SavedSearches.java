package parley.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Saved searches, and how all of them are read.
 *
 * @param limit how many hits of each are shown at most, at least 1
 * @param spellings names and words that have several
 * @param issuesByTag what a tag stands for
 * @param languages of the documents, as BCP 47 tags
 */
public record SavedSearches(
    List<SavedSearch> searches,
    int limit,
    SpellingTable spellings,
    SortedMap<String, List<String>> issuesByTag,
    List<String> languages) {
  public SavedSearches {
    searches = List.copyOf(searches);
    languages = List.copyOf(languages);
  }

  /** A search of an index in the manner of these. */
  SearchRequest request(SearchQuery query) {
    return new SearchRequest(
        query, SearchRequest.Order.DATE, limit, false, false, spellings, issuesByTag, languages);
  }

  /**
   * The queries as a search of an index reads them, with the spellings that its passages have.
   *
   * @param engine answers for that index
   */
  List<SavedQuery> read(Engine engine) {
    Spelling.Vocabulary vocabulary = engine.vocabulary();
    List<SavedQuery> read = new ArrayList<>();
    do {
      read.clear();
      for (SavedSearch search : searches) {
        SearchQuery spelled = new Spelling(spellings, vocabulary).expand(search.query());
        read.add(
            new SavedQuery(
                search, engine.translated(spelled, true), engine.translated(spelled, false)));
      }
      // Words that a cluster was not asked for yet are looked up for all searches together.
    } while (vocabulary.learned());
    return read;
  }
}
