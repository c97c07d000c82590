package parley.index;

/**
 * A search that is kept to be asked of passages as they come.
 *
 * @param name no other has it
 * @param typed the query as it was written
 * @param query the same as it was understood
 */
public record SavedSearch(String name, String typed, SearchQuery query) {}
