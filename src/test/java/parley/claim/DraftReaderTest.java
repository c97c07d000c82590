package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.IssueEntry;
import parley.corpus.Metadata;
import parley.corpus.Party;
import parley.corpus.Stage;
import parley.draft.DraftParser;
import parley.testing.Documents;

/** What the clauses of a draft claim. */
class DraftReaderTest {
  private static final String TEXT =
      """
      Article 1. Herring quota

      The herring quota is 40,000 tonnes.

      Article 2. Berth fees

      Berth fees shall be [NOR: 4] [SUD: 6] percent.

      Article 3. River water

      River water shall be shared [equally].
      """;

  private static final List<Party> PARTIES =
      List.of(
          new Party("NOR", "Norland", List.of(), List.of()),
          new Party("SUD", "Sudmark", List.of(), List.of()));

  private static IssueEntry issue(String id, String title, Map<String, List<String>> clauses) {
    return new IssueEntry(id, title, List.of(title), clauses, List.of(), null, null);
  }

  private static List<Claim> read(Stage stage, List<IssueEntry> issues, String... authors) {
    return read(Documents.plainDraft(TEXT), stage, issues, authors);
  }

  private static List<Claim> read(
      Document plain, Stage stage, List<IssueEntry> issues, String... authors) {
    Metadata metadata =
        new Metadata(
            DocumentKind.DRAFT,
            Reports.DAY,
            "Test",
            "en",
            "",
            "v1",
            "",
            null,
            null,
            stage,
            "",
            List.of(authors),
            List.of(),
            List.of(),
            Map.of(),
            Set.of());
    return ClaimReader.of(PARTIES, issues, List.of())
        .read(DraftParser.parse(Reports.with(plain, metadata)))
        .claims();
  }

  private static final List<IssueEntry> ISSUES =
      List.of(
          issue("quota", "Herring quota", Map.of()),
          issue("fees", "Berth fees", Map.of()),
          issue("water", "River water", Map.of()));

  @Test
  void letsAProposalBeItsAuthorsProposal() {
    assertThat(read(Stage.PROPOSAL, ISSUES, "Government of Norland"))
        .anyMatch(
            c ->
                "quota".equals(c.issue())
                    && c.signal() == Signal.PROPOSAL
                    && c.subject().parties().equals(List.of("NOR"))
                    && "1(p1)".equals(c.evidence().clause()));
  }

  @Test
  void letsNobodyHoldAChairsText() {
    assertThat(read(Stage.CHAIR, ISSUES, "The chair"))
        .filteredOn(c -> "quota".equals(c.issue()))
        .allMatch(c -> c.subject().kind() == Subject.Kind.UNKNOWN);
  }

  @Test
  void takesCleanTextOfACompilationForAgreed() {
    assertThat(read(Stage.CONSOLIDATED, ISSUES, "Norland", "Sudmark"))
        .anyMatch(c -> "quota".equals(c.issue()) && c.signal() == Signal.AGREED_TEXT)
        .noneMatch(c -> "fees".equals(c.issue()) && c.signal() == Signal.AGREED_TEXT)
        .noneMatch(c -> "water".equals(c.issue()) && c.signal() == Signal.AGREED_TEXT);
  }

  @Test
  void givesEachOwnerOfABracketItsStance() {
    assertThat(read(Stage.CONSOLIDATED, ISSUES))
        .filteredOn(c -> "fees".equals(c.issue()) && c.signal() == Signal.CONTESTED)
        .flatExtracting(c -> c.subject().parties())
        .contains("NOR", "SUD");
    assertThat(read(Stage.CONSOLIDATED, ISSUES))
        .anyMatch(c -> "water".equals(c.issue()) && c.signal() == Signal.CONTESTED);
  }

  @Test
  void prefersDeclaredClausesToTerms() {
    List<IssueEntry> declared =
        List.of(issue("quota", "Herring quota", Map.of("v1", List.of("3"))));
    assertThat(read(Stage.PROPOSAL, declared, "Norland"))
        .extracting(c -> c.evidence().clause())
        .allMatch(clause -> clause != null && clause.startsWith("3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sudmark reserves its position on this paragraph.|SUD",
        "[Sudmark wishes its reservation on the fees to be recorded.]|SUD",
        "Norland and Sudmark do not accept this paragraph.|NOR SUD",
        "Norland: parliamentary reserve.|NOR",
        "Norland is considering the figure.|NOR",
        "A berth fee is a sum that Norland collects.|",
        "One group reserves its position.|",
      })
  void readsWhatAFootnoteKeepsBack(String note, @Nullable String parties) {
    String text =
        "## Article 1. Herring quota\n\nThe herring quota is 40,000 tonnes.\n\n"
            + "## Article 2. Berth fees\n\nBerth fees shall be 4 percent.[^2]\n\n[^2]: "
            + note;
    List<String> read =
        read(Documents.draft(text), Stage.CONSOLIDATED, ISSUES).stream()
            .filter(c -> c.signal() == Signal.RESERVATION)
            .map(c -> c.issue() + " " + String.join(" ", c.subject().parties()))
            .toList();
    assertThat(read).isEqualTo(parties == null ? List.of() : List.of("fees " + parties));
  }

  @ParameterizedTest
  @CsvSource({
    "(agreed ad ref), PROPOSAL, NOR, AGREED_TEXT ACCEPTS NOR; PENDING_APPROVAL null UNKNOWN",
    "[AAR], CHAIR, -, AGREED_TEXT ACCEPTS ALL; PENDING_APPROVAL null UNKNOWN",
    "(Agreed), CONSOLIDATED, -, AGREED_TEXT ACCEPTS ALL",
    "(Agreed in principle), CHAIR, -, AGREED_IN_PRINCIPLE ACCEPTS ALL",
    "(Pending), CONSOLIDATED, -, CONTESTED null UNKNOWN",
    "(Agreed), FINAL, -, AGREED_FINAL ACCEPTS ALL",
  })
  void aMarkOnAClauseBeatsTheStage(String mark, Stage stage, String author, String claims) {
    Document draft = Documents.plainDraft("1. The herring quota is 9 tonnes. " + mark + "\n");
    List<IssueEntry> quota = List.of(issue("quota", "Herring quota", Map.of("v1", List.of("1"))));
    String[] authors = author.equals("-") ? new String[0] : new String[] {author};
    assertThat(
            read(draft, stage, quota, authors).stream()
                .map(c -> c.signal() + " " + c.stance() + " " + subject(c)))
        .containsExactly(claims.split("; ", -1));
  }

  @Test
  void aLegendTellsWhoProposes() {
    Document draft =
        Documents.draft(
            "Legend: bold: proposed by Sudmark\n\n1. **The herring quota is 9 tonnes.**\n");
    List<IssueEntry> quota = List.of(issue("quota", "Herring quota", Map.of("v1", List.of("1"))));
    assertThat(read(draft, Stage.CONSOLIDATED, quota).stream().map(c -> c.stance() + subject(c)))
        .containsExactly("PROPOSESSUD");
  }

  private static String subject(Claim claim) {
    return claim.subject().parties().isEmpty()
        ? claim.subject().kind().name()
        : String.join("+", claim.subject().parties());
  }
}
