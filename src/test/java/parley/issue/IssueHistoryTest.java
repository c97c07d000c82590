package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.claim.Deadline;

/** What happened to an issue, day by day. */
class IssueHistoryTest {
  @TempDir private Path folder = Path.of("");

  private Papers papers = new Papers(folder);

  @BeforeEach
  void papers() {
    papers =
        Papers.ofTheQuota(folder)
            .report("2031-05-01", "The fleet rejected the quota.")
            .report("2031-05-10", "The ports and the fleet agreed on the quota in principle.")
            .report("2031-06-20", "The ports expect that the quota will be signed by 1 July.");
  }

  private IssueHistory history(String issue, LocalDate day) {
    Findings findings = papers.findings(day);
    return IssueHistory.of(findings, Papers.finding(findings, issue));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2031, month, day);
  }

  @Test
  void tellsEachDayOnWhichTheIssueBecameSomethingElse() {
    assertThat(history("quota", day(6, 25)).steps())
        .extracting(
            step -> step.day() + " " + step.before() + " " + step.after() + " " + step.tag())
        .containsExactly(
            "2031-05-01 null REJECTED OPEN", "2031-05-10 REJECTED IN_PRINCIPLE AGREED");
  }

  @Test
  void knowsNothingOfWhatWasReportedLater() {
    IssueHistory then = history("quota", day(5, 5));
    assertThat(then.steps()).hasSize(1);
    assertThat(then.events()).extracting(IssueHistory.Event::day).containsExactly(day(5, 1));
    assertThat(then.asOf()).isEqualTo(day(5, 5));
    assertThat(then.issue().id()).isEqualTo("quota");
  }

  @Test
  void listsEventsByTheDayTheySpeakOf() {
    papers.report("2031-06-22", "The ports had demanded a larger quota on 3 May 2031.");
    assertThat(history("quota", day(6, 25)).events())
        .extracting(event -> event.day() + " " + event.reported() + " " + event.named())
        .startsWith("2031-05-01 2031-05-01 false", "2031-05-03 2031-06-22 true")
        .isSorted();
  }

  @Test
  void namesTheTimesWithoutNewsUpToTheDayToJudgeBy() {
    assertThat(history("quota", day(7, 10)).gaps())
        .containsExactly(
            new IssueHistory.Gap(day(5, 10), day(6, 20), 41),
            new IssueHistory.Gap(day(6, 20), day(7, 10), 20));
    assertThat(history("quota", day(7, 4)).gaps()).hasSize(1);
    assertThat(history("quota", day(7, 5)).gaps()).hasSize(2);
  }

  @Test
  void aPromiseIsOverdueOnceItsDayIsPast() {
    assertThat(history("quota", day(7, 1)).promises())
        .singleElement()
        .satisfies(
            promise -> {
              assertThat(promise.said()).isEqualTo(day(6, 20));
              assertThat(promise.deadline()).isEqualTo(new Deadline(day(7, 1), "by 1 July"));
              assertThat(promise.overdue()).isFalse();
            });
    assertThat(history("quota", day(7, 2)).promises())
        .singleElement()
        .matches(IssueHistory.Promise::overdue);
  }

  @Test
  void aPromiseWithoutADayIsNeverOverdue() {
    papers.report("2031-06-20", "The ports expect that the quota will be signed.");
    assertThat(history("quota", day(12, 1)).promises())
        .singleElement()
        .matches(promise -> promise.deadline() == null && !promise.overdue());
  }

  @Test
  void thePassagesThatOnlyComeNearestAreNoEvents() {
    IssueHistory season = history("season", day(6, 25));
    assertThat(Papers.finding(papers.findings(day(6, 25)), "season").evidence()).isNotEmpty();
    assertThat(season.events()).isEmpty();
    assertThat(season.steps()).isEmpty();
    assertThat(season.gaps()).isEmpty();
  }

  @Test
  void aDraftCountsFromItsDayOn() {
    papers.draft(
        "d-1",
        "date: 2031-05-05\nfamily: fish\nstage: consolidated\nparties: [POR, FLE]",
        "# Accord\n\n1. Quota. [POR: The quota is 90 boats.] [FLE: The quota is 70 boats.]");
    assertThat(history("quota", day(5, 8)).steps())
        .extracting(IssueHistory.Step::day, IssueHistory.Step::after)
        .contains(org.assertj.core.groups.Tuple.tuple(day(5, 5), Status.DISPUTED));
    assertThat(history("quota", day(5, 4)).steps()).hasSize(1);
  }

  @Test
  void documentsWithoutADayMakeNoStep() {
    Papers undated =
        Papers.ofTheQuota(folder.resolve("undated"))
            .with("reports/wire.md", "The fleet rejected the quota.\n");
    Findings findings = undated.findings();
    IssueHistory history = IssueHistory.of(findings, Papers.finding(findings, "quota"));
    assertThat(history.asOf()).isNull();
    assertThat(history.events())
        .allMatch(event -> Objects.isNull(event.day()) && !event.named())
        .isNotEmpty();
    assertThat(history.steps()).isEmpty();
    assertThat(history.gaps()).isEmpty();
  }

  @Test
  void anAnswerToADraftCountsFromItsDayOn() {
    papers.draft(
        "d-1",
        "date: 2031-04-01\nfamily: fish\ntitle: Harbour pact\nstage: proposal",
        "1. Season. The season ends in May.");
    papers.report("2031-05-03", "The fleet rejected the draft.");
    assertThat(history("season", day(6, 25)).steps())
        .extracting(step -> step.day() + " " + step.after())
        .containsExactly("2031-04-01 PROPOSED");
    assertThat(history("season", day(6, 25)).events())
        .extracting(IssueHistory.Event::day)
        .containsExactly(day(4, 1), day(5, 3));
  }
}
