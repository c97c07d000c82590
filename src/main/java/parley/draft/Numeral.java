package parley.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The number of a label, in one reading of it.
 *
 * @param style how it is written
 * @param head the parts before the last of a number such as {@code 2.1.3}, {@code 2.1.} here
 * @param value the last part as a number
 * @param minor what was put in after it: {@code a} is 1, {@code bis} 2, {@code ter} 3; 0 for none
 */
record Numeral(Style style, String head, int value, int minor) {
  enum Style {
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    /** {@code aa, bb, cc}: a level of its own below {@code I, II, III}. */
    DOUBLE_LETTER,
    /** No number at all. */
    BULLET
  }

  private static final Map<String, Integer> LATIN =
      Map.of(
          "bis",
          2,
          "ter",
          3,
          "quater",
          4,
          "quinquies",
          5,
          "sexies",
          6,
          "septies",
          7,
          "octies",
          8,
          "novies",
          9,
          "decies",
          10);
  private static final List<String> WORDS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final int ALTERNATIVE = 100;
  private static final int LETTERS = 26;
  private static final int LARGEST_ROMAN = 399;

  /** A label without a number. */
  static final Numeral BULLET = new Numeral(Style.BULLET, "", 1, 0);

  /** The only one of its kind. */
  static final Numeral ALONE = new Numeral(Style.DECIMAL, "", 1, 0);

  /** The readings of a number made of digits and dots, with what was put in after it. */
  static List<Numeral> decimal(String digits, String suffix) {
    int dot = digits.lastIndexOf('.');
    String last = digits.substring(dot + 1);
    if (last.length() > 4) {
      return List.of();
    }
    return List.of(
        new Numeral(
            Style.DECIMAL, digits.substring(0, dot + 1), Integer.parseInt(last), minor(suffix)));
  }

  /** The readings of a number made of letters, likelier ones first; empty when it is none. */
  static List<Numeral> letters(String letters, String suffix) {
    boolean upper = Character.isUpperCase(letters.charAt(0));
    String lower = letters.toLowerCase(Locale.ROOT);
    if (!letters.equals(upper ? letters.toUpperCase(Locale.ROOT) : lower)) {
      return List.of();
    }
    List<Numeral> readings = new ArrayList<>(3);
    int minor = minor(suffix);
    int letter = letter(lower);
    if (letter > 0) {
      readings.add(new Numeral(upper ? Style.UPPER_LETTER : Style.LOWER_LETTER, "", letter, minor));
    }
    int roman = roman(lower);
    if (roman > 0) {
      readings.add(new Numeral(upper ? Style.UPPER_ROMAN : Style.LOWER_ROMAN, "", roman, minor));
    }
    if (!upper && lower.length() == 2 && letter > 0) {
      readings.add(new Numeral(Style.DOUBLE_LETTER, "", lower.charAt(0) - 'a' + 1, minor));
    }
    return readings;
  }

  /** The readings of a number written as a word. */
  static List<Numeral> word(String word) {
    int value = WORDS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    return value == 0 ? List.of() : List.of(new Numeral(Style.DECIMAL, "", value, 0));
  }

  /** One letter, or one letter repeated: {@code z, aa, bb}. */
  private static int letter(String lower) {
    char first = lower.charAt(0);
    for (int i = 1; i < lower.length(); i++) {
      if (lower.charAt(i) != first) {
        return 0;
      }
    }
    boolean latin = first >= 'a' && first <= 'z' && lower.length() <= 3;
    return latin ? LETTERS * (lower.length() - 1) + first - 'a' + 1 : 0;
  }

  /** The value of a Roman numeral in its usual spelling, else 0. */
  static int roman(String lower) {
    int total = 0;
    int before = 0;
    for (int i = lower.length() - 1; i >= 0; i--) {
      int value =
          switch (lower.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      total += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return total > 0 && total <= LARGEST_ROMAN && roman(total).equals(lower) ? total : 0;
  }

  static String roman(int value) {
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    return "c".repeat(value / 100) + tens[value / 10 % 10] + ones[value % 10];
  }

  private static int minor(String suffix) {
    String lower = suffix.strip().toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return 0;
    }
    int alternative = lower.indexOf("alt");
    if (alternative >= 0) {
      return minor(lower.substring(0, alternative)) + ALTERNATIVE + trailing(lower);
    }
    return LATIN.getOrDefault(lower, lower.length() == 1 ? lower.charAt(0) - 'a' + 1 : 1);
  }

  private static int trailing(String lower) {
    char last = lower.charAt(lower.length() - 1);
    return Character.isDigit(last) ? last - '0' : 0;
  }

  /** The number above in a number such as {@code 2.1.3}, {@code 2.1} here; empty for none. */
  String parent() {
    return head.isEmpty() ? "" : head.substring(0, head.length() - 1);
  }

  /** Whether it can open a sequence: 1, a, i, or 0. */
  boolean first() {
    return value <= 1 && minor == 0;
  }

  /** Whether it comes right after another one of the same sequence. */
  boolean follows(Numeral before) {
    if (style != before.style || !head.equals(before.head)) {
      return false;
    }
    return style == Style.BULLET
        || (value == before.value + 1 && minor <= 1)
        || (value == before.value && minor > before.minor);
  }

  /** How many numbers of the sequence were left out since another one; negative when before it. */
  int gap(Numeral before) {
    return value - before.value - 1;
  }
}
