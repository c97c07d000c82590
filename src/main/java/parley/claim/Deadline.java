package parley.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/**
 * The day by which something was promised, hoped for or expected.
 *
 * @param day the last day that still keeps the promise
 * @param words how the text says it: "in the coming days", "by Friday"
 */
public record Deadline(LocalDate day, String words) {
  private static final Map<String, Integer> SPANS = spans();
  private static final Map<String, MonthDay> FEASTS = feasts();
  private static final List<String> LIMITS = List.copyOf(Grammar.list("deadline.limits"));

  /** A phrase of the list has at most so many words. */
  private static final int PHRASE = 5;

  private static Map<String, Integer> spans() {
    var spans = new TreeMap<String, Integer>();
    for (String entry : Grammar.list("due.spans")) {
      int at = entry.indexOf('=');
      spans.put(entry.substring(0, at), Integer.valueOf(entry.substring(at + 1)));
    }
    return spans;
  }

  private static Map<String, MonthDay> feasts() {
    var feasts = new TreeMap<String, MonthDay>();
    for (String entry : Grammar.list("due.feasts")) {
      int at = entry.indexOf('=');
      feasts.put(entry.substring(0, at), MonthDay.parse("--" + entry.substring(at + 1)));
    }
    return feasts;
  }

  /**
   * The first deadline that a text names.
   *
   * @param said the day it was said; phrases such as "in the coming days" count from it
   */
  public static Optional<Deadline> in(String text, LocalDate said) {
    String folded = Typography.fold(text);
    List<Word> words = Words.of(folded, new Span(0, folded.length()));
    for (int i = 0; i < words.size(); i++) {
      for (int to = Math.min(words.size(), i + PHRASE); to > i; to--) {
        LocalDate day = day(words.subList(i, to), said);
        if (day != null) {
          int end = words.get(to - 1).end();
          return Optional.of(new Deadline(day, folded.substring(words.get(i).start(), end)));
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable LocalDate day(List<Word> words, LocalDate said) {
    String phrase = String.join(" ", words.stream().map(Word::lower).toList());
    Integer span = SPANS.get(phrase);
    if (span != null) {
      return said.plusDays(span);
    }
    LocalDate end = periodEnd(phrase, said);
    if (end != null) {
      return end;
    }
    boolean limited = words.size() > 1 && LIMITS.contains(words.getFirst().lower());
    return limited ? named(words.subList(1, words.size()), phrase, said) : counted(words, said);
  }

  /** "By the end of the year", "this weekend". */
  private static @Nullable LocalDate periodEnd(String phrase, LocalDate said) {
    LocalDate sunday = said.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return switch (phrase) {
      case "end of the year", "end of this year", "this year", "year's end", "year end" ->
          said.with(TemporalAdjusters.lastDayOfYear());
      case "end of the month", "end of this month", "this month" ->
          said.with(TemporalAdjusters.lastDayOfMonth());
      case "next month" -> said.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
      case "end of the week", "this week", "this weekend", "the weekend" -> sunday;
      case "next week" -> sunday.plusWeeks(1);
      case "next year" -> said.plusYears(1).with(TemporalAdjusters.lastDayOfYear());
      case "tomorrow" -> said.plusDays(1);
      default -> null;
    };
  }

  /** "Friday", "3 May", "Christmas", after a word that sets a limit. */
  private static @Nullable LocalDate named(List<Word> words, String phrase, LocalDate said) {
    String first = words.getFirst().lower();
    if (words.size() == 1 && Weekdays.NAMES.contains(first)) {
      return said.with(TemporalAdjusters.next(DayOfWeek.valueOf(first.toUpperCase(Locale.ROOT))));
    }
    MonthDay feast = FEASTS.get(phrase.substring(phrase.indexOf(' ') + 1));
    if (feast != null) {
      return upcoming(feast.atYear(said.getYear()), said);
    }
    DateFigures.Read date = new DateFigures(words, said).at(0);
    boolean whole = date != null && date.to() == words.size();
    boolean day = date != null && date.days().getLast().length() == 10;
    if (date == null || !whole || !day) {
      return null;
    }
    LocalDate found = LocalDate.parse(date.days().getLast());
    return words.size() > 2 ? found : upcoming(found, said);
  }

  private static LocalDate upcoming(LocalDate day, LocalDate said) {
    return day.isBefore(said) ? day.plusYears(1) : day;
  }

  /** "Within ten days", "in 3 weeks". */
  private static @Nullable LocalDate counted(List<Word> words, LocalDate said) {
    boolean opens = words.size() == 3 && words.getFirst().lower().matches("within|in");
    Numerals.Read number = opens ? Numerals.at(words, 1) : null;
    if (number == null || number.to() != 2 || number.value().precision() > 4) {
      return null;
    }
    int count = number.value().intValue();
    return switch (words.getLast().lower()) {
      case "days", "day" -> said.plusDays(count);
      case "weeks", "week" -> said.plusWeeks(count);
      case "months", "month" -> said.plusMonths(count);
      default -> null;
    };
  }
}
