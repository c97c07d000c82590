package parley.issue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.claim.Claim;
import parley.claim.Deadline;
import parley.claim.Signal;
import parley.corpus.Corpus;
import parley.corpus.Document;
import parley.corpus.IssueEntry;
import parley.draft.Draft;

/**
 * What happened to one issue, day by day.
 *
 * @param issue which
 * @param asOf the day to judge by, or null for a corpus without dates
 * @param events in order of the day they speak of, which is not the day they were reported
 * @param steps how tag and status changed as documents became known
 * @param gaps days without any event
 * @param promises predictions and goals, with the day they are due
 */
public record IssueHistory(
    IssueEntry issue,
    @Nullable LocalDate asOf,
    List<Event> events,
    List<Step> steps,
    List<Gap> gaps,
    List<Promise> promises) {
  /**
   * Something that a document says of the issue.
   *
   * @param day the day it speaks of, or null
   * @param reported the day of its document, or null
   * @param named whether the text itself names the day; else it is the document's
   * @param exhibit the passage
   */
  public record Event(
      @Nullable LocalDate day, @Nullable LocalDate reported, boolean named, Exhibit exhibit) {}

  /**
   * A change of status.
   *
   * @param day when the documents that caused it were published
   * @param before null for the first
   * @param after what it became
   * @param why in one sentence
   */
  public record Step(LocalDate day, @Nullable Status before, Status after, Tag tag, String why) {}

  /**
   * A time without news.
   *
   * @param from day of the last event before
   * @param to day of the next, or the day to judge by
   * @param days how long
   */
  public record Gap(LocalDate from, LocalDate to, long days) {}

  /**
   * A prediction or a goal, never a result.
   *
   * @param said the day it was said
   * @param deadline when it is due, or null if the text does not tell
   * @param overdue whether that day is past; whether it was kept is not known
   * @param exhibit the passage
   */
  public record Promise(
      @Nullable LocalDate said, @Nullable Deadline deadline, boolean overdue, Exhibit exhibit) {}

  public IssueHistory {
    events = List.copyOf(events);
    steps = List.copyOf(steps);
    gaps = List.copyOf(gaps);
    promises = List.copyOf(promises);
  }

  /** The history of an issue; the findings are those of the day to judge by. */
  public static IssueHistory of(Findings findings, Finding finding) {
    LocalDate asOf = findings.asOf();
    List<Event> events =
        finding.evidence().stream()
            .filter(exhibit -> exhibit.bearing() != Exhibit.Bearing.NEAREST)
            .map(IssueHistory::event)
            .sorted(
                Comparator.comparing((Event e) -> e.exhibit().day())
                    .thenComparing(e -> Objects.requireNonNullElse(e.reported(), LocalDate.MIN))
                    .thenComparing(e -> e.exhibit().document().path())
                    .thenComparingInt(e -> e.exhibit().claim().evidence().span().start()))
            .toList();
    return new IssueHistory(
        finding.issue(),
        asOf,
        events,
        steps(findings, finding, events),
        gaps(events, asOf),
        promises(events, asOf));
  }

  private static Event event(Exhibit exhibit) {
    Claim claim = exhibit.claim();
    LocalDate reported = claim.reportDate();
    LocalDate day = exhibit.date();
    return new Event(day, reported, day != null && !day.equals(reported), exhibit);
  }

  private static List<Gap> gaps(List<Event> events, @Nullable LocalDate asOf) {
    var days = new TreeSet<LocalDate>();
    events.stream().map(Event::day).filter(Objects::nonNull).forEach(days::add);
    if (asOf != null && !days.isEmpty()) {
      days.add(asOf);
    }
    var gaps = new ArrayList<Gap>();
    LocalDate last = null;
    for (LocalDate day : days) {
      long length = last == null ? 0 : ChronoUnit.DAYS.between(last, day);
      if (last != null && length > Tagger.STALE_DAYS) {
        gaps.add(new Gap(last, day, length));
      }
      last = day;
    }
    return gaps;
  }

  private static List<Promise> promises(List<Event> events, @Nullable LocalDate asOf) {
    var promises = new ArrayList<Promise>();
    for (Event event : events) {
      Signal signal = event.exhibit().claim().signal();
      if (signal == Signal.PREDICTION || signal == Signal.GOAL) {
        LocalDate said = event.day();
        String quote = event.exhibit().claim().evidence().quote();
        Deadline deadline = said == null ? null : Deadline.in(quote, said).orElse(null);
        boolean overdue = deadline != null && asOf != null && deadline.day().isBefore(asOf);
        promises.add(new Promise(said, deadline, overdue, event.exhibit()));
      }
    }
    return promises;
  }

  /** Tags the issue anew for each day on which a document about it became known. */
  private static List<Step> steps(Findings findings, Finding finding, List<Event> events) {
    var days = new TreeSet<LocalDate>();
    events.stream().map(Event::reported).filter(Objects::nonNull).forEach(days::add);
    var steps = new ArrayList<Step>();
    if (days.isEmpty()) {
      return steps;
    }
    Hearing all =
        Hearing.of(
            findings.corpus().manifest(),
            findings.agenda(),
            findings.documents(),
            findings.drafts());
    for (LocalDate day : days) {
      Finding then = asOf(findings, finding, all, day);
      Status before = steps.isEmpty() ? null : steps.getLast().after();
      if (then.status() != before) {
        steps.add(new Step(day, before, then.status(), then.tag(), then.why()));
      }
    }
    return steps;
  }

  private static Finding asOf(Findings findings, Finding finding, Hearing all, LocalDate day) {
    Hearing known =
        new Hearing(
            all.documents().stream().filter(d -> isKnown(d, day)).toList(),
            all.drafts().stream().filter(d -> isKnown(d, day)).toList(),
            all.claims().stream().filter(c -> isKnown(c.evidence().document(), day)).toList(),
            all.answers().stream().filter(c -> isKnown(c.evidence().document(), day)).toList(),
            all.copies(),
            all.nicknames(),
            all.limits());
    Corpus corpus = findings.corpus();
    return Tagger.tag(corpus, findings.agenda(), known, day).all().stream()
        .filter(then -> then.issue().id().equals(finding.issue().id()))
        .findFirst()
        .orElse(finding);
  }

  private static boolean isKnown(Draft draft, LocalDate day) {
    return isKnown(draft.document(), day);
  }

  private static boolean isKnown(Document document, LocalDate day) {
    LocalDate date = document.metadata().date();
    return date == null || !date.isAfter(day);
  }
}
