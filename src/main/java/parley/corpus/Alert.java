package parley.corpus;

/**
 * A saved search, as {@code alerts:} of {@code parley.yaml} lists it: what it newly finds is
 * reported.
 *
 * @param name what it is called in reports
 * @param query in the language of searches
 */
public record Alert(String name, String query) {}
