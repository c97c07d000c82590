package parley.corpus;

import java.util.List;
import java.util.Locale;

/** Writes the numbers of lists the way office programs name them. */
final class NumberFormat {
  private static final List<String> CARDINALS =
      List.of(
          "Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen"
              .split(" ", -1));
  private static final List<String> ORDINALS =
      List.of(
          "Zeroth First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth"
              .split(" ", -1));
  private static final List<String> ROMAN =
      List.of("m cm d cd c xc l xl x ix v iv i".split(" ", -1));
  private static final List<Integer> VALUES =
      List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

  /** The Russian alphabet without the letters that number nothing. */
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** Further on a number is shown as a figure, as no list of people's making has so many items. */
  private static final int MOST = 2000;

  private NumberFormat() {}

  /**
   * A number as the reader of a list sees it.
   *
   * @param format as WordprocessingML names it; what is not known counts as {@code decimal}
   */
  static String written(String format, int number) {
    if (number < 0 || number > MOST) {
      return format.equals("none") ? "" : Integer.toString(number);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "lowerLetter" -> letters(LATIN, number);
      case "upperLetter" -> letters(LATIN, number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "russianLower" -> letters(RUSSIAN, number);
      case "russianUpper" -> letters(RUSSIAN, number).toUpperCase(Locale.ROOT);
      case "ordinal" -> number + ending(number);
      case "cardinalText" -> word(CARDINALS, number);
      case "ordinalText" -> word(ORDINALS, number);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "numberInDash" -> "- " + number + " -";
      default -> Integer.toString(number);
    };
  }

  /** After the last letter each is doubled. */
  private static String letters(String alphabet, int number) {
    if (number == 0) {
      return "";
    }
    int at = (number - 1) % alphabet.length();
    return alphabet.substring(at, at + 1).repeat((number - 1) / alphabet.length() + 1);
  }

  private static String roman(int number) {
    var written = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.size(); i++) {
      for (; left >= VALUES.get(i); left -= VALUES.get(i)) {
        written.append(ROMAN.get(i));
      }
    }
    return written.toString();
  }

  private static String ending(int number) {
    if (number % 100 / 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String word(List<String> words, int number) {
    return number < words.size() ? words.get(number) : Integer.toString(number);
  }
}
