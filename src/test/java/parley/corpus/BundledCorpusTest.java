package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.corpus.Metadata.Field;

/** The demonstration negotiation that ships with the program. */
class BundledCorpusTest {
  private static final Corpus CORPUS = CorpusReader.read(Path.of("corpus"), ReadingOptions.DEFAULT);

  @Test
  void readsWithoutAnythingToObject() {
    assertThat(CORPUS.notices()).isEmpty();
    assertThat(CORPUS.unreadable()).isEmpty();
  }

  @Test
  void holdsSixDraftsAndTwelveReports() {
    assertThat(CORPUS.documents(DocumentKind.DRAFT)).hasSize(6);
    assertThat(CORPUS.documents(DocumentKind.REPORT)).hasSize(12);
    assertThat(CORPUS.documents()).allMatch(d -> d.metadata().date() != null);
  }

  @Test
  void declaresPartiesAndIssues() {
    Manifest manifest = CORPUS.manifest();
    assertThat(manifest.parties()).extracting(Party::id).containsExactly("UA", "US", "RU", "EU");
    assertThat(manifest.issues()).hasSize(27).allMatch(issue -> !issue.terms().isEmpty());
    assertThat(manifest.issues()).extracting(IssueEntry::id).contains("overall-deal", "elections");
  }

  @Test
  void knowsFamiliesOrderAndStages() {
    List<Metadata> drafts =
        CORPUS.documents(DocumentKind.DRAFT).stream().map(Document::metadata).toList();
    assertThat(drafts)
        .extracting(Metadata::version)
        .containsExactly(
            "us-28", "e3-counter", "berlin-security", "ua-us-20", "paris-draft", "paris-adopted");
    assertThat(drafts)
        .extracting(Metadata::family)
        .containsExactly("settlement", "settlement", "guarantees", "settlement", "paris", "paris");
    assertThat(drafts)
        .extracting(Metadata::stage)
        .containsExactly(
            Stage.PROPOSAL,
            Stage.PROPOSAL,
            Stage.PROPOSAL,
            Stage.CONSOLIDATED,
            Stage.PROPOSAL,
            Stage.FINAL);
    assertThat(drafts).allMatch(draft -> draft.inferred().contains(Field.STAGE));
    assertThat(drafts.get(1).respondsTo()).isEqualTo("us-28");
    assertThat(drafts.get(3).supersedes()).isEqualTo("us-28");
  }

  @Test
  void takesTheFrontMatterOff() {
    Document report = CORPUS.documents(DocumentKind.REPORT).getFirst();
    assertThat(report.metadata().date()).isEqualTo(LocalDate.of(2025, 11, 21));
    assertThat(report.paragraphs().getFirst().number()).isEqualTo(1);
    assertThat(report.quote(report.paragraphs().getFirst().span())).startsWith("KYIV.");
    assertThat(report.text()).startsWith("---\n");
  }

  @Test
  void findsItsPartiesByAnySpelling() {
    var mentions = PartyMentions.of(CORPUS.manifest()).in("Zelenskyy met Putin's envoys in Kiev");
    assertThat(mentions).extracting(PartyMentions.Mention::party).containsExactly("UA", "RU", "UA");
  }
}
