package parley.index;

/** The outcome of a search. */
public sealed interface SearchResult permits Hits, BadQuery {}
