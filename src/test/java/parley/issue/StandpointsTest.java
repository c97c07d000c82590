package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.issue.Scene.MAY_1;
import static parley.issue.Scene.quota;
import static parley.issue.Scene.say;
import static parley.issue.Scene.whole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;

/** Which of the things that a party is told to hold is its position. */
class StandpointsTest {
  private static Position fleet(Scene scene) {
    return scene.finding("quota").positions().get(1);
  }

  private static Stance stance(Scene scene) {
    return fleet(scene).stance();
  }

  private static Scene.Saying fleetSays(Stance stance, Signal signal) {
    return say("quota", signal).by("FLE").of("FLE").stance(stance);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTS, REJECTS, REJECTS",
    "ACCEPTS, DEMANDS, DEMANDS",
    "DEMANDS, REJECTS, REJECTS",
    "ACCEPTS, ACCEPTS_IF, ACCEPTS_IF",
    "PROPOSES, ACCEPTS, ACCEPTS",
    "OPEN_TO, PROPOSES, PROPOSES",
  })
  void ofTwoStancesOfADayTheOneFurtherFromAnAgreementCounts(
      Stance one, Stance other, Stance counts) {
    assertThat(stance(quota().own("quota", "FLE", one, 1).own("quota", "FLE", other, 1)))
        .isEqualTo(counts);
    assertThat(stance(quota().own("quota", "FLE", other, 1).own("quota", "FLE", one, 1)))
        .isEqualTo(counts);
  }

  @Test
  void ofTwoStancesOfADayTheBetterSourceCounts() {
    Scene.Saying hearsay = say("quota", Signal.REJECTION).of("FLE").stance(Stance.REJECTS);
    assertThat(stance(quota().own("quota", "FLE", Stance.ACCEPTS, 1).add(hearsay)))
        .isEqualTo(Stance.ACCEPTS);
    assertThat(stance(quota().add(hearsay).own("quota", "FLE", Stance.ACCEPTS, 1)))
        .isEqualTo(Stance.ACCEPTS);
  }

  @Test
  void aLaterStanceOfAnEqualSourceTakesThePlaceOfTheEarlierOne() {
    Finding finding =
        quota()
            .own("quota", "FLE", Stance.REJECTS, 1)
            .own("quota", "FLE", Stance.ACCEPTS, 3)
            .finding("quota");
    Position fleet = finding.positions().get(1);
    assertThat(fleet.stance()).isEqualTo(Stance.ACCEPTS);
    assertThat(fleet.date()).isEqualTo(MAY_1.plusDays(2));
    assertThat(finding.decision().rules()).contains(Rule.R3);
  }

  @Test
  void theSameStanceAgainIsOneStanceWithMoreToShow() {
    Position fleet =
        fleet(
            quota().own("quota", "FLE", Stance.DEMANDS, 1).own("quota", "FLE", Stance.DEMANDS, 3));
    assertThat(fleet.claims()).hasSize(2);
    assertThat(fleet.date()).isEqualTo(MAY_1.plusDays(2));
  }

  @Test
  void aWeakerSourceThatSpellsAChangeOutTakesThePlaceOfABetterOne() {
    Scene.Saying hearsay = say("quota", Signal.ACCEPTANCE).of("FLE").stance(Stance.ACCEPTS).on(9);
    assertThat(
            stance(
                quota()
                    .own("quota", "FLE", Stance.REJECTS, 1)
                    .add(hearsay.words("The fleet has relented and takes the quota"))))
        .isEqualTo(Stance.ACCEPTS);
    assertThat(
            stance(
                quota()
                    .own("quota", "FLE", Stance.REJECTS, 1)
                    .add(
                        hearsay
                            .words("The fleet may have relented")
                            .factuality(Factuality.PROBABLE))))
        .isEqualTo(Stance.REJECTS);
  }

  @Test
  void anAgreementOfAllEndsWhatOneAskedForAndNotWhatItRefused() {
    Scene.Saying agreement = say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().on(5);
    assertThat(stance(quota().own("quota", "FLE", Stance.DEMANDS, 1).add(agreement)))
        .isEqualTo(Stance.ACCEPTS);
    assertThat(stance(quota().own("quota", "FLE", Stance.REJECTS, 1).add(agreement)))
        .isEqualTo(Stance.REJECTS);
    assertThat(
            stance(
                quota()
                    .own("quota", "FLE", Stance.DEMANDS, 1)
                    .add(agreement.factuality(Factuality.PROBABLE).from(SourceClass.S5))))
        .isEqualTo(Stance.DEMANDS);
  }

  @Test
  void anAnswerBeatsADraftThatIsNotSigned() {
    Scene.Saying text =
        say("quota", Signal.AGREED_TEXT).of("FLE").stance(Stance.ACCEPTS).byText().on(1);
    Scene unsigned = quota().add(text.from(SourceClass.S2)).own("quota", "FLE", Stance.RESERVES, 3);
    assertThat(stance(unsigned)).isEqualTo(Stance.RESERVES);
    assertThat(unsigned.finding("quota").decision().rules()).contains(Rule.R4);
    Scene signed = quota().add(text.from(SourceClass.S1)).own("quota", "FLE", Stance.RESERVES, 3);
    assertThat(stance(signed)).isEqualTo(Stance.ACCEPTS);
    assertThat(signed.finding("quota").decision().rules()).doesNotContain(Rule.R4);
  }

  @Test
  void aWordThatIsNoAnswerLeavesADraftItsSay() {
    Scene scene =
        quota()
            .add(
                say("quota", Signal.AGREED_TEXT)
                    .of("FLE")
                    .stance(Stance.ACCEPTS)
                    .byText()
                    .from(SourceClass.S2))
            .own("quota", "FLE", Stance.OPEN_TO, 3);
    assertThat(stance(scene)).isEqualTo(Stance.ACCEPTS);
  }

  @Test
  void whatIsOnlyPossibleIsNoYes() {
    Scene scene =
        quota().add(fleetSays(Stance.ACCEPTS, Signal.ACCEPTANCE).factuality(Factuality.POSSIBLE));
    assertThat(stance(scene)).isEqualTo(Stance.OPEN_TO);
    assertThat(scene.finding("quota").decision().rules()).contains(Rule.R5);
    Scene refusal =
        quota().add(fleetSays(Stance.REJECTS, Signal.REJECTION).factuality(Factuality.POSSIBLE));
    assertThat(stance(refusal)).isEqualTo(Stance.REJECTS);
  }

  @Test
  void whatNobodyVouchesForIsNoPosition() {
    Scene guessed =
        quota()
            .add(fleetSays(Stance.ACCEPTS, Signal.ACCEPTANCE).factuality(Factuality.UNCOMMITTED));
    assertThat(fleet(guessed).heard()).isFalse();
    Scene analysed = quota().add(fleetSays(Stance.ACCEPTS, Signal.ACCEPTANCE).from(SourceClass.S7));
    assertThat(fleet(analysed).heard()).isFalse();
    assertThat(analysed.finding("quota").decision().rules()).contains(Rule.R5);
  }

  @Test
  void aYesThatDependsOnSomethingWaits() {
    Scene.Saying condition = say("quota", Signal.CONDITION).by("FLE").words("It hangs on bait");
    assertThat(stance(quota().add(condition))).isEqualTo(Stance.ACCEPTS_IF);
  }

  @Test
  void aConditionSaysNothingWhereThePartySaysMoreInTheSamePassage() {
    Scene scene =
        quota()
            .add(say("quota", Signal.CONDITION).by("FLE").in(1).words("We want it, given bait"))
            .add(fleetSays(Stance.DEMANDS, Signal.DEMAND).in(1).words("We want it, given bait"));
    assertThat(stance(scene)).isEqualTo(Stance.DEMANDS);
    assertThat(fleet(scene).claims()).hasSize(1);
  }

  @Test
  void aConditionThatIsNotTheOwnFirmWordIsNoPosition() {
    assertThat(fleet(quota().add(say("quota", Signal.CONDITION).unnamed("FLE"))).heard()).isFalse();
    assertThat(
            fleet(
                    quota()
                        .add(
                            say("quota", Signal.CONDITION)
                                .by("FLE")
                                .factuality(Factuality.PROBABLE)))
                .heard())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"They agreed on most of the quota, ACCEPTS", "They agreed on some, ACCEPTS_IN_PART"})
  void whoTakesMostOfItTakesIt(String words, Stance expected) {
    Scene scene = quota().add(say("quota", Signal.AGREED_IN_PART).of("FLE").words(words));
    assertThat(stance(scene)).isEqualTo(expected);
  }

  @Test
  void whoIsNotAtTheTableIsNotOneOfAll() {
    Scene scene =
        quota()
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S3))
            .add(whole(Signal.ABSENCE).of("FLE"));
    assertThat(fleet(scene).heard()).isFalse();
    Finding finding = scene.finding("quota");
    assertThat(finding.positions().getFirst().stance()).isEqualTo(Stance.ACCEPTS);
    assertThat(finding.positions().get(2).heard()).isFalse();
  }

  @Test
  void whatAReportStatesOfAllWithAHedgeBindsNobody() {
    Scene hedged =
        quota()
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().factuality(Factuality.PROBABLE));
    assertThat(fleet(hedged).heard()).isFalse();
    assertThat(stance(quota().add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll())))
        .isEqualTo(Stance.ACCEPTS);
  }

  @Test
  void aWordOfAnotherOnAnAgreementOfBothIsOfBoth() {
    Scene joint =
        quota()
            .add(
                say("quota", Signal.AGREED_IN_PRINCIPLE)
                    .by("POR")
                    .of("POR", "FLE")
                    .stance(Stance.ACCEPTS));
    assertThat(stance(joint)).isEqualTo(Stance.ACCEPTS);
    Scene outsider =
        quota()
            .add(
                say("quota", Signal.AGREED_IN_PRINCIPLE)
                    .by("COU")
                    .of("POR", "FLE")
                    .stance(Stance.ACCEPTS));
    assertThat(fleet(outsider).heard()).isFalse();
    assertThat(outsider.finding("quota").decision().rules()).contains(Rule.R1);
  }
}
