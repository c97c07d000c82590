package parley.claim;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads dates in a run of words: a day, two days, a month of a year, a year. */
final class DateFigures {
  private static final Map<String, Month> MONTHS = months();

  /**
   * A date that was read.
   *
   * @param days as {@code 2031-05-02}, {@code 2031-05} or {@code 2031}; {@code --05-02} if nothing
   *     tells the year
   * @param to index after its last word
   */
  record Read(List<String> days, int to) {}

  private final List<Word> words;
  private final @Nullable LocalDate report;

  /**
   * Reads dates in a run of words.
   *
   * @param report the day of the report, which gives the year where the text gives none
   */
  DateFigures(List<Word> words, @Nullable LocalDate report) {
    this.words = words;
    this.report = report;
  }

  private static Map<String, Month> months() {
    var months = new TreeMap<String, Month>();
    for (Month month : Month.values()) {
      months.put(month.name().toLowerCase(Locale.ROOT), month);
    }
    return months;
  }

  /** The date that begins at a word, or null. */
  @Nullable Read at(int from) {
    Month month = month(from);
    if (month != null) {
      return monthFirst(month, from + 1);
    }
    Month after = month(from + 1);
    if (day(from) > 0 && after != null) {
      boolean year = year(from + 2) > 0;
      return read(after, year(year ? from + 2 : -1), day(from), 0, from + (year ? 3 : 2));
    }
    int year = year(from);
    return year > 0 ? new Read(List.of(Integer.toString(year)), from + 1) : null;
  }

  private @Nullable Read monthFirst(Month month, int from) {
    if (year(from) > 0) {
      return new Read(
          List.of(String.format(Locale.ROOT, "%d-%02d", year(from), month.getValue())), from + 1);
    }
    if (day(from) == 0) {
      return null;
    }
    boolean two =
        from + 2 < words.size()
            && words.get(from + 1).lower().matches("and|to")
            && day(from + 2) > 0;
    int to = from + (two ? 3 : 1);
    boolean year = year(to) > 0;
    return read(
        month, year(year ? to : -1), day(from), two ? day(from + 2) : 0, year ? to + 1 : to);
  }

  private @Nullable Read read(Month month, int year, int day, int other, int to) {
    int in = year > 0 ? year : report == null ? 0 : report.getYear();
    if (day > month.maxLength() || other > month.maxLength()) {
      return null;
    }
    if (in == 0) {
      return new Read(
          List.of(String.format(Locale.ROOT, "--%02d-%02d", month.getValue(), day)), to);
    }
    if (day > month.length(Year.isLeap(in))) {
      return null;
    }
    String first = LocalDate.of(in, month, day).toString();
    boolean second = other > day && other <= month.length(Year.isLeap(in));
    return new Read(
        second ? List.of(first, LocalDate.of(in, month, other).toString()) : List.of(first), to);
  }

  private @Nullable Month month(int at) {
    boolean name = at >= 0 && at < words.size() && words.get(at).capital();
    return name ? MONTHS.get(words.get(at).lower()) : null;
  }

  private int day(int at) {
    boolean number = at >= 0 && at < words.size() && words.get(at).lower().matches("\\d{1,2}");
    int day = number ? Integer.parseInt(words.get(at).lower()) : 0;
    return day <= 31 ? day : 0;
  }

  private int year(int at) {
    boolean number = at >= 0 && at < words.size() && words.get(at).isYear();
    return number ? Integer.parseInt(words.get(at).lower()) : 0;
  }
}
