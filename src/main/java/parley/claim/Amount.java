package parley.claim;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number in a run of words, with its unit.
 *
 * @param from index of the first word, its bound included
 * @param number index of the first word of the number itself
 * @param to index after the last word, its unit included
 * @param bound how the value bounds the quantity
 * @param values one, or two for a range
 * @param days instead of values, for a date
 * @param unit in the plural; empty if none is given
 * @param compound whether a hyphen joins number and unit to a noun: "a two-year term"
 */
record Amount(
    int from,
    int number,
    int to,
    Figure.Bound bound,
    List<BigDecimal> values,
    List<String> days,
    String unit,
    boolean compound) {
  boolean isDate() {
    return !days.isEmpty();
  }
}
