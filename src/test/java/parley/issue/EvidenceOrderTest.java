package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.issue.Scene.MAY_1;
import static parley.issue.Scene.quota;
import static parley.issue.Scene.say;
import static parley.issue.Scene.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;

/** In which order evidence is shown, which of it counts, and how far it makes a tag reliable. */
class EvidenceOrderTest {
  private static List<String> quotes(Finding finding) {
    return finding.evidence().stream().map(e -> e.claim().evidence().quote()).toList();
  }

  @Test
  void whatDecidedComesFirstAndWhatHadNoSayLast() {
    Finding finding =
        quota()
            .add(say("quota", Signal.SHARE).from(SourceClass.S1).words("Nine tenths"))
            .add(say("quota", Signal.MENTION).from(SourceClass.S1).words("It came up"))
            .add(say("quota", Signal.OBSTACLE).words("It is in the way"))
            .finding("quota");
    assertThat(quotes(finding)).containsExactly("It is in the way", "It came up", "Nine tenths");
    assertThat(finding.decisive()).containsExactly(1);
    assertThat(finding.shown()).hasSize(2).allMatch(Exhibit::counted);
  }

  @Test
  void betterSourcesComeFirstThenFirmerWordsThenLaterOnes() {
    Scene.Saying mention = say("quota", Signal.MENTION);
    Finding finding =
        quota()
            .add(say("quota", Signal.MENTION).words("old").on(1))
            .add(say("quota", Signal.MENTION).words("new").on(4))
            .add(say("quota", Signal.MENTION).words("hedged").factuality(Factuality.POSSIBLE).on(6))
            .add(mention.words("better").from(SourceClass.S4).on(2))
            .finding("quota");
    assertThat(quotes(finding)).containsExactly("better", "new", "old", "hedged");
  }

  @Test
  void whatIsEqualOtherwiseStandsInTheOrderOfTheFiles() {
    Finding finding =
        quota()
            .add(say("quota", Signal.MENTION).words("second").in(2))
            .add(say("quota", Signal.MENTION).words("first").in(1))
            .finding("quota");
    assertThat(quotes(finding)).containsExactly("first", "second");
  }

  @Test
  void countsWhatSpeaksWhichWay() {
    Finding finding =
        quota()
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .own("quota", "FLE", Stance.REJECTS, 1)
            .add(say("quota", Signal.OBSTACLE).words("An obstacle"))
            .add(say("quota", Signal.MENTION).words("A mention"))
            .add(say("quota", Signal.SHARE).words("A share"))
            .finding("quota");
    assertThat(finding.counts()).isEqualTo(new Finding.Counts(4, 1, 2, 1, 3));
  }

  @Test
  void aCopyOfACopyIsThePlaceWhereItBegan() {
    Finding finding =
        quota()
            .add(say("quota", Signal.OBSTACLE).words("It is in the way"))
            .add(say("quota", Signal.OBSTACLE).words("It stands in the way"))
            .copyOfFirst()
            .finding("quota");
    assertThat(finding.evidence()).extracting(Exhibit::group).containsOnly("g1");
    assertThat(finding.evidence()).extracting(Exhibit::counted).containsExactly(true, false);
    assertThat(finding.evidence().getLast().rule()).isEqualTo(Rule.R8);
  }

  @Test
  void eachReportIsASourceOfItsOwn() {
    Finding finding =
        quota()
            .add(say("quota", Signal.OBSTACLE).words("one"))
            .add(say("quota", Signal.OBSTACLE).words("two"))
            .add(say("quota", Signal.OBSTACLE).words("three").in(2))
            .finding("quota");
    assertThat(finding.evidence()).extracting(Exhibit::group).containsExactly("g1", "g2", "g2");
  }

  @Test
  void shortWordsCanBeEqualByChance() {
    assertThat(sources("The ports will take ninety boats in all")).isEqualTo(2);
    assertThat(sources("The ports will take ninety boats in all.")).isEqualTo(1);
  }

  private static long sources(String words) {
    return quota()
        .add(say("quota", Signal.OBSTACLE).words(words))
        .add(say("quota", Signal.OBSTACLE).words(words))
        .finding("quota")
        .sources();
  }

  private static Confidence confidence(Scene scene) {
    return scene.finding("quota").decision().confidence();
  }

  @Test
  void aTextAloneIsReliable() {
    Scene.Saying text = say("quota", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3);
    assertThat(confidence(quota().add(text))).isEqualTo(Confidence.HIGH);
  }

  @Test
  void principalsAreReliableInTwosAndTheRestLessSo() {
    assertThat(confidence(quota().own("quota", "FLE", Stance.REJECTS, 1)))
        .isEqualTo(Confidence.MEDIUM);
    assertThat(
            confidence(
                quota()
                    .own("quota", "FLE", Stance.REJECTS, 1)
                    .own("quota", "POR", Stance.REJECTS, 1)))
        .isEqualTo(Confidence.MEDIUM);
    assertThat(
            confidence(
                quota()
                    .add(fleetRefuses("We will not have any of that quota, ever"))
                    .add(fleetRefuses("Nobody in our fleet will stand for this quota"))))
        .isEqualTo(Confidence.HIGH);
    assertThat(confidence(quota().add(say("quota", Signal.OBSTACLE).words("one"))))
        .isEqualTo(Confidence.LOW);
    assertThat(
            confidence(
                quota()
                    .add(say("quota", Signal.OBSTACLE).words("one"))
                    .add(say("quota", Signal.OBSTACLE).words("two"))))
        .isEqualTo(Confidence.MEDIUM);
  }

  private static Scene.Saying fleetRefuses(String words) {
    return say("quota", Signal.REJECTION).by("FLE").of("FLE").stance(Stance.REJECTS).words(words);
  }

  @Test
  void hedgesMakeATagLessReliable() {
    Scene.Saying hedged =
        fleetRefuses("We may not have any of that quota").factuality(Factuality.PROBABLE);
    assertThat(confidence(quota().add(hedged))).isEqualTo(Confidence.LOW);
  }

  @Test
  void theWholeIsShownWithItsTwoLatestShares() {
    Finding finding =
        quota()
            .add(say("quota", Signal.MENTION).words("It came up"))
            .add(whole(Signal.SHARE).words("a half").on(1))
            .add(whole(Signal.SHARE).words("two thirds").on(2))
            .add(whole(Signal.SHARE).words("nine tenths").on(3))
            .add(whole(Signal.OBSTACLE).words("a quarrel").on(4))
            .finding("quota");
    assertThat(quotes(finding)).containsExactly("It came up", "nine tenths", "two thirds");
  }

  @Test
  void anIssueIsAsOldAsItsLatestWord() {
    Finding finding =
        quota()
            .own("quota", "FLE", Stance.DEMANDS, 1)
            .own("quota", "FLE", Stance.DEMANDS, 4)
            .asOf(MAY_1.plusDays(18))
            .finding("quota");
    assertThat(finding.since()).isEqualTo(MAY_1);
    assertThat(finding.ageDays()).isEqualTo(15);
    assertThat(finding.decision().rules()).contains(Rule.R14);
    assertThat(
            quota()
                .own("quota", "FLE", Stance.DEMANDS, 4)
                .asOf(MAY_1.plusDays(17))
                .finding("quota")
                .decision()
                .rules())
        .doesNotContain(Rule.R14);
  }
}
