package parley.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.index.SearchQuery.Range;

/** Days, months, years and ranges of them, as a query writes them. */
final class Dates {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final String TO = "..";

  private Dates() {}

  /** {@code 2025-12}, {@code 2025-11-01..2025-12-24}, {@code ..2025}; empty if it is none. */
  static Optional<SearchQuery> range(String text, List<String> notes) {
    String value = text.strip();
    int to = value.indexOf(TO);
    if (to < 0) {
      return span(value).map(span -> span);
    }
    String from = value.substring(0, to).strip();
    String until = value.substring(to + TO.length()).strip();
    if (from.isEmpty() && until.isEmpty()) {
      return Optional.empty();
    }
    Optional<Range> first = from.isEmpty() ? Optional.of(OPEN) : span(from);
    Optional<Range> last = until.isEmpty() ? Optional.of(OPEN) : span(until);
    return first.flatMap(a -> last.map(b -> ordered(a, b, text, notes)));
  }

  private static final Range OPEN = new Range(null, null);

  private static SearchQuery ordered(Range first, Range last, String text, List<String> notes) {
    LocalDate since = first.since();
    LocalDate until = last.until();
    if (since != null && until != null && until.isBefore(since)) {
      notes.add("'" + text + "' runs backwards and is turned round");
      return new Range(last.since(), first.until());
    }
    return new Range(since, until);
  }

  private static Optional<Range> span(String value) {
    try {
      return Optional.ofNullable(parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Range parse(String value) {
    if (DAY.matcher(value).matches()) {
      LocalDate day = LocalDate.parse(value);
      return new Range(day, day);
    }
    if (MONTH.matcher(value).matches()) {
      YearMonth month = YearMonth.parse(value);
      return new Range(month.atDay(1), month.atEndOfMonth());
    }
    if (YEAR.matcher(value).matches()) {
      Year year = Year.parse(value);
      return new Range(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
    return null;
  }
}
