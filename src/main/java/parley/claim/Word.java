package parley.claim;

import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param lower its letters, small, without a possessive ending
 * @param stem what it has in common with its other forms
 * @param start offset of its first character
 * @param end offset after its last character, the possessive ending included
 * @param capital whether it begins with a capital
 * @param possessive whether it bears a possessive ending
 * @param joined whether a hyphen joins it to the next word
 */
record Word(
    String lower,
    String stem,
    int start,
    int end,
    boolean capital,
    boolean possessive,
    boolean joined) {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Whether it may be a year of this century or the last. */
  boolean isYear() {
    return lower.length() == 4 && YEAR.matcher(lower).matches();
  }
}
