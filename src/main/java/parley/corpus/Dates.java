package parley.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calendar days as people write them, in English or in digits. */
final class Dates {
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String GAP = "[ ,_.\\u00a0-]{0,3}";

  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

  /** The first of two days: "15 and", "15-", "15 to". */
  private static final String FIRST_DAY =
      "(?:\\d{1,2}(?:st|nd|rd|th)?\\s?(?:and|to|or|-|–|,|&)\\s?)?";

  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)"
              + "(?<year>(?:19|20)\\d\\d)([-_./]?)(?<month>\\d\\d)\\2"
              + "(?<day>\\d\\d)(?!\\d)");

  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(?<day>\\d{1,2})([-_./])(?<month>\\d{1,2})\\2" + YEAR);

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)" + FIRST_DAY + DAY + "(?: day of)?" + GAP + MONTH + GAP + YEAR,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![a-z])" + MONTH + GAP + FIRST_DAY + DAY + GAP + YEAR, Pattern.CASE_INSENSITIVE);

  /** Only around a year there can be a date: so many characters may stand before it and after. */
  private static final int BEFORE_YEAR = 48;

  private static final int AFTER_YEAR = 12;
  private static final int YEAR_DIGITS = 4;

  /** A day with its weekday, a time and a zone. */
  private static final int LONGEST = 60;

  private static final List<Pattern> IN_NAMES = List.of(ISO, DIGITS, DAY_FIRST, MONTH_FIRST);
  private static final List<Pattern> IN_PROSE = List.of(ISO, DAY_FIRST, MONTH_FIRST);

  private Dates() {}

  /** A date that somebody declared; null if it is none or no such day exists. */
  static @Nullable LocalDate declared(String written) {
    return written.length() > LONGEST ? null : inName(written);
  }

  /** The date in a file name, of several shapes; of two numbers the first is the day. */
  static @Nullable LocalDate inName(String name) {
    Matcher found = earliest(IN_NAMES, name);
    return found == null ? null : day(found);
  }

  /** The first date with a year in running text; of a range of days its last day. */
  static @Nullable LocalDate inProse(String text) {
    for (int at = 0; at + YEAR_DIGITS <= text.length(); at++) {
      if (isYear(text, at)) {
        int from = Math.max(0, at - BEFORE_YEAR);
        int to = Math.min(text.length(), at + AFTER_YEAR);
        Matcher found = earliest(IN_PROSE, text.substring(from, to));
        if (found != null) {
          return day(found);
        }
      }
    }
    return null;
  }

  private static boolean isYear(String text, int at) {
    return (text.startsWith("20", at) || text.startsWith("19", at))
        && Character.isDigit(text.charAt(at + 2))
        && Character.isDigit(text.charAt(at + 3))
        && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
  }

  private static @Nullable Matcher earliest(List<Pattern> shapes, CharSequence text) {
    Matcher first = null;
    for (Pattern shape : shapes) {
      Matcher matcher = shape.matcher(text);
      while (matcher.find()) {
        if (day(matcher) != null) {
          first = first == null || matcher.start() < first.start() ? matcher : first;
          break;
        }
      }
    }
    return first;
  }

  private static @Nullable LocalDate day(Matcher found) {
    int year = Integer.parseInt(found.group("year"));
    int month = month(found.group("month"));
    int day = Integer.parseInt(found.group("day"));
    boolean american = month > 12 && day <= 12 && found.end("year") == found.end();
    try {
      return american ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    return 1 + MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT));
  }
}
