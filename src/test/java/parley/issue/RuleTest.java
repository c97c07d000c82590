package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.issue.Scene.MAY_1;
import static parley.issue.Scene.paper;
import static parley.issue.Scene.quota;
import static parley.issue.Scene.say;
import static parley.issue.Scene.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;

/** Each rule by itself, over claims made by hand. */
class RuleTest {
  private static void expect(Finding finding, Status status, Rule... rules) {
    assertThat(finding.status()).as(finding.why()).isEqualTo(status);
    assertThat(finding.decision().rules()).containsAll(List.of(rules));
  }

  private static Stance stance(Finding finding, String party) {
    return finding.positions().stream()
        .filter(position -> position.party().equals(party))
        .findFirst()
        .orElseThrow()
        .stance();
  }

  @Test
  void isAgreedWhenEverybodyWhoseConsentIsNeededAccepts() {
    Finding finding =
        quota()
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .own("quota", "FLE", Stance.ACCEPTS, 2)
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE);
    assertThat(finding.since()).isEqualTo(MAY_1);
    assertThat(finding.ageDays()).isEqualTo(9);
  }

  @Test
  void isUnknownWithoutAnyEvidence() {
    Finding finding = quota().finding("quota");
    expect(finding, Status.UNKNOWN);
    assertThat(finding.evidence()).isEmpty();
    assertThat(finding.why()).isEqualTo("No document speaks of it.");
  }

  @Test
  void r1KeepsWhatOthersSayApartFromAPartysPosition() {
    Finding finding =
        quota()
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .add(say("quota", Signal.ACCEPTANCE).by("POR").of("FLE").stance(Stance.ACCEPTS))
            .finding("quota");
    expect(finding, Status.PARTIAL, Rule.R1);
    assertThat(stance(finding, "FLE")).isIn(Stance.SILENT, Stance.UNKNOWN);
  }

  @Test
  void r2RejectionBeatsOptimism() {
    Finding finding =
        quota()
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .own("quota", "FLE", Stance.REJECTS, 1)
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().on(1))
            .finding("quota");
    expect(finding, Status.REJECTED, Rule.R2);
    assertThat(finding.contestedBy()).containsExactly("FLE");
  }

  @Test
  void r2OneWhoseConsentIsNeededCanRefuse() {
    Finding finding = quota().own("quota", "FLE", Stance.REJECTS, 1).finding("quota");
    expect(finding, Status.REJECTED);
    assertThat(finding.why()).isEqualTo("Fleet refuses it.");
    Finding other = quota().own("quota", "COU", Stance.REJECTS, 1).finding("quota");
    assertThat(other.why()).doesNotContain("Council");
    assertThat(other.contestedBy()).containsExactly("COU");
  }

  @Test
  void r3ALaterWordFromAWeakerSourceDoesNotReplaceAnEarlierOne() {
    Finding finding =
        quota()
            .own("quota", "FLE", Stance.REJECTS, 1)
            .add(say("quota", Signal.ACCEPTANCE).of("FLE").stance(Stance.ACCEPTS).on(9))
            .finding("quota");
    assertThat(stance(finding, "FLE")).isEqualTo(Stance.REJECTS);
    expect(finding, Status.REJECTED, Rule.R3);
  }

  @Test
  void r2YieldsToALaterJointText() {
    Finding finding =
        quota()
            .own("quota", "FLE", Stance.REJECTS, 1)
            .add(
                say("quota", Signal.AGREED_TEXT)
                    .of("POR", "FLE")
                    .stance(Stance.ACCEPTS)
                    .from(SourceClass.S3)
                    .on(9))
            .finding("quota");
    expect(finding, Status.TEXT_AGREED, Rule.R3);
  }

  @Test
  void r3ALaterMentionDoesNotUndoAnAgreement() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S3).on(1))
            .add(say("quota", Signal.PROPOSAL).factuality(Factuality.POSSIBLE).on(10))
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE);
  }

  @Test
  void r3AWeakerLaterObjectionLowersConfidenceOnly() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3).on(1))
            .add(say("quota", Signal.UNRESOLVED).on(10))
            .finding("quota");
    expect(finding, Status.TEXT_AGREED, Rule.R3);
    assertThat(finding.decision().confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void r3AnEqualLaterObjectionOpens() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S5).on(1))
            .add(say("quota", Signal.DISAGREE).from(SourceClass.S5).on(10))
            .finding("quota");
    expect(finding, Status.DISPUTED, Rule.R3);
  }

  @Test
  void r1HearsayOfAnAgreementThatDoesNotSayWhoseItIsBindsNobody() {
    Finding finding =
        quota().add(say("quota", Signal.AGREED_TEXT).from(SourceClass.S6).on(1)).finding("quota");
    expect(finding, Status.PARTIAL, Rule.R1);
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void r1TheReportsFlatWordOnEverybodyHoldsWithLittleConfidence() {
    Finding finding =
        quota().add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll()).finding("quota");
    expect(finding, Status.IN_PRINCIPLE);
    assertThat(finding.decision().confidence()).isEqualTo(Confidence.LOW);
  }

  @Test
  void r1TheReportsHedgeOnEverybodyBindsNobody() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().factuality(Factuality.PROBABLE))
            .finding("quota");
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void anOwnActNeedsTheConsentOfTheOneWhoActs() {
    Finding finding = quota().add(act("The fleet agreed to lift the ban")).finding("quota");
    expect(finding, Status.IN_PRINCIPLE);
    assertThat(finding.why()).contains("own act");
  }

  @Test
  void acceptingWhatOthersWroteIsNoOwnAct() {
    Finding finding = quota().add(act("The fleet agreed to the quota")).finding("quota");
    expect(finding, Status.PARTIAL);
  }

  @Test
  void anOwnActStaysOpenWhereAnotherWantsMore() {
    Finding finding =
        quota()
            .add(act("The fleet agreed to lift the ban"))
            .own("quota", "POR", Stance.DEMANDS, 2)
            .finding("quota");
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
  }

  private static Scene.Saying act(String words) {
    return say("quota", Signal.ACCEPTANCE).of("FLE").stance(Stance.ACCEPTS).words(words);
  }

  @Test
  void whatOnePutsForwardAndTheOtherTakesIsAgreed() {
    Finding finding =
        quota()
            .own("quota", "POR", Stance.PROPOSES, 1)
            .own("quota", "FLE", Stance.ACCEPTS, 3)
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE);
    assertThat(finding.why()).isEqualTo("Ports puts it forward and Fleet accepts it.");
  }

  @Test
  void whatOneOfTwoGivesInToIsAgreed() {
    Scene.Saying yes = say("quota", Signal.ACCEPTANCE).by("FLE").of("FLE").stance(Stance.ACCEPTS);
    expect(quota().add(yes).finding("quota"), Status.PARTIAL);
    Finding finding = quota().add(yes.cue("accept.yield")).finding("quota");
    expect(finding, Status.IN_PRINCIPLE);
    assertThat(finding.why()).isEqualTo("Fleet gives in to what the other wants.");
  }

  @Test
  void whatOneOfTwoGivesInToAndTheOtherRefusesIsOpen() {
    Finding finding =
        quota()
            .add(
                say("quota", Signal.ACCEPTANCE)
                    .by("FLE")
                    .of("FLE")
                    .stance(Stance.ACCEPTS)
                    .cue("accept.yield"))
            .own("quota", "POR", Stance.REJECTS, 3)
            .finding("quota");
    expect(finding, Status.REJECTED);
  }

  @Test
  void whatAllAgreedOnEndsWhatOneGaveUpForIt() {
    Finding finding =
        quota()
            .add(say("quota", Signal.CONCESSION).of("FLE").stance(Stance.ACCEPTS_IN_PART).in(1))
            .add(
                say("quota", Signal.AGREED_IN_PRINCIPLE)
                    .of("FLE", "POR")
                    .stance(Stance.ACCEPTS)
                    .in(1))
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE);
    assertThat(stance(finding, "FLE")).isEqualTo(Stance.ACCEPTS);
  }

  @Test
  void whatIsPutForwardAfterTheYesIsNotTaken() {
    Finding finding =
        quota()
            .own("quota", "FLE", Stance.ACCEPTS, 1)
            .own("quota", "POR", Stance.PROPOSES, 3)
            .finding("quota");
    expect(finding, Status.PARTIAL);
  }

  @Test
  void whatIsTakenAtAnotherFigureIsNotAgreed() {
    Finding finding =
        quota()
            .add(
                say("quota", Signal.PROPOSAL)
                    .by("POR")
                    .of("POR")
                    .stance(Stance.PROPOSES)
                    .figure("90 boats"))
            .add(
                say("quota", Signal.ACCEPTANCE)
                    .by("FLE")
                    .of("FLE")
                    .stance(Stance.ACCEPTS)
                    .figure("70 boats"))
            .finding("quota");
    expect(finding, Status.PARTIAL);
  }

  @Test
  void r3AReportThatDescribesATextUnderNegotiationDoesNotReopen() {
    Scene agreed =
        quota().add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S5).on(1));
    Finding finding =
        agreed
            .add(say("quota", Signal.UNRESOLVED).byText().from(SourceClass.S5).on(10))
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE, Rule.R3);
  }

  @Test
  void whatNegotiatorsAgreedBelowTheirPrincipalsStaysOpen() {
    Finding finding = quota().add(workingLevel()).finding("quota");
    expect(finding, Status.PARTIAL);
    assertThat(stance(finding, "POR")).isEqualTo(Stance.ACCEPTS);
  }

  @Test
  void aTextOfOnePrincipalConfirmsWhatNegotiatorsAgreed() {
    Finding finding =
        quota()
            .add(workingLevel())
            .add(
                say("quota", Signal.AGREED_TEXT)
                    .of("POR")
                    .stance(Stance.ACCEPTS)
                    .from(SourceClass.S2)
                    .on(9))
            .finding("quota");
    assertThat(finding.tag()).isEqualTo(Tag.AGREED);
  }

  private static Scene.Saying workingLevel() {
    return say("quota", Signal.AGREED_IN_PRINCIPLE)
        .of("POR", "FLE")
        .stance(Stance.ACCEPTS)
        .byText()
        .from(SourceClass.S2)
        .factuality(Factuality.PROBABLE);
  }

  @Test
  void r15WhatSomebodyAcceptsIsNotLeftOut() {
    Finding finding =
        quota()
            .add(say("quota", Signal.EXCLUSION))
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .finding("quota");
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void r15WhatOneOfTwoExcludesForItsPartIsNotClosed() {
    Finding finding =
        quota()
            .add(say("quota", Signal.EXCLUSION).by("POR").words("a quota is excluded, it said"))
            .finding("quota");
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void r15WhatAllLeaveOutIsClosedThoughItWasCalledDropped() {
    Finding finding =
        quota()
            .add(say("quota", Signal.DROPPED))
            .add(say("quota", Signal.EXCLUSION).ofAll())
            .finding("quota");
    expect(finding, Status.EXCLUDED, Rule.R15);
  }

  @Test
  void anIssueThatNoPassageNamesShowsTheNearestOnesWithoutASay() {
    Finding finding =
        new Scene()
            .issue("harbour dues", null, "POR", "FLE")
            .issue("quota", null, "POR", "FLE")
            .add(say("quota", Signal.OBSTACLE).words("The dues of the harbour were spoken of"))
            .add(say("quota", Signal.OBSTACLE).words("The harbour was closed"))
            .finding("harbour dues");
    expect(finding, Status.UNKNOWN);
    assertThat(finding.evidence())
        .singleElement()
        .matches(exhibit -> !exhibit.counted())
        .extracting(exhibit -> exhibit.claim().evidence().quote())
        .isEqualTo("The dues of the harbour were spoken of");
    assertThat(finding.ageDays()).isNull();
    assertThat(finding.decision().rules()).isEmpty();
  }

  private static void expectNearest(Finding finding, String words) {
    expect(finding, Status.UNKNOWN);
    assertThat(finding.evidence())
        .singleElement()
        .matches(exhibit -> !exhibit.counted())
        .matches(exhibit -> exhibit.bearing() == Exhibit.Bearing.NEAREST)
        .extracting(exhibit -> exhibit.claim().evidence().quote())
        .isEqualTo(words);
    assertThat(finding.since()).isNull();
  }

  @Test
  void anIssueWithoutASharedWordShowsWhatIsSaidOfItsParent() {
    Finding finding =
        quota()
            .issue("lamps", "buoys")
            .issue("buoys", "quota")
            .add(say("quota", Signal.OBSTACLE).words("They quarrel over tonnage"))
            .finding("lamps");
    expectNearest(finding, "They quarrel over tonnage");
  }

  @Test
  void anIssueWithoutAParentShowsWhatIsSaidOfTheTalks() {
    Finding finding =
        quota()
            .issue("lamps", null)
            .add(say("quota", Signal.OBSTACLE).words("They quarrel over tonnage"))
            .add(whole(Signal.GOAL).words("They hope to be done by June"))
            .finding("lamps");
    expectNearest(finding, "They hope to be done by June");
  }

  @Test
  void anIssueOfNothingSaidShowsHowTheNewestDocumentBegins() {
    Finding finding =
        quota()
            .issue("lamps", null)
            .add(say("quota", Signal.OBSTACLE).words("They quarrel over tonnage"))
            .add(say("quota", Signal.OBSTACLE).words("They go on quarrelling").on(3))
            .finding("lamps");
    expectNearest(finding, "They go on quarrelling");
  }

  @Test
  void issuesThatAreEachOthersParentsEnd() {
    Finding finding =
        new Scene()
            .issue("lamps", "buoys")
            .issue("buoys", "lamps")
            .add(whole(Signal.GOAL).words("They hope to be done by June"))
            .finding("lamps");
    expectNearest(finding, "They hope to be done by June");
  }

  @Test
  void r7AShareOfTheWholeIsShownForAnIssueOfWhichNothingIsSaidAndDecidesNothing() {
    Finding finding =
        quota()
            .add(say("quota", Signal.MENTION).words("The quota came up"))
            .add(whole(Signal.SHARE).words("Nine tenths are agreed"))
            .finding("quota");
    expect(finding, Status.UNKNOWN, Rule.R6);
    assertThat(finding.evidence()).extracting(Exhibit::bearing).contains(Exhibit.Bearing.INHERITED);
    assertThat(finding.evidence())
        .filteredOn(exhibit -> exhibit.bearing() == Exhibit.Bearing.INHERITED)
        .allMatch(exhibit -> !exhibit.counted() && exhibit.rule() == Rule.R6);
  }

  @Test
  void r7WhatIsSaidOfTheTextIsMarkedAsInherited() {
    Finding finding =
        quota()
            .add(paper("operating plan", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3))
            .add(say("quota", Signal.CONTENT).within("operating plan"))
            .finding("quota");
    assertThat(finding.evidence())
        .filteredOn(exhibit -> exhibit.bearing() == Exhibit.Bearing.INHERITED)
        .singleElement()
        .matches(exhibit -> exhibit.counted() && exhibit.rule() == Rule.R7);
  }

  private static Scene contentOfThePlan() {
    return quota().add(say("quota", Signal.CONTENT).within("operating plan"));
  }

  private static Scene.Saying answer(String party, Stance stance) {
    return paper("operating plan", Signal.ACCEPTANCE).by(party).of(party).stance(stance).on(3);
  }

  private static Position position(Finding finding, String party) {
    return finding.positions().stream()
        .filter(position -> position.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void r7APartysAnswerToTheTextIsItsPositionOnWhatTheTextContains() {
    Finding finding = contentOfThePlan().answer(answer("FLE", Stance.ACCEPTS_IF)).finding("quota");
    Position fleet = position(finding, "FLE");
    assertThat(fleet.stance()).isEqualTo(Stance.ACCEPTS_IF);
    assertThat(fleet.inherited()).isEqualTo("operating plan");
    Exhibit shown = finding.evidence().get(fleet.claims().getFirst() - 1);
    assertThat(shown.bearing()).isEqualTo(Exhibit.Bearing.INHERITED);
    assertThat(shown.rule()).isEqualTo(Rule.R7);
  }

  @Test
  void r7ARefusalOfTheTextIsNoRefusalOfTheIssue() {
    Finding alone = contentOfThePlan().finding("quota");
    Finding finding = contentOfThePlan().answer(answer("FLE", Stance.REJECTS)).finding("quota");
    assertThat(stance(finding, "FLE")).isEqualTo(Stance.REJECTS);
    assertThat(finding.status()).isEqualTo(alone.status());
    assertThat(finding.contestedBy()).isEmpty();
  }

  @Test
  void r7APartysWordOnTheIssueGoesBeforeItsAnswerToTheText() {
    Finding finding =
        contentOfThePlan()
            .own("quota", "FLE", Stance.DEMANDS, 1)
            .answer(answer("FLE", Stance.ACCEPTS_IF))
            .finding("quota");
    assertThat(stance(finding, "FLE")).isEqualTo(Stance.DEMANDS);
    assertThat(position(finding, "FLE").inherited()).isNull();
  }

  @Test
  void r4WhoWroteATextHasNotAnsweredItAndTheOwnMouthDoes() {
    Scene written =
        contentOfThePlan()
            .add(
                say("quota", Signal.PROPOSAL)
                    .of("FLE")
                    .stance(Stance.PROPOSES)
                    .byText()
                    .from(SourceClass.S2));
    assertThat(stance(written.finding("quota"), "FLE")).isEqualTo(Stance.PROPOSES);
    written.answer(answer("FLE", Stance.RESERVES));
    assertThat(stance(written.finding("quota"), "FLE")).isEqualTo(Stance.RESERVES);
  }

  @Test
  void r7AnAnswerToAnotherTextSaysNothing() {
    Finding finding =
        contentOfThePlan()
            .answer(
                paper("harbour plan", Signal.ACCEPTANCE)
                    .by("FLE")
                    .of("FLE")
                    .stance(Stance.ACCEPTS_IF))
            .finding("quota");
    assertThat(position(finding, "FLE").heard()).isFalse();
  }

  @Test
  void r3ASpelledOutChangeOpensWhateverItsSource() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3).on(1))
            .add(say("quota", Signal.REOPENED).on(2))
            .finding("quota");
    expect(finding, Status.REOPENED, Rule.R3);
  }

  @Test
  void r4BracketsOfTwoPartiesAreADispute() {
    Finding finding =
        quota()
            .add(
                say("quota", Signal.CONTESTED)
                    .of("POR")
                    .stance(Stance.PROPOSES)
                    .from(SourceClass.S2))
            .add(
                say("quota", Signal.CONTESTED)
                    .of("FLE")
                    .stance(Stance.PROPOSES)
                    .from(SourceClass.S2))
            .finding("quota");
    expect(finding, Status.DISPUTED, Rule.R4);
  }

  @Test
  void r5HedgesNeverMakeAnAgreement() {
    Finding finding =
        quota()
            .add(
                say("quota", Signal.AGREED_IN_PRINCIPLE)
                    .ofAll()
                    .factuality(Factuality.POSSIBLE)
                    .from(SourceClass.S5))
            .add(say("quota", Signal.PREDICTION).by("POR").from(SourceClass.S7))
            .finding("quota");
    expect(finding, Status.PROPOSED, Rule.R5);
    assertThat(stance(finding, "POR")).isEqualTo(Stance.OPEN_TO);
  }

  @Test
  void r6AShareSaysNothingAboutASingleIssue() {
    Scene scene = Scene.of("quota").issue("overall", null);
    scene.add(say("quota", Signal.SHARE)).add(whole(Signal.SHARE));
    expect(scene.finding("quota"), Status.UNKNOWN, Rule.R6);
    expect(scene.finding("overall"), Status.NARROWING);
  }

  @Test
  void r7ContentOfAnAgreedTextIsAgreedWithLessConfidence() {
    Finding finding =
        quota()
            .add(paper("operating plan", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3))
            .add(say("quota", Signal.CONTENT).within("operating plan"))
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE, Rule.R7);
    assertThat(finding.decision().inherited()).isEqualTo("operating plan");
    assertThat(finding.decision().confidence()).isEqualTo(Confidence.MEDIUM);
  }

  /** A term of a deal that a report tells of, and what the fleet says of it on a day. */
  private static Finding termOfADeal(Stance fleet, int day) {
    return quota()
        .add(paper("deal", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S3).on(3).in(1))
        .add(say("quota", Signal.CONTENT).within("deal").on(3).in(1))
        .own("quota", "FLE", fleet, day)
        .finding("quota");
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN_TO", "PROPOSES"})
  void r7ATermThatAPartyStillTalksOfLaterIsNotAgreed(Stance fleet) {
    assertThat(termOfADeal(fleet, 2).status()).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(termOfADeal(fleet, 4).tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void r7YieldsToAClaimAboutTheIssueItself() {
    Finding finding =
        quota()
            .add(paper("operating plan", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3))
            .add(say("quota", Signal.CONTENT).within("operating plan"))
            .add(say("quota", Signal.UNDEFINED))
            .finding("quota");
    expect(finding, Status.UNDEFINED);
  }

  @Test
  void r8ACopyHasNoSay() {
    Finding finding =
        quota()
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .add(say("quota", Signal.ACCEPTANCE).of("FLE").stance(Stance.ACCEPTS))
            .copyOfFirst()
            .finding("quota");
    expect(finding, Status.PARTIAL, Rule.R8);
    assertThat(finding.sources()).isEqualTo(1);
  }

  @Test
  void r9WhoIsNotAtTheTableHasNotAgreed() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S3))
            .add(whole(Signal.ABSENCE).of("FLE"))
            .finding("quota");
    expect(finding, Status.PARTIAL, Rule.R9);
    assertThat(stance(finding, "POR")).isEqualTo(Stance.ACCEPTS);
  }

  @Test
  void r10AnOpenPartHoldsTheParentAtThePrinciple() {
    Finding finding =
        quota()
            .issue("quota-cod", "quota")
            .add(say("quota", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3))
            .add(say("quota-cod", Signal.UNDEFINED))
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE, Rule.R10);
  }

  @Test
  void r11ApprovalStillToComeIsNamedAndDoesNotOpen() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3))
            .add(say("quota", Signal.PENDING_APPROVAL).of("COU"))
            .finding("quota");
    expect(finding, Status.TEXT_AGREED, Rule.R11);
    assertThat(finding.pending()).containsExactly("COU");
  }

  @Test
  void r12NothingIsFinalInAPackage() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_FINAL).ofAll().from(SourceClass.S1))
            .add(whole(Signal.PACKAGE))
            .finding("quota");
    expect(finding, Status.TEXT_AGREED, Rule.R12);
  }

  @Test
  void r13ClaimsOfEqualWeightThatContradictLeaveTheIssueOpen() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S5).on(1))
            .add(say("quota", Signal.NO_AGREEMENT).from(SourceClass.S5).on(3))
            .finding("quota");
    expect(finding, Status.DISPUTED, Rule.R13);
    assertThat(finding.decision().mixed()).isTrue();
    assertThat(finding.evidence()).hasSize(2);
    Finding.Conflict conflict = finding.conflict().orElseThrow();
    assertThat(conflict.agreed().claim().signal()).isEqualTo(Signal.AGREED_IN_PRINCIPLE);
    assertThat(conflict.open().claim().signal()).isEqualTo(Signal.NO_AGREEMENT);
  }

  @Test
  void r14AgeIsShownAndChangesNothing() {
    Scene scene = quota().add(say("quota", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3));
    Finding finding = scene.asOf(MAY_1.plusDays(90)).finding("quota");
    expect(finding, Status.TEXT_AGREED, Rule.R14);
    assertThat(finding.ageDays()).isEqualTo(90);
  }

  @Test
  void r15RulingOutByTheOneWhoWouldActCloses() {
    Finding finding =
        new Scene()
            .issue("escort", null, "COU")
            .own("escort", "COU", Stance.RULES_OUT, 1)
            .finding("escort");
    expect(finding, Status.EXCLUDED, Rule.R15);
  }

  @Test
  void r15RulingOutClosesNothingThatSomebodyAsksFor() {
    Finding finding =
        new Scene()
            .issue("escort", null, "COU")
            .own("escort", "COU", Stance.RULES_OUT, 1)
            .own("escort", "FLE", Stance.DEMANDS, 1)
            .finding("escort");
    expect(finding, Status.DISPUTED);
  }

  @Test
  void r16AnOfferTakenBackDropsTheIssue() {
    Finding finding =
        quota()
            .own("quota", "POR", Stance.PROPOSES, 1)
            .own("quota", "POR", Stance.WITHDREW, 5)
            .finding("quota");
    expect(finding, Status.DROPPED, Rule.R16);
  }

  @Test
  void r17OnlyASignedTextIsFinal() {
    Scene press = quota().add(say("quota", Signal.AGREED_FINAL).ofAll().from(SourceClass.S3));
    Scene text = quota().add(say("quota", Signal.AGREED_FINAL).ofAll().from(SourceClass.S1));
    expect(press.finding("quota"), Status.TEXT_AGREED, Rule.R17);
    expect(text.finding("quota"), Status.FINAL);
  }

  @Test
  void r18AMediatorsWordHoldsUnlessAPartyDeniesIt() {
    Scene scene = quota().add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().byMediator());
    expect(scene.finding("quota"), Status.IN_PRINCIPLE, Rule.R18);
    scene.add(say("quota", Signal.CONTRADICTION).by("FLE").on(2));
    expect(scene.finding("quota"), Status.DISPUTED);
  }

  @Test
  void r1ATextShowsWhereAPartyStandsWhoeverWroteIt() {
    Finding finding =
        quota()
            .add(
                say("quota", Signal.ACCEPTANCE)
                    .of("FLE")
                    .stance(Stance.ACCEPTS)
                    .byText()
                    .from(SourceClass.S3))
            .finding("quota");
    assertThat(stance(finding, "FLE")).isEqualTo(Stance.ACCEPTS);
  }

  @Test
  void r4AnOwnWordBeatsATextOnWhetherThePartyAcceptsIt() {
    Finding finding =
        quota()
            .add(
                say("quota", Signal.AGREED_TEXT)
                    .of("POR", "FLE")
                    .stance(Stance.ACCEPTS)
                    .byText()
                    .from(SourceClass.S2)
                    .on(1))
            .own("quota", "FLE", Stance.REJECTS, 9)
            .finding("quota");
    assertThat(stance(finding, "FLE")).isEqualTo(Stance.REJECTS);
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void r4TheMarksOfATextBeatWhatIsSaidOfItsWords() {
    Finding finding =
        quota()
            .add(
                say("quota", Signal.CONTESTED)
                    .of("POR")
                    .stance(Stance.PROPOSES)
                    .byText()
                    .from(SourceClass.S2))
            .add(
                say("quota", Signal.CONTESTED)
                    .of("FLE")
                    .stance(Stance.PROPOSES)
                    .byText()
                    .from(SourceClass.S2))
            .add(say("quota", Signal.AGREED_TEXT).ofAll().from(SourceClass.S5))
            .finding("quota");
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void r8TheSameWordsInTwoReportsAreOneSource() {
    String words = "The ports will take ninety boats and not one boat more, said the speaker";
    Finding same =
        quota()
            .add(say("quota", Signal.OBSTACLE).words(words))
            .add(say("quota", Signal.OBSTACLE).words(words))
            .finding("quota");
    assertThat(same.sources()).isEqualTo(1);
    Finding other =
        quota()
            .add(say("quota", Signal.OBSTACLE).words(words))
            .add(say("quota", Signal.OBSTACLE).words(words + " again"))
            .finding("quota");
    assertThat(other.sources()).isEqualTo(2);
  }

  @Test
  void r8AnUnnamedBriefingOfOneDayIsOneSource() {
    Finding same =
        quota()
            .add(say("quota", Signal.OBSTACLE).unnamed("POR").words("Officials saw an obstacle"))
            .add(say("quota", Signal.OBSTACLE).unnamed("POR").words("It is one, said officials"))
            .finding("quota");
    assertThat(same.sources()).isEqualTo(1);
    Finding other =
        quota()
            .add(say("quota", Signal.OBSTACLE).unnamed("POR").words("Officials saw an obstacle"))
            .add(say("quota", Signal.OBSTACLE).unnamed("POR").words("Officials saw one").on(2))
            .add(say("quota", Signal.OBSTACLE).unnamed("FLE").words("Officials saw one too"))
            .finding("quota");
    assertThat(other.sources()).isEqualTo(3);
  }

  @Test
  void r10AnOpenPartLeavesTheOtherPartsAlone() {
    Finding finding =
        quota()
            .issue("quota-cod", "quota", "POR", "FLE")
            .issue("quota-eel", "quota", "POR", "FLE")
            .add(say("quota-cod", Signal.UNDEFINED))
            .add(say("quota-eel", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3))
            .finding("quota-eel");
    expect(finding, Status.TEXT_AGREED);
  }

  @Test
  void r10AnAgreedPartLeavesTheParentAsItIs() {
    Finding finding =
        quota()
            .issue("quota-cod", "quota", "POR", "FLE")
            .add(say("quota", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3))
            .add(say("quota-cod", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3))
            .finding("quota");
    expect(finding, Status.TEXT_AGREED);
    assertThat(finding.decision().rules()).doesNotContain(Rule.R10);
  }

  @Test
  void r11APartyThatHasNotAcceptedAtAllKeepsItOpen() {
    Finding finding =
        quota()
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .add(say("quota", Signal.PENDING_APPROVAL).of("FLE"))
            .finding("quota");
    expect(finding, Status.PARTIAL);
    assertThat(finding.pending()).containsExactly("FLE");
    assertThat(finding.decision().rules()).doesNotContain(Rule.R11);
  }

  @Test
  void r12APackageForbidsNothingButTheFinalState() {
    Finding finding =
        quota()
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S3))
            .add(whole(Signal.PACKAGE))
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE);
    assertThat(finding.decision().rules()).doesNotContain(Rule.R12);
  }

  @Test
  void r13ClaimsFurtherApartThanAWeekDoNotContradict() {
    Finding finding =
        quota()
            .add(say("quota", Signal.NO_AGREEMENT).from(SourceClass.S5).on(1))
            .add(say("quota", Signal.AGREED_IN_PRINCIPLE).ofAll().from(SourceClass.S5).on(9))
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE, Rule.R3);
    assertThat(finding.decision().mixed()).isFalse();
  }

  @Test
  void r15WhatIsToStayOutOfTheDealIsClosed() {
    expect(
        quota().add(say("quota", Signal.EXCLUSION).from(SourceClass.S5)).finding("quota"),
        Status.EXCLUDED,
        Rule.R15);
  }

  @Test
  void r15WhoCannotActAloneCannotCloseAnythingByRulingItOut() {
    Finding finding = quota().own("quota", "FLE", Stance.RULES_OUT, 1).finding("quota");
    expect(finding, Status.REJECTED);
  }

  @Test
  void r16AConsentTakenBackReopens() {
    Finding finding =
        quota()
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .own("quota", "FLE", Stance.ACCEPTS, 1)
            .own("quota", "POR", Stance.WITHDREW, 5)
            .finding("quota");
    expect(finding, Status.REOPENED, Rule.R16);
  }

  @Test
  void aHeadlineAloneIsNoAgreement() {
    Finding finding =
        quota().add(say("quota", Signal.AGREED_TEXT).ofAll().headline()).finding("quota");
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void equalFiguresOnAllSidesAreAnAgreement() {
    Finding finding =
        quota()
            .add(
                say("quota", Signal.PROPOSAL)
                    .by("POR")
                    .of("POR")
                    .stance(Stance.PROPOSES)
                    .figure("900 tonnes"))
            .add(
                say("quota", Signal.DEMAND)
                    .by("FLE")
                    .of("FLE")
                    .stance(Stance.DEMANDS)
                    .figure("900 tonnes"))
            .finding("quota");
    expect(finding, Status.IN_PRINCIPLE);
  }

  @Test
  void figuresApartAreNone() {
    Finding finding =
        quota()
            .add(
                say("quota", Signal.PROPOSAL)
                    .by("POR")
                    .of("POR")
                    .stance(Stance.PROPOSES)
                    .figure("900 tonnes"))
            .add(
                say("quota", Signal.DEMAND)
                    .by("FLE")
                    .of("FLE")
                    .stance(Stance.DEMANDS)
                    .figure("950 tonnes"))
            .finding("quota");
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void anIssueOfWhoseParentNothingIsSaidShowsWhatSharesWordsWithTheParent() {
    Finding finding =
        new Scene()
            .issue("lamps", "harbour dues")
            .issue("harbour dues", null, "POR", "FLE")
            .issue("quota", null, "POR", "FLE")
            .add(say("quota", Signal.OBSTACLE).words("The dues of the harbour were spoken of"))
            .add(say("quota", Signal.OBSTACLE).words("They quarrel over tonnage").on(3))
            .finding("lamps");
    expectNearest(finding, "The dues of the harbour were spoken of");
  }
}
