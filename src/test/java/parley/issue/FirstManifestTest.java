package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.corpus.Party;
import parley.corpus.UnpublishedDraft;

/** What a person goes on with who has declared nothing yet. */
class FirstManifestTest {
  @TempDir private Path folder = Path.of("");

  private Manifest manifest(Papers papers) {
    return FirstManifest.of(papers.findings(), "Fish");
  }

  @Test
  void hasThePartiesIssuesAndFamiliesThatWereFound() {
    Papers papers =
        new Papers(folder)
            .draft(
                "pact-1",
                "date: 2031-05-01\nfamily: pact\nparties: [POR, FLE]",
                "## 1. Quota\n\nThe fleet may land 90 tonnes.")
            .draft(
                "pact-2",
                "date: 2031-06-01\nfamily: pact\nparties: [POR, FLE]",
                "## 1. Quota\n\nThe fleet may land 70 tonnes.")
            .draft(
                "crew-1",
                "date: 2031-06-01\nfamily: crew\nparties: [POR]",
                "## 1. Crew\n\nTen men.");
    Manifest manifest = manifest(papers);
    assertThat(manifest.title()).isEqualTo("Fish");
    assertThat(manifest.parties()).extracting(Party::id).containsExactly("POR", "FLE");
    assertThat(manifest.families())
        .isEqualTo(Map.of("pact", List.of("pact-1", "pact-2"), "crew", List.of("crew-1")));
    assertThat(manifest.issues()).extracting(IssueEntry::id).containsExactly("crew", "quota");
    assertThat(manifest.unpublished()).isEmpty();
  }

  @Test
  void leavesOutTheConsentOfAll() {
    Papers papers =
        Papers.ofTheQuota(folder)
            .with(
                "parley.yaml",
                """
                parties: [{id: POR, name: Ports}, {id: FLE, name: Fleet}]
                issues:
                  - {id: quota, title: Quota, terms: [quota]}
                  - {id: season, title: Season, terms: [season], consent: [FLE]}
                """);
    assertThat(manifest(papers).issues())
        .extracting(issue -> issue.id() + " " + issue.consent())
        .containsExactly("quota []", "season [FLE]");
  }

  @Test
  void declaresTheDraftsThatReportsAreAboutAndThatAreNotHere() {
    Papers papers =
        Papers.ofTheQuota(folder)
            .draft("pact-1", "date: 2031-05-01\nfamily: pact", "1. Quota. Ninety tonnes.")
            .with(
                "reports/a.md",
                "---\ndate: 2031-05-02\ndrafts: [pact-1]\n---\n\nThe ports met the fleet.\n")
            .with(
                "reports/b.md",
                "---\ndate: 2031-05-03\ndrafts: [pact-2]\n---\n\nThe ports met the fleet.\n")
            .with(
                "reports/c.md",
                "---\ndate: 2031-05-04\ndrafts: [pact-2]\n---\n\nThe ports met the fleet.\n");
    List<UnpublishedDraft> missing = manifest(papers).unpublished();
    assertThat(missing).extracting(UnpublishedDraft::version).containsExactly("pact-2");
    assertThat(missing.getFirst().declaration().date()).isEqualTo(LocalDate.of(2031, 5, 3));
  }

  @Test
  void declaresATextThatReportsAscribeMoreThanOneIssueTo() {
    Papers papers =
        Papers.ofTheQuota(folder)
            .report("2031-05-02", "The harbour plan lists the quota of the fleet.");
    assertThat(manifest(papers).unpublished()).isEmpty();
    papers.report("2031-05-03", "The harbour plan includes a season of two months.");
    List<UnpublishedDraft> missing = manifest(papers).unpublished();
    assertThat(missing).extracting(UnpublishedDraft::version).containsExactly("harbour-plan");
    assertThat(missing.getFirst().declaration().date()).isEqualTo(LocalDate.of(2031, 5, 2));
    assertThat(missing.getFirst().title()).isEqualTo("harbour plan");
  }
}
