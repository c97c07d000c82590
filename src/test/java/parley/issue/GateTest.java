package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.issue.Scene.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;
import parley.corpus.CorpusReader;
import parley.corpus.Expectation;
import parley.corpus.Notice;
import parley.corpus.ReadingOptions;
import parley.draft.Draft;

class GateTest {
  private static List<String> failing(Scene scene, Cause cause) {
    return Gate.check(scene.findings(), Conditions.of(EnumSet.of(cause)), Baseline.NONE).stream()
        .map(breach -> breach.finding().orElseThrow().issue().id())
        .toList();
  }

  private static Scene scene() {
    return new Scene()
        .issue("quota", null, "POR")
        .issue("season", null, "POR")
        .own("quota", "POR", Stance.ACCEPTS, 1)
        .own("season", "POR", Stance.DEMANDS, 11);
  }

  @Test
  void failsOnEveryOpenIssue() {
    assertThat(failing(scene(), Cause.OPEN)).containsExactly("season");
  }

  @Test
  void passesWhenEverythingIsAgreed() {
    Scene scene = new Scene().issue("quota", null, "POR").own("quota", "POR", Stance.ACCEPTS, 1);
    assertThat(failing(scene, Cause.OPEN)).isEmpty();
  }

  @Test
  void failsOnWhatWasFirstHeardOfOnTheDay() {
    assertThat(failing(scene(), Cause.NEW)).containsExactly("season");
  }

  @Test
  void failsOnOldOpenIssuesOnly() {
    Scene later = scene().asOf(Scene.MAY_1.plusDays(60));
    assertThat(failing(later, Cause.STALE)).containsExactly("season");
    assertThat(failing(scene(), Cause.STALE)).isEmpty();
  }

  @Test
  void failsOnWhatWasReopened() {
    Scene scene =
        scene()
            .add(say("quota", Signal.AGREED_TEXT).of("POR").from(SourceClass.S3).on(2))
            .add(say("quota", Signal.REOPENED).on(5));
    assertThat(failing(scene, Cause.REOPENED)).containsExactly("quota");
  }

  @Test
  void failsOnWhatIsOlderThanTheDaysAllowed() {
    Findings findings = scene().asOf(Scene.MAY_1.plusDays(60)).findings();
    assertThat(stale(findings, 10)).hasSize(1);
    assertThat(stale(findings, 90)).isEmpty();
  }

  private static List<Breach> stale(Findings findings, int days) {
    return Gate.check(
        findings,
        new Conditions(EnumSet.of(Cause.STALE), days, OptionalInt.empty()),
        Baseline.NONE);
  }

  @Test
  void failsOnARulingThatNewerEvidenceContradicts() {
    Scene scene = scene().ruling("quota", "agreed", "excluded", Scene.MAY_1);
    assertThat(failing(scene, Cause.RULING_CONFLICT)).isEmpty();
    scene.own("quota", "POR", Stance.REJECTS, 20);
    assertThat(failing(scene, Cause.RULING_CONFLICT)).containsExactly("quota");
  }

  @Test
  void whatWasAgreedInTheBaselineAndIsOpenIsReopened() {
    Baseline agreed = new Baseline(List.of(), Set.of("season", "quota"));
    assertThat(agreed.judge(scene().findings(), Conditions.of(EnumSet.of(Cause.REOPENED))))
        .extracting(judgement -> judgement.breaches().stream().map(Breach::subject).toList())
        .isEqualTo(List.of("season"));
  }

  @ParameterizedTest
  @CsvSource({
    "quota, agreed, false",
    "quota, in_principle, false",
    "quota, final, true",
    "quota, open, true",
    "season, agreed, true",
    "season, open, false"
  })
  void failsOnWhatStandsOtherwiseThanExpected(String issue, String expect, boolean fails) {
    Scene scene = scene().expecting(issue, expect);
    assertThat(failing(scene, Cause.UNEXPECTED)).isEqualTo(fails ? List.of(issue) : List.of());
  }

  @Test
  void whatIsExpectedToBeOpenMayBe() {
    assertThat(failing(scene().expecting("season", "open"), Cause.OPEN)).isEmpty();
    assertThat(failing(scene().expecting("season", "disputed"), Cause.OPEN)).hasSize(1);
  }

  @Test
  void everyTagAndStatusCanBeExpected(@TempDir Path folder) throws IOException {
    List<String> words =
        Stream.concat(
                Arrays.stream(Tag.values()).map(Tag::word),
                Arrays.stream(Status.values()).map(Status::word))
            .toList();
    for (String word : words) {
      Files.writeString(
          folder.resolve("parley.yaml"), "issues:\n  - {id: rent, expect: " + word + "}\n");
      var corpus = CorpusReader.read(folder, ReadingOptions.DEFAULT);
      assertThat(corpus.notices()).as(word).isEmpty();
      Expectation expect = corpus.manifest().issues().getFirst().expect();
      assertThat(expect).isEqualTo(new Expectation(word, 2));
    }
  }

  @Test
  void aNumberThatWasTooLargeBeforeStillIs() {
    var conditions = new Conditions(EnumSet.noneOf(Cause.class), 14, OptionalInt.of(0));
    Findings findings = scene().findings();
    Judgement judgement = Baseline.of(findings, conditions).judge(findings, conditions);
    assertThat(judgement.breaches())
        .singleElement()
        .extracting(Breach::cause)
        .isEqualTo(Cause.MAX_OPEN);
  }

  @Test
  void failsOnABracketWithoutItsOtherHalfAndOnNoOtherNotice(@TempDir Path folder)
      throws IOException {
    Path drafts = Files.createDirectory(folder.resolve("drafts"));
    Files.writeString(drafts.resolve("a.md"), "# Lease\n\n1. The rent is [90 crowns.\n");
    Findings read = Tagger.tag(CorpusReader.read(folder, ReadingOptions.DEFAULT), null);
    Draft draft = read.drafts().getFirst();
    var notices = new ArrayList<>(draft.notices());
    notices.add(Notice.warning("drafts/a.md", null, "a remark on a bracket"));
    Findings remarked =
        new Findings(
            read.corpus(),
            read.agenda(),
            read.asOf(),
            read.documents(),
            List.of(new Draft(draft.document(), draft.clauses(), notices)),
            read.told(),
            read.all(),
            read.copies(),
            read.packaged(),
            read.limits(),
            read.notices());
    assertThat(Gate.check(remarked, Conditions.of(EnumSet.of(Cause.UNBALANCED)), Baseline.NONE))
        .singleElement()
        .satisfies(
            breach ->
                assertThat(breach.notice().orElseThrow().toString())
                    .startsWith("drafts/a.md:3:")
                    .contains("not closed"));
  }
}
