package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static parley.issue.Scene.MAY_1;
import static parley.issue.Scene.say;
import static parley.issue.Scene.whole;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;

/** What a change of the documents may and may not do to the tags. */
class TaggerTest {
  private static Scene scene() {
    return new Scene()
        .issue("quota", null, "POR", "FLE")
        .issue("season", null, "POR", "FLE")
        .own("quota", "POR", Stance.ACCEPTS, 1)
        .own("quota", "FLE", Stance.ACCEPTS, 2)
        .own("season", "POR", Stance.DEMANDS, 1)
        .own("season", "FLE", Stance.REJECTS, 1);
  }

  private static List<Status> statuses(Scene scene) {
    return scene.findings().all().stream().map(Finding::status).toList();
  }

  @Test
  void tagsEveryIssueOfTheAgendaInItsOrder() {
    assertThat(statuses(scene())).containsExactly(Status.IN_PRINCIPLE, Status.DISPUTED);
  }

  @Test
  void aCopiedReportChangesNoTag() {
    Scene copied =
        scene()
            .add(say("quota", Signal.REJECTION).of("FLE").stance(Stance.REJECTS).on(9))
            .copyOfFirst();
    assertThat(statuses(copied)).isEqualTo(statuses(scene()));
  }

  @Test
  void anIrrelevantReportChangesNoTag() {
    Scene more = scene().add(whole(Signal.MENTION)).add(say("harbour", Signal.AGREED_FINAL));
    assertThat(statuses(more)).isEqualTo(statuses(scene()));
  }

  @Test
  void withoutItsOnlyEvidenceAnIssueIsOpen() {
    Scene one =
        new Scene().issue("quota", null, "POR", "FLE").own("quota", "POR", Stance.ACCEPTS, 1);
    assertThat(one.finding("quota").tag()).isEqualTo(Tag.OPEN);
    assertThat(scene().finding("quota").tag()).isEqualTo(Tag.AGREED);
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() {
    Scene turned =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .issue("season", null, "POR", "FLE")
            .own("season", "FLE", Stance.REJECTS, 1)
            .own("season", "POR", Stance.DEMANDS, 1)
            .own("quota", "FLE", Stance.ACCEPTS, 2)
            .own("quota", "POR", Stance.ACCEPTS, 1);
    assertThat(statuses(turned)).isEqualTo(statuses(scene()));
  }

  @Test
  void everyPositionRestsOnNumberedEvidence() {
    for (Finding finding : scene().findings().all()) {
      for (Position position : finding.positions()) {
        assertThat(position.heard()).isEqualTo(!position.claims().isEmpty());
        assertThat(position.claims())
            .allSatisfy(n -> assertThat(n).isBetween(1, finding.evidence().size()));
      }
    }
  }

  @Test
  void tellsSilenceFromNotBeingHeard() {
    Scene scene = scene().issue("bait", null).own("bait", "FLE", Stance.DEMANDS, 3);
    assertThat(scene.finding("bait").positions())
        .extracting(Position::stance)
        .containsExactly(Stance.SILENT, Stance.DEMANDS, Stance.UNKNOWN);
  }

  @Test
  void aRulingBeatsTheRulesAndSaysWhatTheyWouldSay() {
    Finding finding =
        scene().ruling("season", "agreed", "text_agreed", MAY_1.plusDays(3)).finding("season");
    assertThat(finding.status()).isEqualTo(Status.TEXT_AGREED);
    assertThat(finding.why()).contains("desk", "the minutes say so");
    assertThat(finding.ruling())
        .hasValueSatisfying(r -> assertThat(r.machine().status()).isEqualTo(Status.DISPUTED));
    assertThat(finding.evidence()).isNotEmpty();
  }

  @Test
  void aRulingOfTomorrowDoesNotHoldToday() {
    Finding finding =
        scene().ruling("season", "agreed", null, MAY_1.plusDays(30)).finding("season");
    assertThat(finding.ruling()).isEmpty();
  }

  @Test
  void newerEvidenceAgainstARulingIsAWarning() {
    Scene quiet = scene().ruling("season", "agreed", null, MAY_1.plusDays(3));
    assertThat(quiet.findings().notices()).isEmpty();
    Scene loud = quiet.own("season", "FLE", Stance.REJECTS, 9);
    assertThat(loud.findings().notices())
        .singleElement()
        .satisfies(
            n -> assertThat(n.toString()).startsWith("parley.yaml:7:1: ").contains("season"));
  }

  @Test
  void explainsWhatWouldChangeATag() {
    assertThat(scene().finding("quota").change()).first().asString().contains("Ports or Fleet");
    assertThat(scene().finding("season").change())
        .containsExactly("closes if Ports and Fleet accept it");
  }

  @Test
  void aStatementOfOthersDoesNotReachIntoTheIssue() {
    Scene scene =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .add(say("quota", Signal.AGREED_TEXT).of("POR", "COU").from(SourceClass.S3));
    assertThat(scene.finding("quota").status()).isEqualTo(Status.PARTIAL);
  }

  @Test
  void evidenceThatAgreesWithARulingIsNoWarning() {
    Scene scene = scene().ruling("season", "agreed", null, MAY_1.plusDays(3));
    scene.own("season", "POR", Stance.ACCEPTS, 9);
    assertThat(scene.finding("season").ruling()).isPresent();
    assertThat(scene.findings().notices()).isEmpty();
  }

  @Test
  void aRulingThatWasRightAllTheTimeIsNoWarning() {
    Scene scene = scene().ruling("quota", "agreed", null, MAY_1.plusDays(3));
    scene.add(say("quota", Signal.UNDEFINED).on(9));
    assertThat(scene.finding("quota").ruling())
        .hasValueSatisfying(r -> assertThat(r.machine().tag()).isEqualTo(Tag.AGREED));
    assertThat(scene.findings().notices()).isEmpty();
  }

  @Test
  void theLatestOfTwoRulingsHolds() {
    Scene scene =
        scene()
            .ruling("season", "agreed", "final", MAY_1.plusDays(4))
            .ruling("season", "open", "deferred", MAY_1.plusDays(3));
    assertThat(scene.finding("season").status()).isEqualTo(Status.FINAL);
  }

  @Test
  void aRulingWhoseStatusDoesNotFitItsTagHasTheGeneralOne() {
    assertThat(ruled("agreed", "disputed")).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(ruled("open", "final")).isEqualTo(Status.UNKNOWN);
    assertThat(ruled("open", "deferred")).isEqualTo(Status.DEFERRED);
    assertThat(ruled("open", null)).isEqualTo(Status.UNKNOWN);
  }

  private static Status ruled(String tag, @Nullable String status) {
    return scene().ruling("season", tag, status, MAY_1).finding("season").status();
  }

  @Test
  void whoTakesWhatIsAgreedIsShownByWhatDecided() {
    Scene scene =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .own("quota", "POR", Stance.PROPOSES, 1)
            .own("quota", "FLE", Stance.ACCEPTS, 3)
            .own("quota", "COU", Stance.PROPOSES, 3);
    Finding finding = scene.finding("quota");
    assertThat(finding.positions().getFirst().stance()).isEqualTo(Stance.ACCEPTS);
    assertThat(finding.positions().getFirst().claims())
        .containsExactlyElementsOf(finding.decisive());
    assertThat(finding.positions().getLast().stance()).isEqualTo(Stance.PROPOSES);
  }

  @Test
  void anOpenPartIsNamedWithTheWhole() {
    Scene scene =
        scene()
            .issue("season-eel", "season", "POR", "FLE")
            .issue("season-cod", "season", "POR", "FLE")
            .add(say("season-eel", Signal.UNDEFINED))
            .add(say("season-cod", Signal.AGREED_TEXT).ofAll().from(SourceClass.S3));
    assertThat(scene.finding("season").openParts()).containsExactly("season-eel");
    assertThat(scene.finding("quota").openParts()).isEmpty();
  }

  @Test
  void anApprovalOfNobodyInParticularIsNamedAsSuch() {
    Scene scene = scene().add(say("quota", Signal.PENDING_APPROVAL).on(2));
    assertThat(scene.finding("quota").pending()).containsExactly("approval");
    assertThat(scene.finding("quota").decision().rules()).contains(Rule.R11);
  }

  private static Scene unsigned() {
    String words = "The text is not yet signed";
    return scene()
        .issue("bait", null, "COU")
        .own("bait", "COU", Stance.ACCEPTS, 1)
        .add(say("quota", Signal.PENDING_APPROVAL).words(words).on(3).in(30))
        .add(say("bait", Signal.PENDING_APPROVAL).words(words).on(3).in(30))
        .add(say("season", Signal.PENDING_APPROVAL).words("That one is not yet signed").on(3));
  }

  @Test
  void theSignatureThatIsMissingIsAnIssueOfAllWhoHaveToSign() {
    Finding signature = unsigned().finding("signature");
    assertThat(signature.status()).isEqualTo(Status.DEFERRED);
    assertThat(signature.issue().consent()).containsExactly("POR", "FLE", "COU");
    assertThat(signature.evidence()).hasSize(1);
    assertThat(signature.positions())
        .extracting(Position::party, Position::stance)
        .containsExactly(
            tuple("POR", Stance.SILENT), tuple("FLE", Stance.SILENT), tuple("COU", Stance.SILENT));
    Finding quota = unsigned().finding("quota");
    assertThat(quota.pending()).containsExactly("signature");
    assertThat(quota.decision().rules()).contains(Rule.R17);
  }

  @Test
  void theSignatureIsNoIssueWhereSomebodyListedIt() {
    Scene listed = unsigned().issue("signing", null);
    assertThat(listed.findings().all())
        .extracting(finding -> finding.issue().id())
        .contains("signing")
        .doesNotContain("signature");
    assertThat(scene().findings().all()).hasSize(2);
  }
}
