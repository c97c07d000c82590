package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.issue.Scene.MAY_1;
import static parley.issue.Scene.say;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;

/** What wins where one passage says that an issue is agreed and another that it is open. */
class WeighingTest {
  private static Scene agreed(Signal how, SourceClass source, int day) {
    return new Scene()
        .issue("quota", null, "POR", "FLE")
        .asOf(MAY_1.plusDays(30))
        .add(say("quota", how).ofAll().from(source).on(day));
  }

  private static Finding against(
      SourceClass agreement, int agreedOn, Signal objection, SourceClass source, int day) {
    return agreed(Signal.AGREED_IN_PRINCIPLE, agreement, agreedOn)
        .add(say("quota", objection).from(source).on(day))
        .finding("quota");
  }

  @ParameterizedTest
  @CsvSource({
    // A text against hearsay, principals against it, hearsay against a text.
    "S3, S5, AGREED, false",
    "S3, S3, OPEN, true",
    "S5, S5, OPEN, true",
    "S5, S6, OPEN, true",
    "S5, S3, OPEN, false",
    "S5, S4, OPEN, false",
    "S3, S4, AGREED, false",
  })
  void atOneTimeTheBetterSourceWinsAndADrawIsOpen(
      SourceClass agreement, SourceClass objection, Tag tag, boolean mixed) {
    Finding finding = against(agreement, 5, Signal.DISAGREE, objection, 5);
    assertThat(finding.tag()).isEqualTo(tag);
    assertThat(finding.decision().mixed()).isEqualTo(mixed);
  }

  @Test
  void aContradictionOfEqualsIsOpenWithLittleConfidence() {
    Finding finding = against(SourceClass.S3, 5, Signal.CONTRADICTION, SourceClass.S3, 5);
    assertThat(finding.decision().rules()).contains(Rule.R13);
    assertThat(finding.decision().confidence()).isEqualTo(Confidence.LOW);
    assertThat(finding.conflict()).isPresent();
  }

  @Test
  void aBetterSourceOnTheOtherSideIsNoConflict() {
    Finding finding = against(SourceClass.S5, 5, Signal.DISAGREE, SourceClass.S3, 5);
    assertThat(finding.decision().rules()).contains(Rule.R3).doesNotContain(Rule.R13);
    assertThat(finding.conflict()).isEmpty();
    assertThat(finding.decision().confidence()).isEqualTo(Confidence.HIGH);
  }

  @ParameterizedTest
  @CsvSource({
    // Within a week both speak of one moment; beyond it the later one wins.
    "5, 12, true, OPEN",
    "5, 13, false, OPEN",
  })
  void aWeekIsOneMoment(int agreedOn, int day, boolean mixed, Tag tag) {
    Finding finding = against(SourceClass.S5, agreedOn, Signal.CONTRADICTION, SourceClass.S5, day);
    assertThat(finding.tag()).isEqualTo(tag);
    assertThat(finding.decision().mixed()).isEqualTo(mixed);
  }

  @Test
  void whatWasOutstandingCanBeSettledTheNextDayAndADenialCannot() {
    assertThat(against(SourceClass.S5, 6, Signal.UNRESOLVED, SourceClass.S5, 5).tag())
        .isEqualTo(Tag.AGREED);
    assertThat(against(SourceClass.S5, 5, Signal.UNRESOLVED, SourceClass.S5, 5).tag())
        .isEqualTo(Tag.OPEN);
    assertThat(against(SourceClass.S5, 6, Signal.CONTRADICTION, SourceClass.S5, 5).tag())
        .isEqualTo(Tag.OPEN);
    assertThat(against(SourceClass.S5, 13, Signal.CONTRADICTION, SourceClass.S5, 5).tag())
        .isEqualTo(Tag.AGREED);
  }

  @Test
  void anEarlierDoubtOfABetterSourceIsNotOutrunByHearsay() {
    assertThat(against(SourceClass.S5, 6, Signal.UNRESOLVED, SourceClass.S3, 5).tag())
        .isEqualTo(Tag.OPEN);
    Finding later = against(SourceClass.S5, 20, Signal.DEFERRED, SourceClass.S3, 5);
    assertThat(later.tag()).isEqualTo(Tag.OPEN);
    assertThat(later.decision().mixed()).isTrue();
  }

  @Test
  void aDenialIsHeardThoughItsSourceIsWeaker() {
    assertThat(against(SourceClass.S3, 5, Signal.CONTRADICTION, SourceClass.S5, 5).tag())
        .isEqualTo(Tag.OPEN);
    assertThat(against(SourceClass.S3, 20, Signal.CONTRADICTION, SourceClass.S5, 5).tag())
        .isEqualTo(Tag.AGREED);
  }

  @Test
  void anAgreementLosesConfidenceByAnObjectionThatItOutweighs() {
    Finding finding = against(SourceClass.S3, 5, Signal.DISAGREE, SourceClass.S5, 5);
    assertThat(finding.decision().confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(finding.decision().rules()).contains(Rule.R3);
  }

  @Test
  void openDetailsLeaveAnAgreementInPrinciple() {
    Scene text = agreed(Signal.AGREED_TEXT, SourceClass.S3, 5);
    assertThat(text.finding("quota").status()).isEqualTo(Status.TEXT_AGREED);
    text.add(say("quota", Signal.UNDEFINED).on(5));
    assertThat(text.finding("quota").status()).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(text.finding("quota").decision().confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void whatWasReopenedCanBeAgreedAgainByAnotherReportOnly() {
    Scene.Saying reopened = say("quota", Signal.REOPENED).on(5).in(1);
    Scene.Saying again = say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().on(20);
    Scene scene = new Scene().issue("quota", null, "POR", "FLE").add(reopened);
    assertThat(scene.add(again.in(1)).finding("quota").tag()).isEqualTo(Tag.OPEN);
    Scene other = new Scene().issue("quota", null, "POR", "FLE").add(reopened);
    assertThat(other.add(again.in(2)).finding("quota").status()).isEqualTo(Status.IN_PRINCIPLE);
    Scene told = new Scene().issue("quota", null, "POR", "FLE").add(reopened);
    told.add(again.in(1).words("At last they agreed on the quota"));
    assertThat(told.finding("quota").status()).isEqualTo(Status.IN_PRINCIPLE);
  }

  @Test
  void whatIsReopenedOnTheDayOfItsAgreementIsReopened() {
    assertThat(against(SourceClass.S3, 5, Signal.REOPENED, SourceClass.S6, 5).status())
        .isEqualTo(Status.REOPENED);
  }

  @Test
  void aReportOfATextUnderNegotiationUndoesNoEarlierAgreement() {
    Scene.Saying described = say("quota", Signal.UNRESOLVED).byText().from(SourceClass.S5);
    Scene later = agreed(Signal.AGREED_IN_PRINCIPLE, SourceClass.S5, 1).add(described.on(20));
    assertThat(later.finding("quota").tag()).isEqualTo(Tag.AGREED);
    Scene then = agreed(Signal.AGREED_IN_PRINCIPLE, SourceClass.S5, 1).add(described.on(2));
    assertThat(then.finding("quota").tag()).isEqualTo(Tag.OPEN);
    Scene marks =
        agreed(Signal.AGREED_IN_PRINCIPLE, SourceClass.S5, 1)
            .add(say("quota", Signal.UNRESOLVED).byText().from(SourceClass.S2).on(20));
    assertThat(marks.finding("quota").tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void aRefusalBesideAYesIsMarkedAsStrongerThanOptimism() {
    Scene scene = new Scene().issue("quota", null, "POR", "FLE");
    scene.own("quota", "FLE", Stance.REJECTS, 1);
    assertThat(scene.finding("quota").decision().rules()).doesNotContain(Rule.R2);
    scene.own("quota", "POR", Stance.ACCEPTS_IF, 1);
    assertThat(scene.finding("quota").decision().rules()).contains(Rule.R2);
    Scene part = new Scene().issue("quota", null, "POR", "FLE");
    part.own("quota", "POR", Stance.ACCEPTS_IF, 1);
    assertThat(part.finding("quota").decision().rules()).doesNotContain(Rule.R2);
  }

  @Test
  void anObjectionThatIsNotVouchedForIsNone() {
    Scene scene =
        agreed(Signal.AGREED_IN_PRINCIPLE, SourceClass.S3, 5)
            .add(
                say("quota", Signal.DISAGREE)
                    .from(SourceClass.S3)
                    .factuality(Factuality.POSSIBLE)
                    .on(5));
    assertThat(scene.finding("quota").tag()).isEqualTo(Tag.AGREED);
  }
}
