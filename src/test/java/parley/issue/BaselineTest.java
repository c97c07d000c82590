package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.claim.Stance;

/** What was wrong before, against what is wrong now. */
class BaselineTest {
  private static final Conditions OPEN = Conditions.of(EnumSet.of(Cause.OPEN));

  @TempDir private Path folder = Path.of("");

  private static Findings demands(String... issues) {
    Scene scene = Scene.of("quota", "season");
    for (String issue : issues) {
      scene.own(issue, "FLE", Stance.DEMANDS, 1);
    }
    return scene.findings();
  }

  private static Baseline.Entry open(String issue) {
    return new Baseline.Entry("open", issue, "");
  }

  private static List<String> subjects(List<Breach> breaches) {
    return breaches.stream().map(Breach::subject).toList();
  }

  @Test
  void holdsWhatIsWrongAndWhatIsAgreed() {
    Findings findings =
        new Scene()
            .issue("quota", null, "POR")
            .issue("season", null, "POR")
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .own("season", "POR", Stance.DEMANDS, 1)
            .findings();
    assertThat(Baseline.of(findings, OPEN))
        .isEqualTo(new Baseline(List.of(open("season")), Set.of("quota")));
  }

  @Test
  void shutsTheGateForWhatIsWorseOnly() {
    Judgement judgement =
        new Baseline(List.of(open("quota")), Set.of()).judge(demands("quota", "season"), OPEN);
    assertThat(subjects(judgement.known())).containsExactly("quota");
    assertThat(subjects(judgement.breaches())).containsExactly("season");
    assertThat(judgement.passed()).isFalse();
    assertThat(judgement.gone()).isEmpty();
  }

  @Test
  void passesWhatIsAsBadAsBefore() {
    Findings findings = demands("quota");
    Judgement judgement = Baseline.of(findings, OPEN).judge(findings, OPEN);
    assertThat(judgement.passed()).isTrue();
    assertThat(subjects(judgement.known())).containsExactly("quota", "season");
  }

  @Test
  void tellsOnceWhatIsNotWrongAnyMoreOfWhatIsAskedFor() {
    var before =
        new Baseline(
            List.of(
                open("bait"),
                new Baseline.Entry("unbalanced", "a.md", "one"),
                new Baseline.Entry("unbalanced", "a.md", "another"),
                new Baseline.Entry("stale", "quota", "")),
            Set.of());
    Conditions asked = Conditions.of(EnumSet.of(Cause.OPEN, Cause.UNBALANCED));
    assertThat(before.judge(demands(), asked).gone())
        .containsExactly("open bait", "unbalanced a.md");
  }

  @Test
  void aFaultThatIsThereTwiceIsKnownAsOftenAsItWasBefore() {
    Papers papers =
        Papers.ofTheQuota(folder)
            .draft("pact-1", "date: 2031-05-01", "1. Quota. The [quota is ninety tonnes.");
    Conditions balanced = Conditions.of(EnumSet.of(Cause.UNBALANCED));
    Baseline once = Baseline.of(papers.findings(), balanced);
    assertThat(once.entries()).hasSize(1);
    Baseline.Entry entry = once.entries().getFirst();
    var twice = new Baseline(List.of(entry, entry), Set.of());
    assertThat(twice.judge(papers.findings(), balanced).gone())
        .containsExactly("unbalanced drafts/pact-1.md");
    assertThat(once.judge(papers.findings(), balanced).gone()).isEmpty();
    assertThat(entry.why()).contains("not closed");
  }

  /** One clause of a draft, in square brackets or not, so that nobody had to declare an issue. */
  private static Papers lease(Path folder, String clause) {
    return new Papers(folder)
        .draft("lease-1", "date: 2031-05-01\nfamily: lease\nparties: [OWN, TEN]", clause);
  }

  @Test
  void knowsAnIssueAgainThatIsCalledOtherwiseNow() {
    String rest = "2. The owner repairs the roof, the gutters and the chimney at its own cost.";
    Findings before =
        lease(
                folder.resolve("a"),
                "1. [The tenant pays a rent of 900 crowns on the first day of each month.]\n\n"
                    + rest)
            .findings();
    Findings now =
        lease(
                folder.resolve("b"),
                "1. [The lessee pays a rent of 900 crowns on the first day of each month.]\n\n"
                    + rest)
            .findings();
    assertThat(Baseline.of(before, OPEN).judge(now, OPEN).passed()).isFalse();
    Judgement judgement = Baseline.of(before, now, OPEN).judge(now, OPEN);
    assertThat(judgement.passed()).isTrue();
    assertThat(judgement.gone()).isEmpty();
    assertThat(RenamedIssues.of(before, now)).hasSize(1);
    assertThat(RenamedIssues.of(before, before)).isEmpty();
  }
}
