package parley.redline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates, written in the ways that drafts use; one day has one value however written. */
final class CalendarDates {
  private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
  private static final Pattern TWO = Pattern.compile("[0-9]{1,2}");

  private final Row row;

  CalendarDates(Row row) {
    this.row = row;
  }

  /** The date that begins here, or null. */
  @Nullable Term at(int from) {
    if (month(from) != null) {
      return monthFirst(from);
    }
    Matcher dotted = DOTTED.matcher(row.lower(from));
    if (dotted.matches()) {
      return date(from, from + 1, dotted.group(3), two(dotted.group(2)), two(dotted.group(1)));
    }
    if (!row.digits(from)) {
      return null;
    }
    Term joined = joined(from);
    if (joined != null) {
      return joined;
    }
    Matcher day = DAY.matcher(row.lower(from));
    int next = row.lower(from + 1).equals("of") ? from + 2 : from + 1;
    String month = month(next);
    if (month != null && day.matches()) {
      int year = row.lower(next + 1).equals(",") ? next + 2 : next + 1;
      boolean with = year(year);
      String ofYear = with ? row.lower(year) : "";
      return date(from, with ? year + 1 : next + 1, ofYear, month, two(day.group(1)));
    }
    return year(from) && cued(from) ? yearAlone(from) : null;
  }

  /** {@code 2027-05-01} and {@code 1/5/2027}. */
  private @Nullable Term joined(int from) {
    boolean iso = year(from) && row.lower(from + 1).equals("-") && row.lower(from + 3).equals("-");
    if (iso && two(from + 2) && two(from + 4)) {
      String month = two(row.lower(from + 2));
      return date(from, from + 5, row.lower(from), month, two(row.lower(from + 4)));
    }
    boolean slashes = row.lower(from + 1).equals("/") && row.lower(from + 3).equals("/");
    if (slashes && two(from) && two(from + 2) && year(from + 4)) {
      String written = row.lower(from) + "/" + row.lower(from + 2) + "/" + row.lower(from + 4);
      return Term.of(Substance.Kind.DATE, row.words(), from, from + 5, written);
    }
    return null;
  }

  private @Nullable Term monthFirst(int from) {
    String month = String.valueOf(month(from));
    if (year(from + 1)) {
      return date(from, from + 2, row.lower(from + 1), month, "");
    }
    Matcher day = DAY.matcher(row.lower(from + 1));
    if (day.matches()) {
      int year = row.lower(from + 2).equals(",") ? from + 3 : from + 2;
      boolean with = year(year);
      String ofYear = with ? row.lower(year) : "";
      return date(from, with ? year + 1 : from + 2, ofYear, month, two(day.group(1)));
    }
    return row.is("month-alone", from) ? date(from, from + 1, "", month, "") : null;
  }

  private Term yearAlone(int from) {
    boolean pair = row.lower(from + 1).equals("/") && two(from + 2) && row.touchesNext(from);
    String end = pair ? row.lower(from + 2) : "";
    return date(from, pair ? from + 3 : from + 1, row.lower(from), end, "");
  }

  /** Whether what stands around four figures lets them be a year. */
  private boolean cued(int at) {
    return row.is("year-cue", at - 1) || row.lower(at + 1).equals("/");
  }

  private Term date(int from, int to, String year, String month, String day) {
    String value = year + "-" + month + "-" + day;
    return Term.of(Substance.Kind.DATE, row.words(), from, to, value);
  }

  /** The number of a month; names of months are capitalised, so that "may" is none. */
  private @Nullable String month(int at) {
    return row.capital(at) ? row.value("month", at) : null;
  }

  private boolean year(int at) {
    return YEAR.matcher(row.lower(at)).matches();
  }

  private boolean two(int at) {
    return TWO.matcher(row.lower(at)).matches();
  }

  private static String two(String figures) {
    return figures.length() == 1 ? "0" + figures : figures;
  }
}
