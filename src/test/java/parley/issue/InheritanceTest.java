package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.issue.Scene.paper;
import static parley.issue.Scene.say;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;

/** R7: when an issue takes over the standing of the text that contains it. */
class InheritanceTest {
  private static Scene agreedPlan() {
    return new Scene()
        .issue("quota", null, "POR", "FLE")
        .add(paper("operating plan", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3).on(3))
        .add(say("quota", Signal.CONTENT).within("operating plan").on(3));
  }

  private static Scene reachedDeal() {
    return new Scene()
        .issue("quota", null, "POR", "FLE")
        .add(paper("deal", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S3).on(3).in(1))
        .add(say("quota", Signal.CONTENT).within("deal").on(3).in(1));
  }

  private static Finding found(Scene scene) {
    return scene.finding("quota");
  }

  @Test
  void saysWhichTextItTakesItsStandingFromAndShowsBoth() {
    Finding finding = found(agreedPlan());
    assertThat(finding.status()).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(finding.why())
        .isEqualTo("It is content of the operating plan, and Ports and Fleet accept it.");
    assertThat(finding.decision().confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(finding.decisive()).containsExactlyInAnyOrder(1, 2);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ACCEPTS_IF",
        "ACCEPTS_IN_PART",
        "DEMANDS",
        "RESERVES",
        "REJECTS",
        "RULES_OUT",
        "WITHDREW"
      })
  void aPartyWithAViewOfItsOwnHasNotSimplyTakenTheText(Stance stance) {
    Finding finding = found(agreedPlan().own("quota", "FLE", stance, 1));
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
    assertThat(finding.decision().inherited()).isNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN_TO", "PROPOSES"})
  void whoOnlyTalksOfItTakesTheTextAllTheSame(Stance stance) {
    assertThat(found(agreedPlan().own("quota", "FLE", stance, 9)).tag()).isEqualTo(Tag.AGREED);
  }

  @Test
  void anOutsidersViewChangesNothing() {
    assertThat(found(agreedPlan().own("quota", "COU", Stance.RESERVES, 9)).tag())
        .isEqualTo(Tag.AGREED);
  }

  @ParameterizedTest
  @EnumSource(names = {"AGREED_IN_PART", "UNRESOLVED", "DEFERRED", "CONDITION"})
  void whatReportsSayOfTheIssueItselfGoesFirst(Signal signal) {
    assertThat(found(agreedPlan().add(say("quota", signal))).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void aConditionOfAPartyIsItsOwnMatter() {
    Scene scene = agreedPlan().add(say("quota", Signal.CONDITION).unnamed("FLE"));
    assertThat(found(scene).tag()).isEqualTo(Tag.AGREED);
  }

  @Test
  void whatWasSaidBeforeADealWasReachedIsSettledByIt() {
    assertThat(found(reachedDeal()).tag()).isEqualTo(Tag.AGREED);
    Scene before = reachedDeal().own("quota", "FLE", Stance.REJECTS, 2);
    assertThat(found(before).tag()).isEqualTo(Tag.AGREED);
    assertThat(found(before).positions().get(1).stance()).isEqualTo(Stance.ACCEPTS);
    Scene objected = reachedDeal().add(say("quota", Signal.UNRESOLVED).on(2));
    assertThat(found(objected).tag()).isEqualTo(Tag.AGREED);
    Scene conditional = reachedDeal().add(say("quota", Signal.CONDITION).on(2));
    assertThat(found(conditional).tag()).isEqualTo(Tag.AGREED);
  }

  @Test
  void whatIsSaidAfterADealWasReachedIsNot() {
    assertThat(found(reachedDeal().own("quota", "FLE", Stance.REJECTS, 4)).tag())
        .isEqualTo(Tag.OPEN);
    assertThat(found(reachedDeal().add(say("quota", Signal.UNRESOLVED).on(4))).tag())
        .isEqualTo(Tag.OPEN);
    assertThat(found(reachedDeal().add(say("quota", Signal.UNRESOLVED).on(3))).tag())
        .isEqualTo(Tag.OPEN);
  }

  @Test
  void aDemandToldOfTheDayOfTheDealIsWhatItSettled() {
    assertThat(found(reachedDeal().own("quota", "FLE", Stance.DEMANDS, 3)).tag())
        .isEqualTo(Tag.AGREED);
    assertThat(found(reachedDeal().own("quota", "FLE", Stance.RESERVES, 3)).tag())
        .isEqualTo(Tag.OPEN);
  }

  @Test
  void aTextThatIsOpenGivesNothing() {
    Scene scene =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .add(paper("operating plan", Signal.UNRESOLVED).on(3))
            .add(say("quota", Signal.CONTENT).within("operating plan").on(3));
    assertThat(found(scene).status()).isEqualTo(Status.PROPOSED);
  }

  @Test
  void anIssueThatIsAgreedByItselfInheritsNothing() {
    Scene scene =
        agreedPlan().own("quota", "POR", Stance.ACCEPTS, 3).own("quota", "FLE", Stance.ACCEPTS, 3);
    assertThat(found(scene).decision().inherited()).isNull();
  }

  @Test
  void aTextThatIsOnlyThePlanIsAnotherOneInEachReport() {
    Scene scene =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .add(paper("plan", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3).on(3).in(1))
            .add(say("quota", Signal.CONTENT).within("plan").on(3).in(2));
    assertThat(found(scene).tag()).isEqualTo(Tag.OPEN);
    scene.add(say("quota", Signal.CONTENT).within("plan").on(3).in(1));
    assertThat(found(scene).tag()).isEqualTo(Tag.AGREED);
  }

  @Test
  void whatOnlyMayStandInThePlanIsInItIfTheSamePassageSaysMoreOfThePlan() {
    Scene.Saying content =
        say("quota", Signal.CONTENT).within("plan").factuality(Factuality.PROBABLE).on(3).in(2);
    Scene apart = new Scene().issue("quota", null, "POR", "FLE").add(content);
    assertThat(apart.finding("quota").decision().inherited()).isNull();
    Scene beside =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .add(paper("plan", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3).on(3).in(2))
            .add(content);
    assertThat(beside.finding("quota").decision().inherited()).startsWith("plan of ");
  }

  @Test
  void aTextThatLeavesSomethingOutLeavesItOut() {
    Scene scene =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .add(paper("operating plan", Signal.EXCLUSION).ofAll().on(3))
            .add(say("quota", Signal.CONTENT).within("operating plan").on(3));
    assertThat(found(scene).status()).isEqualTo(Status.EXCLUDED);
    assertThat(found(scene).decision().rules()).contains(Rule.R7, Rule.R15);
  }

  @Test
  void signingInAReportThatDescribesATextIsSigningOfTheText() {
    Scene scene =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .issue("season", null, "POR", "FLE")
            .add(say("season", Signal.CONTENT).within("operating plan").on(3).in(1))
            .add(
                say("quota", Signal.AGREED_TEXT)
                    .ofAll()
                    .from(SourceClass.S3)
                    .words("They signed off on the quota")
                    .on(3)
                    .in(1));
    assertThat(scene.finding("season").status()).isEqualTo(Status.IN_PRINCIPLE);
    Scene settled =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .issue("season", null, "POR", "FLE")
            .add(say("season", Signal.CONTENT).within("operating plan").on(3).in(1))
            .add(say("quota", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3).on(3).in(1));
    assertThat(settled.finding("season").tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void aPartysWordOnTheIssueStandsBesideTheOthersWordOnTheText() {
    Finding finding = found(agreedPlan().own("quota", "FLE", Stance.OPEN_TO, 9));
    assertThat(finding.positions().getFirst().inherited()).isEqualTo("operating plan");
    assertThat(finding.positions().get(1).stance()).isEqualTo(Stance.OPEN_TO);
    assertThat(finding.positions().get(1).inherited()).isNull();
  }
}
