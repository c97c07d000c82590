package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.corpus.Corpus;
import parley.corpus.CorpusReader;
import parley.corpus.IssueEntry;
import parley.corpus.Party;
import parley.corpus.ReadingOptions;

/** What is found in a folder without any configuration. */
class DiscoveryTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectories(folder.resolve("drafts"));
    Files.createDirectories(folder.resolve("reports"));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private Findings findings() {
    Corpus corpus = CorpusReader.read(folder, ReadingOptions.DEFAULT);
    return Tagger.tag(corpus, null);
  }

  private void twoLeases() throws IOException {
    write(
        "drafts/lease-1.md",
        """
        ---
        date: 2030-01-10
        version: lease-1
        family: lease
        parties: [OWN, TEN]
        ---

        1. Rent. The tenant shall pay a rent of 900 crowns on the first day of each month.

        2. Repairs. The owner shall repair the roof, the gutters and the chimney at its own cost.

        3. Garden. The tenant may keep hens and bees in the garden behind the house.
        """);
    write(
        "drafts/lease-2.md",
        """
        ---
        date: 2030-02-10
        version: lease-2
        family: lease
        parties: [OWN, TEN]
        ---

        1. Term. The lease runs for six years and is renewed unless one side gives notice.

        2. Rent. The tenant shall pay a rent of 950 crowns on the first day of each month.

        3. Repairs. The owner shall repair the roof, the gutters and the chimney at its own cost.
        """);
  }

  @Test
  void issuesAreTheClauseChainsOfADraftFamily() throws IOException {
    twoLeases();
    List<IssueEntry> issues = findings().agenda().issues();
    assertThat(issues).hasSize(4);
    assertThat(issues)
        .filteredOn(issue -> issue.clauses().size() == 2)
        .extracting(IssueEntry::clauses)
        .containsExactly(
            Map.of("lease-1", List.of("1"), "lease-2", List.of("2")),
            Map.of("lease-1", List.of("2"), "lease-2", List.of("3")));
    assertThat(issues).allSatisfy(i -> assertThat(i.consent()).containsExactly("OWN", "TEN"));
    assertThat(issues).extracting(IssueEntry::id).doesNotHaveDuplicates();
  }

  @Test
  void theSameFolderGivesTheSameAgenda() throws IOException {
    twoLeases();
    assertThat(findings().agenda()).isEqualTo(findings().agenda());
  }

  @Test
  void partiesAreThoseWhoActInReports() throws IOException {
    write(
        "reports/2030-03-01.md",
        """
        The Millers said that the wages were too low. The Guild rejected the claim.

        On Tuesday the Millers demanded an answer, and the Guild offered talks.
        """);
    assertThat(findings().agenda().parties())
        .extracting(Party::name)
        .containsExactlyInAnyOrder("Guild", "Millers");
  }

  @Test
  void anEmptyFolderHasNoIssuesAndNoTrouble() {
    Findings none = findings();
    assertThat(none.all()).isEmpty();
    assertThat(none.asOf()).isNull();
  }

  @Test
  void slugsAreShortAndDifferent() {
    var slugs = new Slugs();
    assertThat(slugs.of("The Duration of the Lease")).isEqualTo("duration-lease");
    assertThat(slugs.of("Duration of lease")).isEqualTo("duration-lease-2");
    assertThat(slugs.of("Señor, ¿qué?")).isEqualTo("senor-que");
    assertThat(slugs.of("—")).isEqualTo("issue");
    assertThat(slugs.of("the of")).isEqualTo("the-of");
    assertThat(slugs.of("x".repeat(500))).hasSize(40);
  }

  @Test
  void aCorpusAddsToTheWordsThatFindPartiesAndIssues() throws IOException {
    String report =
        """
        Norland kvetched twice. Sudmark kvetched once. There is no agreement anent herring quota.

        Norland kvetched again. Sudmark kvetched again. They disagree anent herring quota.
        """;
    write("reports/2030-03-01.md", report);
    assertThat(findings().agenda().parties()).isEmpty();
    write("words.tsv", "party.verbs\tkvetched\ntopic.before\tanent\n");
    write("parley.yaml", "title: Talks\nlexicon:\n  words: words.tsv\n");
    assertThat(findings().agenda().parties().stream().map(Party::name))
        .containsExactly("Norland", "Sudmark");
    assertThat(findings().agenda().issues().stream().map(IssueEntry::title))
        .containsExactly("Herring quota");
  }

  @Test
  void onePartyInBracketsIsNotAllOfThem() throws IOException {
    write(
        "drafts/lease-1.md",
        "---\ndate: 2030-01-10\nparties: [OWN, TEN]\n---\n\n1. [OWN: The rent is due.]\n");
    assertThat(findings().agenda().parties()).extracting(Party::id).containsExactly("OWN", "TEN");
    write(
        "drafts/lease-1.md",
        """
        ---
        date: 2030-01-10
        parties: [OWN, TEN]
        ---

        1. [LAN: The rent is due.] [GRO: The rent is waived.]
        """);
    assertThat(findings().agenda().parties()).extracting(Party::id).containsExactly("LAN", "GRO");
  }

  @Test
  void chaptersGatherIssuesAndAreNone() throws IOException {
    write(
        "drafts/lease-1.md",
        """
        ---
        date: 2030-01-10
        family: lease
        ---

        # Chapter I. Money

        ## Article 1. Rent

        1. The rent is 900 crowns.

        2. It is due in advance.

        # Chapter II. House

        ## Article 2. Repairs

        The owner repairs the roof.
        """);
    assertThat(findings().agenda().issues())
        .extracting(IssueEntry::title)
        .containsExactly("Rent", "Repairs");
  }

  @Test
  void aChainStaysUnderItsHeadingThoughItsWordsAndCapitalsChange() throws IOException {
    write(
        "drafts/lease-1.md",
        """
        ---
        date: 2030-01-10
        version: l-1
        family: lease
        ---

        ## Article 1. Rent

        The tenant pays 900 crowns on the first of each month.
        """);
    write(
        "drafts/lease-2.md",
        """
        ---
        date: 2030-02-10
        version: l-2
        family: lease
        ---

        ## Article 1. Term

        It runs for six years.

        ## Article 2. RENT

        Money changes hands yearly, by cheque, at Michaelmas.
        """);
    assertThat(findings().agenda().issues())
        .filteredOn(issue -> issue.title().equals("RENT"))
        .singleElement()
        .extracting(IssueEntry::clauses)
        .isEqualTo(Map.of("l-1", List.of("1"), "l-2", List.of("2")));
  }

  @Test
  void anIssueWithoutAHeadingIsCalledByItsFirstWords() throws IOException {
    write(
        "drafts/lease-1.md",
        """
        ---
        date: 2030-01-10
        ---

        1. The [tenant] may keep hens and bees in the garden behind the house.
        """);
    assertThat(findings().agenda().issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.title()).isEqualTo("The tenant may keep hens and bees in");
              assertThat(issue.terms()).isEmpty();
            });
  }

  @Test
  void draftsAreNotReadForTopicsOfReports() throws IOException {
    String told = "They disagree on herring quota. There is no agreement on herring quota.";
    write("reports/2030-03-01.md", "Norland met Sudmark. " + told + "\n");
    assertThat(findings().agenda().issues())
        .extracting(IssueEntry::title)
        .containsExactly("Herring quota");
    write("reports/2030-03-01.md", "Norland met Sudmark. They disagree on herring quota.\n");
    assertThat(findings().agenda().issues()).isEmpty();
  }
}
