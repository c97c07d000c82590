package parley.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns the days that a text names into dates, seen from the day of the text. */
final class Weekdays {
  /** Names of the days of the week in small letters. */
  static final Set<String> NAMES = names();

  private static final Set<String> FUTURE = Grammar.list("weekday.future");

  private Weekdays() {}

  private static Set<String> names() {
    var names = new TreeSet<String>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /**
   * The first day that a run of words names and that lies at or before the day of the report.
   *
   * @param report the day of the report; null gives null
   */
  static @Nullable LocalDate named(List<Word> words, @Nullable LocalDate report) {
    if (report == null) {
      return null;
    }
    for (int i = 0; i < words.size(); i++) {
      String before = i == 0 ? "" : words.get(i - 1).lower();
      String word = words.get(i).lower();
      boolean name = i + 1 < words.size() && words.get(i + 1).capital();
      if (NAMES.contains(word) && !name && !FUTURE.contains(before)) {
        DayOfWeek day = DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
        return report.with(TemporalAdjusters.previousOrSame(day));
      }
      LocalDate date =
          i + 1 < words.size() ? dayOfMonth(words.get(i), words.get(i + 1), report) : null;
      if (date != null && !FUTURE.contains(before)) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate dayOfMonth(Word one, Word other, LocalDate report) {
    Month month = month(other);
    Word number = one;
    if (month == null) {
      month = month(one);
      number = other;
    }
    if (month == null || !number.lower().matches("\\d{1,2}")) {
      return null;
    }
    int day = Integer.parseInt(number.lower());
    if (day < 1 || day > month.length(report.isLeapYear())) {
      return null;
    }
    LocalDate date = LocalDate.of(report.getYear(), month, day);
    return date.isAfter(report) ? null : date;
  }

  private static @Nullable Month month(Word word) {
    if (!word.capital()) {
      return null;
    }
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (name.equals(word.lower())) {
        return month;
      }
    }
    return null;
  }
}
