package parley.index;

/**
 * A query in which nothing can be found that could be searched for.
 *
 * @param message one sentence for people: what is wrong and what to do
 * @param column where in the query, counted from 1 in code points
 */
public record BadQuery(String message, int column) implements ParsedQuery {}
