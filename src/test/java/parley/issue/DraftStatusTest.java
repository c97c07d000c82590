package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft says of itself, and what it says by what it changes. */
class DraftStatusTest {
  private static final String CLAUSES =
      """
      1. Quota. The quota is ninety tonnes.

      2. Season. The season ends in May.
      """;

  @TempDir private Path folder = Path.of("");

  private Papers draft(String authors, String status) {
    return Papers.ofTheQuota(folder)
        .draft(
            "pact-1",
            "date: 2031-05-01\nauthors: [" + authors + "]\nstatus: \"" + status + "\"",
            CLAUSES);
  }

  private static String stances(Finding finding) {
    return String.join(
        " ", finding.positions().stream().map(position -> position.stance().name()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "signed, FINAL",
    "agreed text, TEXT_AGREED",
    "agreed in principle, IN_PRINCIPLE",
    "agreed at working level, PARTIAL",
    "not agreed, DISPUTED",
    "a first attempt, PROPOSED",
  })
  void saysHowFarItsAuthorsAgreeOnIt(String line, Status status) {
    Finding finding = draft("Ports, Fleet", line).finding("quota");
    assertThat(finding.status()).as(finding.why()).isEqualTo(status);
  }

  @Test
  void isEvidenceInItsOwnWords() {
    Finding finding = draft("Ports, Fleet", "agreed in principle").finding("quota");
    assertThat(finding.decision().decisive())
        .extracting(exhibit -> exhibit.claim().evidence().quote())
        .contains("agreed in principle");
    assertThat(stances(finding)).isEqualTo("ACCEPTS ACCEPTS");
  }

  @Test
  void holdsForTheIssuesThatItDoesNotExcept() {
    Papers papers = draft("Ports, Fleet", "agreed except clause 2");
    assertThat(papers.finding("quota").tag()).isEqualTo(Tag.AGREED);
    assertThat(papers.finding("season").tag()).isEqualTo(Tag.OPEN);
  }

  @Test
  void anExceptedClauseTakesWhatStandsUnderItAlongAndNoOtherNumber() {
    Papers papers =
        Papers.ofTheQuota(folder)
            .draft(
                "pact-1",
                "date: 2031-05-01\nauthors: [Ports, Fleet]\nstatus: agreed except clause 1",
                """
                ## 1. Boats

                (a) The quota is ninety tonnes.

                ## 12. Season

                The season ends in May.
                """);
    assertThat(papers.finding("quota").tag()).isEqualTo(Tag.OPEN);
    assertThat(papers.finding("season").tag()).isEqualTo(Tag.AGREED);
  }

  @Test
  void ofOneAuthorBindsNobodyElse() {
    Finding finding = draft("Ports", "in force").finding("quota");
    assertThat(finding.tag()).isEqualTo(Tag.OPEN);
    assertThat(stances(finding)).endsWith(" UNKNOWN");
    assertThat(stances(draft("Ports, Fleet", "in force").finding("quota")))
        .isEqualTo("ACCEPTS ACCEPTS");
  }

  @Test
  void namesThoseWhoAgree() {
    Finding finding =
        draft("Ports", "agreed in principle between Ports and Fleet").finding("season");
    assertThat(finding.status()).isEqualTo(Status.IN_PRINCIPLE);
    assertThat(stances(finding)).isEqualTo("ACCEPTS ACCEPTS");
  }

  private Papers successor(String stage, String clauses) {
    return Papers.ofTheQuota(folder)
        .draft(
            "pact-1",
            "date: 2031-05-01\nfamily: pact\nstage: " + stage + "\nparties: [POR, FLE]",
            CLAUSES)
        .draft(
            "pact-2",
            "date: 2031-06-01\nfamily: pact\nsupersedes: pact-1\nparties: [POR, FLE]",
            clauses);
  }

  @Test
  void aLaterTextWithoutAnIssueDropsIt() {
    Papers papers = successor("consolidated", "1. Quota. The quota is ninety tonnes.");
    Finding season = papers.finding("season");
    assertThat(season.status()).isEqualTo(Status.DROPPED);
    assertThat(season.decision().decisive())
        .singleElement()
        .satisfies(
            exhibit -> {
              assertThat(exhibit.document().metadata().version()).isEqualTo("pact-1");
              assertThat(exhibit.claim().evidence().clause()).isEqualTo("2");
              assertThat(exhibit.claim().speaker().name()).isEqualTo("pact-2");
            });
    assertThat(papers.finding("quota").status()).isNotEqualTo(Status.DROPPED);
  }

  private static final String BRACKETED =
      "1. Quota. The quota is [ninety] tonnes.\n\n2. Season. The season ends in May.";

  @Test
  void bracketsAroundWhatStoodFreeInATextOfAllReopenIt() {
    Finding quota = successor("consolidated", BRACKETED).finding("quota");
    assertThat(quota.status()).isEqualTo(Status.REOPENED);
    assertThat(quota.decision().decisive().getFirst().claim().evidence().quote())
        .isEqualTo("[ninety]");
    assertThat(successor("final", BRACKETED).finding("quota").status()).isEqualTo(Status.REOPENED);
  }

  @Test
  void bracketsAroundWhatOneSideProposedReopenNothing() {
    Papers papers = successor("proposal", BRACKETED);
    assertThat(papers.finding("quota").status()).isNotEqualTo(Status.REOPENED);
  }

  @Test
  void whatStandsInAnOlderDraftHasNoSay() {
    Finding quota = successor("consolidated", CLAUSES).finding("quota");
    assertThat(quota.evidence())
        .filteredOn(exhibit -> exhibit.document().metadata().version().equals("pact-1"))
        .isNotEmpty()
        .allMatch(exhibit -> !exhibit.counted() && exhibit.rule() == Rule.R3);
    assertThat(quota.decision().rules()).contains(Rule.R3);
  }

  @Test
  void anAnswerToADraftIsThePositionOnWhatItDealsWithUntilANewerOneComes() {
    Papers papers =
        Papers.ofTheQuota(folder)
            .draft(
                "pact-1",
                "date: 2031-05-01\nfamily: pact\ntitle: Harbour pact\nstage: proposal",
                CLAUSES)
            .report("2031-05-03", "The fleet rejected the draft.");
    Position fleet = papers.finding("quota").positions().get(1);
    assertThat(fleet.stance().name()).isEqualTo("REJECTS");
    assertThat(fleet.inherited()).isEqualTo("draft");
    papers.draft(
        "pact-2",
        "date: 2031-06-01\nfamily: pact\nsupersedes: pact-1\ntitle: Harbour pact",
        CLAUSES);
    assertThat(List.of(papers.finding("quota").positions().get(1).heard())).containsExactly(false);
  }
}
