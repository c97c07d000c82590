package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.issue.Scene.quota;
import static parley.issue.Scene.say;
import static parley.issue.Scene.whole;

import org.junit.jupiter.api.Test;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;

/** What makes an issue agreed without everybody's own yes, and what keeps it from being so. */
class AgreementTest {
  private static Finding found(Scene scene) {
    return scene.finding("quota");
  }

  private static Status status(Scene scene) {
    return found(scene).status();
  }

  private static Scene.Saying says(String party, Stance stance, Signal signal) {
    return say("quota", signal).by(party).of(party).stance(stance);
  }

  private static Scene.Saying takes(String words) {
    return says("FLE", Stance.ACCEPTS, Signal.ACCEPTANCE).words(words).on(3);
  }

  @Test
  void anOfferIsTakenOnTheDayItIsMade() {
    Scene scene =
        quota().own("quota", "POR", Stance.PROPOSES, 3).own("quota", "FLE", Stance.ACCEPTS, 3);
    assertThat(status(scene)).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(found(scene).evidence()).hasSize(2);
    assertThat(found(scene).decisive()).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void anOfferIsTakenAtItsOwnFigure() {
    Scene.Saying offer = says("POR", Stance.PROPOSES, Signal.PROPOSAL).figure("90 boats");
    Scene same = quota().add(offer).add(takes("").figure("90  boats"));
    assertThat(status(same)).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(found(same).positions().getFirst().value()).isEqualTo("90 boats");
    assertThat(status(quota().add(offer).add(takes("It takes them"))))
        .isEqualTo(Status.IN_PRINCIPLE);
    assertThat(status(quota().add(offer).add(takes("").figure("80 boats"))))
        .isEqualTo(Status.PARTIAL);
  }

  @Test
  void anOfferWithAHedgeCannotBeTaken() {
    Scene scene =
        quota()
            .add(
                says("POR", Stance.PROPOSES, Signal.PROPOSAL)
                    .factuality(Factuality.PROBABLE)
                    .words("It may offer ninety"))
            .add(takes("It takes that"));
    assertThat(found(scene).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void wordsInBracketsAreNoOffer() {
    Scene scene =
        quota()
            .add(
                say("quota", Signal.CONTESTED)
                    .of("POR")
                    .stance(Stance.PROPOSES)
                    .byText()
                    .from(SourceClass.S2))
            .add(takes("It takes that"));
    assertThat(found(scene).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void anOfferIsNotTakenWithAReservationInTheSamePassage() {
    Scene scene =
        quota()
            .own("quota", "POR", Stance.PROPOSES, 1)
            .add(takes("Yes, unless the bait runs out").in(2))
            .add(
                say("quota", Signal.CONDITION)
                    .by("FLE")
                    .words("Yes, unless the bait runs out")
                    .on(3)
                    .in(2));
    assertThat(found(scene).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void whoIsAwayTakesNoOffer() {
    Scene scene =
        quota()
            .own("quota", "POR", Stance.PROPOSES, 1)
            .own("quota", "FLE", Stance.ACCEPTS, 3)
            .add(whole(Signal.ABSENCE).of("POR").on(3));
    assertThat(status(scene)).isEqualTo(Status.PARTIAL);
    assertThat(found(scene).decision().rules()).contains(Rule.R9);
  }

  @Test
  void anOfferToThreeIsTakenByAllTheOthersOrNot() {
    Scene three = new Scene().issue("quota", null, "POR", "FLE", "COU");
    three.own("quota", "POR", Stance.PROPOSES, 1).own("quota", "FLE", Stance.ACCEPTS, 3);
    assertThat(status(three)).isEqualTo(Status.PARTIAL);
    three.own("quota", "COU", Stance.ACCEPTS, 4);
    assertThat(status(three)).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(found(three).why())
        .isEqualTo("Ports puts it forward and Fleet and Council accept it.");
  }

  @Test
  void twoOffersAreOneOnlyInTheSameWords() {
    assertThat(status(offers("Ninety boats", "ninety boats"))).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(found(offers("Ninety boats", "Eighty boats")).tag()).isEqualTo(Tag.OPEN);
  }

  private static Scene offers(String ports, String council) {
    return new Scene()
        .issue("quota", null, "POR", "FLE", "COU")
        .add(says("POR", Stance.PROPOSES, Signal.PROPOSAL).words(ports))
        .add(says("COU", Stance.PROPOSES, Signal.PROPOSAL).words(council))
        .add(takes("It takes that"));
  }

  private static Scene.Saying gives(String cue) {
    return takes("It gave in").cue(cue);
  }

  @Test
  void whoHasGotWhatItAskedForSaysSo() {
    assertThat(found(quota().add(gives("accept.win"))).why())
        .isEqualTo("Fleet has got what it asked for.");
  }

  @Test
  void ofThreeNobodyGivesInToTheOther() {
    Scene three = new Scene().issue("quota", null, "POR", "FLE", "COU");
    assertThat(found(three.add(gives("accept.yield"))).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void whoGivesInPerhapsHasNotGivenIn() {
    Scene scene = quota().add(gives("accept.yield").factuality(Factuality.PROBABLE));
    assertThat(found(scene).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void whoGivesInWhileTheOtherIsAwayStaysAlone() {
    Scene scene = quota().add(gives("accept.yield")).add(whole(Signal.ABSENCE).of("POR").on(3));
    assertThat(found(scene).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void whoGivesInToOneWhoIsOpenToItAgrees() {
    Scene scene = quota().add(gives("accept.yield")).own("quota", "POR", Stance.OPEN_TO, 1);
    assertThat(status(scene)).isEqualTo(Status.IN_PRINCIPLE);
  }

  private static Scene.Saying act() {
    return say("quota", Signal.ACCEPTANCE)
        .of("FLE")
        .stance(Stance.ACCEPTS)
        .words("The fleet agreed to lift the ban");
  }

  @Test
  void anOwnActNeedsNoConsentOfOthers() {
    Finding finding = found(quota().add(act()));
    assertThat(finding.status()).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(finding.why()).isEqualTo("Fleet, whose own act it is, has agreed to it.");
  }

  @Test
  void anOwnActOfOneWhoIsAwayIsNone() {
    assertThat(found(quota().add(act()).add(whole(Signal.ABSENCE).of("FLE"))).tag())
        .isEqualTo(Tag.OPEN);
  }

  @Test
  void anActThatIsOnlyLikelyIsNone() {
    assertThat(found(quota().add(act().factuality(Factuality.PROBABLE))).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void allSidesHaveToNameTheSameFigure() {
    Scene.Saying ports = says("POR", Stance.PROPOSES, Signal.PROPOSAL).figure("900 tonnes");
    Scene.Saying fleet = says("FLE", Stance.DEMANDS, Signal.DEMAND).figure("900 tonnes");
    assertThat(found(quota().add(ports).add(fleet)).why())
        .isEqualTo("All sides name the same figure, 900 tonnes.");
    Scene one = quota().add(ports).own("quota", "FLE", Stance.DEMANDS, 1);
    assertThat(found(one).tag()).isEqualTo(Tag.OPEN);
    Scene alone = new Scene().issue("quota", null, "POR").add(ports);
    assertThat(found(alone).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void wordsAreClosedOnlyByAFirmWord() {
    Scene.Saying yes = says("FLE", Stance.ACCEPTS, Signal.AGREED_TEXT);
    Scene one = new Scene().issue("quota", null, "FLE");
    assertThat(status(one.add(yes))).isEqualTo(Status.TEXT_AGREED);
    Scene hedged = new Scene().issue("quota", null, "FLE");
    hedged.add(says("FLE", Stance.ACCEPTS, Signal.AGREED_TEXT).factuality(Factuality.PROBABLE));
    assertThat(status(hedged)).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(found(hedged).why()).isEqualTo("Fleet accepts it, as far as reported.");
  }

  @Test
  void aMediatorsWordIsMarkedAsOne() {
    Scene.Saying agreement = say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll();
    assertThat(found(quota().add(agreement.byMediator())).decision().rules()).contains(Rule.R18);
    Scene own =
        quota().own("quota", "POR", Stance.ACCEPTS, 1).own("quota", "FLE", Stance.ACCEPTS, 1);
    assertThat(found(own).decision().rules()).doesNotContain(Rule.R18);
  }

  @Test
  void whatOneGivesUpAndTheOtherNeverWantedIsOut() {
    Scene.Saying waiver = says("FLE", Stance.WITHDREW, Signal.WAIVER).words("It gave it up");
    Scene scene = quota().add(waiver).own("quota", "POR", Stance.REJECTS, 1);
    assertThat(status(scene)).isEqualTo(Status.EXCLUDED);
    assertThat(found(scene).why()).isEqualTo("Fleet has given it up and Ports does not want it.");
    assertThat(found(quota().add(waiver)).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void anOfferTakenBackCanBeMadeAgain() {
    Scene offer =
        quota()
            .add(says("FLE", Stance.WITHDREW, Signal.REJECTION).words("It took its bid back"))
            .own("quota", "POR", Stance.REJECTS, 1);
    assertThat(found(offer).tag()).isEqualTo(Tag.OPEN);
    Scene demand =
        quota()
            .add(says("FLE", Stance.WITHDREW, Signal.REJECTION).words("It dropped its demand"))
            .own("quota", "POR", Stance.REJECTS, 1);
    assertThat(status(demand)).isEqualTo(Status.EXCLUDED);
  }

  @Test
  void whatAllTogetherRefuseIsOut() {
    Scene.Saying refusal =
        say("quota", Signal.REJECTION).ofAll().stance(Stance.REJECTS).from(SourceClass.S3);
    assertThat(found(quota().add(refusal)).why()).isEqualTo("All say together that it is out.");
    Scene each =
        quota().own("quota", "POR", Stance.REJECTS, 1).own("quota", "FLE", Stance.REJECTS, 1);
    assertThat(status(each)).isEqualTo(Status.REJECTED);
  }

  @Test
  void whatThirdsWantIsNotOut() {
    Scene.Saying refusal =
        say("quota", Signal.REJECTION).ofAll().stance(Stance.REJECTS).from(SourceClass.S3);
    Scene scene = quota().add(refusal).own("quota", "COU", Stance.DEMANDS, 1);
    assertThat(found(scene).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void whatTwoExcludeIsOutThoughEachSpeaksForItself() {
    String words = "a quota is excluded, it said";
    Scene both =
        quota()
            .add(say("quota", Signal.EXCLUSION).by("POR").words(words))
            .add(say("quota", Signal.EXCLUSION).by("FLE").words(words));
    assertThat(status(both)).isEqualTo(Status.EXCLUDED);
    assertThat(found(both).why()).isEqualTo("It is to stay out and nobody asks for it.");
  }
}
