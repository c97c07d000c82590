package parley.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and in words: {@code 1.5 million}, "twenty-five", "a dozen". */
final class Numerals {
  private static final Map<String, BigDecimal> NUMERALS = values("numerals");
  private static final Map<String, BigDecimal> MULTIPLES = values("multiples");
  private static final Map<String, BigDecimal> TIMES = values("times");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Longer runs of digits are no quantity but an identifier. */
  private static final int MOST_DIGITS = 18;

  /**
   * A number that was read.
   *
   * @param value what it is worth
   * @param to index after its last word
   */
  record Read(BigDecimal value, int to) {}

  private Numerals() {}

  private static Map<String, BigDecimal> values(String list) {
    var values = new TreeMap<String, BigDecimal>();
    for (String entry : Grammar.list(list)) {
      int at = entry.indexOf('=');
      values.put(entry.substring(0, at), new BigDecimal(entry.substring(at + 1)));
    }
    return values;
  }

  /** The number that begins at a word, or null. */
  static @Nullable Read at(List<Word> words, int from) {
    String first = words.get(from).lower();
    if (isDigits(first)) {
      return multiplied(words, new BigDecimal(first.replace(",", "")), from + 1);
    }
    if (NUMERALS.containsKey(first)) {
      return spelled(words, from);
    }
    boolean article = first.equals("a") || first.equals("one") || first.equals("half");
    boolean counted = article && from + 1 < words.size();
    if (counted && MULTIPLES.containsKey(words.get(from + 1).lower())) {
      return multiplied(words, BigDecimal.ONE, from + 1);
    }
    return null;
  }

  /** "Once" and "twice", or null. */
  static @Nullable BigDecimal times(Word word) {
    return TIMES.get(word.lower());
  }

  static boolean isDigits(String word) {
    return word.length() <= MOST_DIGITS
        && word.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
  }

  private static Read spelled(List<Word> words, int from) {
    BigDecimal value = numeral(words, from);
    int at = from + 1;
    boolean tens = value.compareTo(BigDecimal.TEN) > 0 && words.get(from).joined();
    if (tens && at < words.size() && NUMERALS.containsKey(words.get(at).lower())) {
      value = value.add(numeral(words, at++));
    }
    return multiplied(words, value, at);
  }

  private static BigDecimal numeral(List<Word> words, int at) {
    return NUMERALS.getOrDefault(words.get(at).lower(), BigDecimal.ZERO);
  }

  private static Read multiplied(List<Word> words, BigDecimal value, int from) {
    BigDecimal product = value;
    int at = from;
    while (at < words.size() && MULTIPLES.containsKey(words.get(at).lower())) {
      product = product.multiply(MULTIPLES.getOrDefault(words.get(at).lower(), HUNDRED));
      at++;
    }
    return new Read(product.stripTrailingZeros(), at);
  }
}
