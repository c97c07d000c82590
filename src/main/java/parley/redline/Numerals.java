package parley.redline;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in figures and in words, so that {@code 5 million}, {@code 5,000,000} and {@code
 * five million (5 000 000)} have one value.
 */
final class Numerals {
  /**
   * A number.
   *
   * @param to index one past its last word
   * @param value in figures, without separators; equal for equal numbers
   */
  record Numeral(int to, String value) {}

  /** Longer rows of figures are no number that anybody reckons with. */
  private static final int MOST_FIGURES = 30;

  /** "Hundred thousand million" is as far as anybody goes. */
  private static final int MOST_MULTIPLES = 3;

  private static final Pattern FIGURES = Pattern.compile("([0-9][0-9.,]*+)(\\p{L}*+)");
  private static final Pattern ENGLISH = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]+");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern ORDINAL = Pattern.compile("st|nd|rd|th");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Row row;

  Numerals(Row row) {
    this.row = row;
  }

  /** The number that begins here, or null. */
  @Nullable Numeral at(int from) {
    Numeral number = row.digits(from) ? figures(from) : spelt(from);
    return number == null ? null : confirmed(fraction(number));
  }

  boolean begins(int at) {
    boolean large = row.is("multiple", at) && row.lower(at).length() > 2;
    return row.digits(at) || row.is("number", at) || large;
  }

  private Numeral figures(int from) {
    Matcher matcher = FIGURES.matcher(row.lower(from));
    if (!matcher.matches() || matcher.group(1).length() > MOST_FIGURES) {
      return new Numeral(from + 1, row.lower(from));
    }
    String suffix = matcher.group(2);
    StringBuilder digits = new StringBuilder(matcher.group(1));
    int to = suffix.isEmpty() && digits.length() <= 3 ? grouped(from, digits) : from + 1;
    BigDecimal number = number(digits.toString());
    if (number == null) {
      return new Numeral(to, row.lower(from));
    }
    String scale = Lists.values("multiple").get(suffix);
    if (scale != null) {
      return multiplied(number.multiply(new BigDecimal(scale)), to);
    }
    boolean bare = suffix.isEmpty() || ORDINAL.matcher(suffix).matches();
    return bare ? multiplied(number, to) : new Numeral(to, plain(number) + " " + suffix);
  }

  /** Takes in the groups of three figures that follow behind single blanks. */
  private int grouped(int from, StringBuilder digits) {
    int at = from;
    while (row.words().get(at).text().length() == row.words().get(at).bare().length() + 1
        && row.lower(at + 1).matches("[0-9]{3}")
        && digits.length() < MOST_FIGURES
        && digits.chars().allMatch(Character::isDigit)) {
      at++;
      digits.append(row.lower(at));
    }
    return at + 1;
  }

  private static @Nullable BigDecimal number(String figures) {
    String text = figures.replaceAll("[.,]+$", "");
    if (ENGLISH.matcher(text).matches()) {
      return new BigDecimal(text.replace(",", ""));
    }
    if (DECIMAL_COMMA.matcher(text).matches()) {
      return new BigDecimal(text.replace(',', '.'));
    }
    return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  /** {@code million}, {@code and a half} behind a number. */
  private Numeral multiplied(BigDecimal number, int from) {
    BigDecimal product = number;
    int at = from;
    if (row.lower(at).equals("and")
        && row.lower(at + 1).equals("a")
        && row.lower(at + 2).equals("half")) {
      product = product.add(HALF);
      at += 3;
    }
    for (int i = 0; i < MOST_MULTIPLES && row.is("multiple", at); i++) {
      product = product.multiply(new BigDecimal(String.valueOf(row.value("multiple", at))));
      at++;
    }
    return new Numeral(at, plain(product));
  }

  private @Nullable Numeral spelt(int from) {
    if (!begins(from)) {
      return null;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    int at = from;
    while (at - from < MOST_FIGURES) {
      int word = link(from, at);
      String value = row.value("number", word);
      String scale = row.value("multiple", word);
      if (value != null && fits(part, new BigDecimal(value))) {
        part = part.add(new BigDecimal(value));
      } else if (scale != null && word == at) {
        BigDecimal times = new BigDecimal(scale);
        BigDecimal product = part.max(BigDecimal.ONE).multiply(times);
        boolean sum = times.compareTo(THOUSAND) >= 0;
        total = sum ? total.add(product) : total;
        part = sum ? BigDecimal.ZERO : product;
      } else {
        break;
      }
      at = word + 1;
    }
    return multiplied(total.add(part), at);
  }

  /** Where the next word of a number would stand: behind a hyphen or an "and". */
  private int link(int from, int at) {
    boolean hyphen = row.lower(at).equals("-");
    boolean and = row.lower(at).equals("and") && row.is("multiple", at - 1);
    return at > from && (hyphen || and) && row.is("number", at + 1) ? at + 1 : at;
  }

  /** "Twenty" takes "five", "hundred" takes "twenty", "five" takes nothing. */
  private static boolean fits(BigDecimal part, BigDecimal next) {
    int low = part.remainder(BigDecimal.valueOf(100)).intValue();
    return low == 0 || (low >= 20 && low % 10 == 0 && next.compareTo(BigDecimal.TEN) < 0);
  }

  /** {@code two-thirds}, {@code three quarters of}. */
  private Numeral fraction(Numeral number) {
    boolean hyphen = row.lower(number.to).equals("-");
    int at = hyphen ? number.to + 1 : number.to;
    String parts = row.value("fraction", at);
    boolean counted = row.lower(at + 1).equals("of") || row.lower(at + 1).equals("majority");
    return parts != null && (hyphen || counted)
        ? new Numeral(at + 1, number.value + "/" + parts)
        : number;
  }

  /** {@code ten (10)}; a different number in the parentheses is part of the value. */
  private Numeral confirmed(Numeral number) {
    int at = number.to;
    if (!row.lower(at).equals("(") || !begins(at + 1)) {
      return number;
    }
    Numeral again = row.digits(at + 1) ? figures(at + 1) : spelt(at + 1);
    if (again == null || !row.lower(again.to).equals(")")) {
      return number;
    }
    String value = number.value;
    return new Numeral(
        again.to + 1, value.equals(again.value) ? value : value + "(" + again.value + ")");
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
