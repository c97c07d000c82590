package parley.index;

import org.apache.lucene.search.Query;

/**
 * A saved search as an index reads it.
 *
 * @param matching finds what a search finds
 * @param shown marks in the text of a passage what made it a hit
 */
record SavedQuery(SavedSearch search, Query matching, Query shown) {
  String name() {
    return search.name();
  }
}
