package parley.corpus;

/**
 * How an issue is to stand, as {@code parley.yaml} declares it.
 *
 * @param word {@code agreed}, {@code open}, or a status beneath one of them
 * @param line of the declaration, counted from 1
 */
public record Expectation(String word, int line) {}
