package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
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

/** How an issue is open, which of several signs of it counts, and what would close it. */
class OpennessTest {
  private static Finding found(Scene scene) {
    return scene.finding("quota");
  }

  private static Status status(Scene scene) {
    return found(scene).status();
  }

  @ParameterizedTest
  @CsvSource({
    "OBSTACLE, DISPUTED",
    "DISAGREE, DISPUTED",
    "NO_AGREEMENT, DISPUTED",
    "CONTRADICTION, DISPUTED",
    "REJECTION, REJECTED",
    "REOPENED, REOPENED",
    "DROPPED, DROPPED",
    "DEFERRED, DEFERRED",
    "UNDEFINED, UNDEFINED",
    "CONTESTED, UNDEFINED",
    "NARROWING, NARROWING",
    "CONCESSION, NARROWING",
    "WAIVER, NARROWING",
    "PROPOSAL, PROPOSED",
    "DEMAND, PROPOSED",
    "OPENNESS, PROPOSED",
    "CONTENT, PROPOSED",
    "UNRESOLVED, UNKNOWN",
    "MENTION, UNKNOWN",
  })
  void eachSignSaysHowItIsOpen(Signal signal, Status status) {
    Finding finding = found(quota().add(say("quota", signal)));
    assertThat(finding.status()).isEqualTo(status);
    assertThat(finding.evidence()).hasSize(1);
  }

  @Test
  void aSignThatIsNotVouchedForShowsNothingButThatItIsOpen() {
    Scene.Saying guess = say("quota", Signal.DEFERRED).factuality(Factuality.POSSIBLE);
    assertThat(status(quota().add(guess))).isEqualTo(Status.UNKNOWN);
    assertThat(status(quota().add(say("quota", Signal.DEFERRED).from(SourceClass.S7))))
        .isEqualTo(Status.UNKNOWN);
    assertThat(status(quota().add(say("quota", Signal.DEFERRED).factuality(Factuality.PROBABLE))))
        .isEqualTo(Status.DEFERRED);
    assertThat(status(quota().add(say("quota", Signal.PROPOSAL).factuality(Factuality.POSSIBLE))))
        .isEqualTo(Status.PROPOSED);
  }

  @ParameterizedTest
  @CsvSource({
    "REOPENED, DROPPED, REOPENED",
    "DROPPED, DISAGREE, DROPPED",
    "DISAGREE, NARROWING, DISPUTED",
    "NARROWING, REJECTION, NARROWING",
    "REJECTION, DEFERRED, REJECTED",
    "DEFERRED, UNDEFINED, DEFERRED",
    "UNDEFINED, PROPOSAL, UNDEFINED",
    "PROPOSAL, UNRESOLVED, PROPOSED",
  })
  void ofTwoSignsOfOneTimeTheGraverCounts(Signal one, Signal other, Status status) {
    assertThat(status(quota().add(say("quota", one)).add(say("quota", other)))).isEqualTo(status);
    assertThat(status(quota().add(say("quota", other)).add(say("quota", one)))).isEqualTo(status);
  }

  @Test
  void ofTwoSignsOfDifferentTimesTheLaterCounts() {
    Scene scene =
        quota().add(say("quota", Signal.DISAGREE).on(1)).add(say("quota", Signal.DEFERRED).on(9));
    assertThat(status(scene)).isEqualTo(Status.DEFERRED);
    Scene week =
        quota().add(say("quota", Signal.DISAGREE).on(1)).add(say("quota", Signal.DEFERRED).on(8));
    assertThat(status(week)).isEqualTo(Status.DISPUTED);
  }

  @Test
  void aLaterMentionUndoesNoDispute() {
    Scene scene =
        quota().add(say("quota", Signal.DISAGREE).on(1)).add(say("quota", Signal.PROPOSAL).on(20));
    assertThat(status(scene)).isEqualTo(Status.DISPUTED);
  }

  @Test
  void aRefusalOfThePartiesComesBeforeAPartOfItAndHearsayAfter() {
    Scene party =
        quota()
            .own("quota", "POR", Stance.REJECTS, 1)
            .add(say("quota", Signal.CONCESSION).words("Ground was given"));
    assertThat(status(party)).isEqualTo(Status.REJECTED);
    Scene hearsay =
        quota()
            .add(say("quota", Signal.REJECTION).words("It is refused"))
            .add(say("quota", Signal.CONCESSION).words("Ground was given"));
    assertThat(status(hearsay)).isEqualTo(Status.NARROWING);
  }

  @Test
  void aShareOfTheWholeComesBeforeItsDisputes() {
    Scene scene = new Scene().issue("overall", null, "POR", "FLE");
    scene
        .add(whole(Signal.SHARE).words("Nine tenths"))
        .add(whole(Signal.DISAGREE).words("Not all"));
    assertThat(scene.finding("overall").status()).isEqualTo(Status.NARROWING);
    assertThat(scene.finding("overall").decisive()).hasSize(1);
  }

  @Test
  void whatSaysTheSameIsShownTogether() {
    Scene scene =
        quota()
            .add(say("quota", Signal.DISAGREE).words("They differ").on(1))
            .add(say("quota", Signal.OBSTACLE).words("It is in the way").on(2))
            .add(say("quota", Signal.DEFERRED).words("It is put off").on(2));
    assertThat(found(scene).decision().decisive())
        .extracting(exhibit -> exhibit.claim().evidence().quote())
        .containsExactlyInAnyOrder("They differ", "It is in the way");
  }

  @Test
  void whoDemandsAndWhoResistsAreNamed() {
    Scene scene =
        quota().own("quota", "POR", Stance.DEMANDS, 1).own("quota", "FLE", Stance.RESERVES, 1);
    assertThat(found(scene).why()).isEqualTo("Ports demands it and Fleet resists.");
    assertThat(found(scene).contestedBy()).containsExactly("POR", "FLE");
    assertThat(found(scene).decisive()).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void twoWhoDemandAskForDifferentThings() {
    Scene scene =
        quota().own("quota", "POR", Stance.DEMANDS, 1).own("quota", "FLE", Stance.DEMANDS, 1);
    assertThat(found(scene).why()).isEqualTo("Ports and Fleet demand different things.");
    assertThat(status(quota().own("quota", "POR", Stance.DEMANDS, 1))).isEqualTo(Status.PROPOSED);
  }

  @Test
  void whoResistsWhatItAskedForIsNoDispute() {
    Scene scene =
        quota().own("quota", "POR", Stance.DEMANDS, 1).own("quota", "POR", Stance.REJECTS, 2);
    assertThat(status(scene)).isEqualTo(Status.REJECTED);
  }

  private static Scene figures(String ports, String fleet) {
    return quota()
        .add(figure("POR", Signal.PROPOSAL, Stance.PROPOSES, ports))
        .add(figure("FLE", Signal.PROPOSAL, Stance.PROPOSES, fleet));
  }

  private static Scene.Saying figure(String party, Signal signal, Stance stance, String figure) {
    return say("quota", signal).by(party).of(party).stance(stance).figure(figure);
  }

  @Test
  void figuresOfOneUnitThatDifferAreADispute() {
    Finding finding = found(figures("900 tonnes", "950 tonnes"));
    assertThat(finding.status()).isEqualTo(Status.DISPUTED);
    assertThat(finding.why()).isEqualTo("Ports and Fleet ask for different things.");
    assertThat(status(figures("900", "950 tonnes"))).isEqualTo(Status.DISPUTED);
    assertThat(status(figures("900 tonnes", "40 boats"))).isEqualTo(Status.PROPOSED);
  }

  @Test
  void figuresOfOutsidersAreNoDispute() {
    Scene scene =
        quota()
            .add(figure("POR", Signal.PROPOSAL, Stance.PROPOSES, "900 tonnes"))
            .add(figure("COU", Signal.PROPOSAL, Stance.PROPOSES, "950 tonnes"));
    assertThat(status(scene)).isEqualTo(Status.PROPOSED);
  }

  @Test
  void aDemandAnsweredWithAProposalInOnePassageIsADispute() {
    String words = "The ports want more and the fleet offers less";
    Scene scene =
        quota()
            .add(say("quota", Signal.DEMAND).of("POR").stance(Stance.DEMANDS).in(1).words(words))
            .add(
                say("quota", Signal.PROPOSAL).of("FLE").stance(Stance.PROPOSES).in(1).words(words));
    assertThat(status(scene)).isEqualTo(Status.DISPUTED);
    Scene apart =
        quota().own("quota", "POR", Stance.DEMANDS, 1).own("quota", "FLE", Stance.PROPOSES, 2);
    assertThat(status(apart)).isEqualTo(Status.PROPOSED);
    assertThat(found(apart).why()).isEqualTo("Ports and Fleet have put it on the table.");
  }

  @Test
  void bracketsOfOnePartyAreNoDispute() {
    Scene scene =
        quota()
            .add(
                say("quota", Signal.CONTESTED)
                    .of("POR")
                    .stance(Stance.PROPOSES)
                    .byText()
                    .from(SourceClass.S2));
    assertThat(status(scene)).isEqualTo(Status.UNDEFINED);
  }

  @Test
  void bracketsNameTheirOwners() {
    Scene scene = quota();
    for (String party : new String[] {"POR", "FLE"}) {
      scene.add(say("quota", Signal.CONTESTED).of(party).byText().from(SourceClass.S2));
    }
    assertThat(found(scene).why()).isEqualTo("The draft has brackets of Ports and Fleet.");
  }

  @Test
  void aDemandGivenUpLeavesWhatOthersAskFor() {
    Scene.Saying waiver = say("quota", Signal.WAIVER).by("FLE").of("FLE").stance(Stance.WITHDREW);
    assertThat(status(quota().add(waiver))).isEqualTo(Status.DROPPED);
    assertThat(found(quota().add(waiver)).why()).isEqualTo("Fleet took it back.");
    Scene wanted = quota().add(waiver).own("quota", "POR", Stance.PROPOSES, 1);
    assertThat(status(wanted)).isNotEqualTo(Status.DROPPED);
  }

  @Test
  void onlyAConsentOfItsOwnThatIsTakenBackReopens() {
    Scene others =
        quota().own("quota", "POR", Stance.ACCEPTS, 1).own("quota", "FLE", Stance.WITHDREW, 5);
    assertThat(status(others)).isEqualTo(Status.DROPPED);
    Scene own =
        quota().own("quota", "FLE", Stance.ACCEPTS, 1).own("quota", "FLE", Stance.WITHDREW, 5);
    assertThat(status(own)).isEqualTo(Status.REOPENED);
    assertThat(found(own).decision().rules()).contains(Rule.R16);
  }

  @Test
  void namesWhoIsStillMissing() {
    Finding finding = found(quota().own("quota", "POR", Stance.ACCEPTS_IF, 1));
    assertThat(finding.why())
        .isEqualTo(
            "Ports accepts at least part of it, Ports and Fleet are not known to accept it as it"
                + " stands.");
    assertThat(finding.change()).containsExactly("closes if Ports and Fleet accept it");
    Finding one = found(quota().own("quota", "POR", Stance.ACCEPTS, 1));
    assertThat(one.why()).contains("Fleet is not known to accept it");
    assertThat(one.change()).containsExactly("closes if Fleet accepts it");
  }

  @Test
  void anAgreementOfThoseWhoRefuseIsOverruled() {
    Scene scene =
        quota()
            .own("quota", "FLE", Stance.REJECTS, 1)
            .add(say("quota", Signal.ACCEPTANCE).of("FLE").stance(Stance.ACCEPTS).on(9));
    assertThat(status(scene)).isEqualTo(Status.REJECTED);
    assertThat(found(scene).decision().rules()).doesNotContain(Rule.R1);
  }

  @Test
  void saysThatNothingIsSaidOfIt() {
    assertThat(found(quota()).why()).isEqualTo("No document speaks of it.");
    assertThat(found(quota().add(say("quota", Signal.MENTION))).why())
        .isEqualTo("The documents mention it without saying where it stands.");
  }

  @Test
  void saysWhatWouldOpenIt() {
    Scene agreed =
        quota().own("quota", "POR", Stance.ACCEPTS, 1).own("quota", "FLE", Stance.ACCEPTS, 1);
    assertThat(found(agreed).change())
        .containsExactly(
            "opens if Ports or Fleet refuses it",
            "opens if a newer text puts it in brackets or drops it");
    Scene three = new Scene().issue("quota", null, "POR", "FLE", "COU");
    three.add(say("quota", Signal.EXCLUSION).ofAll());
    assertThat(found(three).change())
        .first()
        .isEqualTo("opens if Ports, Fleet or Council asks for it");
    Scene inherited =
        quota()
            .add(Scene.paper("operating plan", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3))
            .add(say("quota", Signal.CONTENT).within("operating plan"));
    assertThat(found(inherited).change())
        .last()
        .isEqualTo("opens if the operating plan is not agreed");
  }

  @Test
  void saysWhatWouldCloseItWhereAllAccept() {
    Scene scene =
        quota()
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .own("quota", "FLE", Stance.ACCEPTS, 1)
            .add(say("quota", Signal.REOPENED).on(3));
    assertThat(found(scene).change())
        .containsExactly("closes if a later text or joint statement shows agreement");
  }

  @Test
  void onlyThoseWhoResistContestWhatIsNotDisputed() {
    Scene scene =
        quota()
            .own("quota", "POR", Stance.DEMANDS, 1)
            .own("quota", "COU", Stance.RESERVES, 1)
            .add(say("quota", Signal.REOPENED).on(1));
    assertThat(status(scene)).isEqualTo(Status.REOPENED);
    assertThat(found(scene).contestedBy()).containsExactly("COU");
  }
}
