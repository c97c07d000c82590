package parley.draft;

import org.jspecify.annotations.Nullable;

/**
 * How a label is written apart from its number: labels of one sequence share it.
 *
 * @param word what a worded label is called ({@code Article}, {@code §}), null for a bare number
 * @param before what stands before the number: an opening bracket or nothing
 * @param style how the number is written
 * @param after what stands after the number
 * @param parts how many parts the number has, 3 for {@code 1.1.2}
 */
record Form(@Nullable Word word, String before, Numeral.Style style, String after, int parts) {
  /** A word that makes a label of the number after it. */
  record Word(String name, Level level, int rank) {}
}
