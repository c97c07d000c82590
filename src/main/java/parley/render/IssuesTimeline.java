package parley.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.Signal;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;

/**
 * When what was said on each issue, as a picture: a line to an issue, a mark to each day and
 * direction of its passages, and a bar from the day since when it has its tag.
 */
final class IssuesTimeline {
  /** In per cent of the width: marks at the ends are not cut in half. */
  private static final double MARGIN = 1.5;

  private static final int MOST_MONTHS = 8;

  /** Marks of more days would lie on one another: the days of a stretch then share theirs. */
  private static final int MOST_DAYS = 100;

  private static final int LEAST_DAYS = 10;

  /** A browser is to open the page at once: marks of so many days are drawn in all. */
  private static final int PAGE_DAYS = 10_000;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  private final LocalDate first;
  private final LocalDate last;
  private final int mostDays;

  private IssuesTimeline(LocalDate first, LocalDate last, int issues) {
    this.first = first;
    this.last = last;
    this.mostDays = Math.clamp(PAGE_DAYS / issues, LEAST_DAYS, MOST_DAYS);
  }

  /** The picture; empty where nothing is dated, or all is of one day. */
  static Optional<IssuesTimeline> of(Findings findings) {
    List<LocalDate> days = findings.all().stream().flatMap(IssuesTimeline::days).sorted().toList();
    return days.isEmpty() || days.getFirst().equals(days.getLast())
        ? Optional.empty()
        : Optional.of(new IssuesTimeline(days.getFirst(), days.getLast(), findings.all().size()));
  }

  private static Stream<LocalDate> days(Finding finding) {
    Stream<@Nullable LocalDate> told = finding.evidence().stream().map(Exhibit::date);
    Stream<@Nullable LocalDate> judged = Stream.of(finding.asOf(), finding.since());
    return Stream.concat(told, judged).filter(Objects::nonNull);
  }

  /** The months on the axis. */
  List<IssuesPage.Month> months() {
    List<YearMonth> all = new ArrayList<>();
    for (YearMonth m = YearMonth.from(first); !m.atDay(1).isAfter(last); m = m.plusMonths(1)) {
      if (!m.atDay(1).isBefore(first)) {
        all.add(m);
      }
    }
    int step = 1 + (all.size() - 1) / MOST_MONTHS;
    return IntStream.range(0, all.size())
        .filter(i -> i % step == 0)
        .mapToObj(all::get)
        .map(month -> new IssuesPage.Month(x(month.atDay(1)), MONTH.format(month)))
        .toList();
  }

  /** The line of an issue. */
  IssuesPage.Line line(Finding finding, String anchor) {
    LocalDate since = finding.since();
    List<IssuesPage.Mark> marks = marks(finding);
    String tag = finding.tag().word();
    return new IssuesPage.Line(
        anchor,
        Printable.line(finding.issue().title()),
        tag,
        since == null ? "" : x(since),
        since == null ? "" : percent(place(last) - place(since)),
        (since == null ? tag : tag + " since " + since) + "; " + told(marks),
        marks);
  }

  private static String told(List<IssuesPage.Mark> marks) {
    return marks.isEmpty()
        ? "no dated passage"
        : String.join("; ", marks.stream().map(IssuesPage.Mark::told).toList());
  }

  /** One mark for the passages of a day, or of a stretch of days, that point the same way. */
  private List<IssuesPage.Mark> marks(Finding finding) {
    long stretch = stretch(finding);
    Map<LocalDate, Map<String, Integer>> stretches = new TreeMap<>(Comparator.naturalOrder());
    for (Exhibit exhibit : finding.evidence()) {
      LocalDate day = exhibit.date();
      if (day != null) {
        LocalDate begin = day.minusDays(ChronoUnit.DAYS.between(first, day) % stretch);
        stretches
            .computeIfAbsent(begin, d -> new TreeMap<>())
            .merge(style(exhibit), 1, Integer::sum);
      }
    }
    List<IssuesPage.Mark> marks = new ArrayList<>();
    stretches.forEach(
        (day, styles) -> {
          String when = stretch == 1 ? day.toString() : day + " to " + day.plusDays(stretch - 1);
          styles.forEach(
              (style, count) ->
                  marks.add(new IssuesPage.Mark(style, x(day), told(when, style, count))));
        });
    return marks;
  }

  /** How many days share a mark. */
  private long stretch(Finding finding) {
    long days =
        finding.evidence().stream()
            .map(Exhibit::date)
            .filter(Objects::nonNull)
            .distinct()
            .limit(mostDays + 1)
            .count();
    return days <= mostDays ? 1 : 1 + ChronoUnit.DAYS.between(first, last) / mostDays;
  }

  private static String style(Exhibit exhibit) {
    Signal.Tendency tendency = exhibit.claim().signal().tendency();
    return !exhibit.counted()
        ? "aside"
        : switch (tendency) {
          case AGREED -> "agreed";
          case OPEN -> "open";
          case NEUTRAL -> "neither";
        };
  }

  private static String told(String when, String style, int count) {
    String passages = count == 1 ? "1 passage" : count + " passages";
    return when
        + ": "
        + passages
        + switch (style) {
          case "agreed" -> " for agreed";
          case "open" -> " for open";
          case "aside" -> " not counted";
          default -> "";
        };
  }

  private String x(LocalDate day) {
    return percent(place(day));
  }

  private double place(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    return MARGIN + share * (100 - 2 * MARGIN);
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part);
  }
}
