package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.corpus.Corpus;
import parley.corpus.CorpusReader;
import parley.corpus.Document;
import parley.corpus.ReadingOptions;

/**
 * The fourteen traps that a reader of five real press reports found in them. The reports are not
 * part of the project: where they do not lie beside it, these tests are skipped, and the same traps
 * in words of our own stand in {@code claims.tsv}.
 */
class SeedsTest {
  private static final Path REPORTS = Path.of("../shared/data/tags/seeds-2026-01-06");

  private static Corpus corpus;
  private static ClaimReader reader;

  @BeforeAll
  static void readReports() {
    assumeTrue(Files.isDirectory(REPORTS), "the press reports do not lie beside the project");
    corpus = CorpusReader.read(REPORTS, ReadingOptions.DEFAULT);
    reader = ClaimReader.of(corpus);
  }

  private static Document report(String number) {
    return corpus.documents().stream()
        .filter(document -> document.path().startsWith("reports/" + number))
        .findFirst()
        .orElseThrow();
  }

  /** The claims whose passage begins in a paragraph; those are the lines that are not blank. */
  private static List<Claim> claims(String number, int paragraph) {
    Document document = report(number);
    String text = document.text();
    int start = 0;
    int end = -1;
    for (int seen = 0; seen < paragraph; ) {
      start = end + 1;
      end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      seen += text.substring(start, end).isBlank() ? 0 : 1;
    }
    int from = start;
    int to = end;
    return reader.read(document).claims().stream()
        .filter(c -> c.evidence().span().start() >= from && c.evidence().span().start() < to)
        .toList();
  }

  private static boolean agrees(Claim claim) {
    return claim.signal().tendency() == Signal.Tendency.AGREED
        && claim.factuality() == Factuality.CERTAIN;
  }

  @Test
  void predictionAboutAnAbsentPartyIsNoAcceptance() {
    assertThat(claims("001", 6))
        .isNotEmpty()
        .noneMatch(c -> agrees(c) && c.subject().parties().contains("RU"));
  }

  @Test
  void conditionIsNoFact() {
    assertThat(claims("001", 8))
        .noneMatch(c -> c.issue() != null && c.factuality() == Factuality.CERTAIN);
  }

  @Test
  void shareSpeaksOfTheWholeOnly() {
    assertThat(claims("004", 7))
        .anyMatch(c -> c.signal() == Signal.SHARE && c.issue() == null)
        .noneMatch(c -> c.issue() != null && agrees(c));
  }

  @Test
  void actThatWasAgreedToIsNotItsObject() {
    assertThat(claims("001", 23))
        .anyMatch(c -> "us-legislative-approval".equals(c.issue()))
        .noneMatch(c -> "article5-guarantee".equals(c.issue()) && agrees(c));
  }

  @Test
  void historyIsNoStatus() {
    assertThat(claims("001", 22)).noneMatch(c -> agrees(c) || c.signal() == Signal.REOPENED);
  }

  @Test
  void goalIsNoResult() {
    assertThat(claims("002", 8)).isNotEmpty().noneMatch(SeedsTest::agrees);
  }

  @Test
  void mayAgreeIsNoAgreement() {
    assertThat(claims("003", 2)).noneMatch(SeedsTest::agrees);
  }

  @Test
  void figureForComparisonIsAnotherCountrys() {
    Document report = report("001");
    List<Figure> figures =
        SourceReader.read(List.of(report), corpus.manifest().parties(), corpus.manifest().names())
            .figures();
    assertThat(figures)
        .filteredOn(figure -> figure.text().contains("180,000"))
        .isNotEmpty()
        .allMatch(figure -> figure.whose().contains("German"));
  }

  @Test
  void moodOfAHeadlineAgreesNothing() {
    assertThat(claims("000", 9)).noneMatch(SeedsTest::agrees);
  }

  @Test
  void wordsForAnIssueElsewhereMakeNoIssue() {
    assertThat(claims("003", 14)).noneMatch(c -> c.issue() != null);
  }

  @Test
  void boilerplateIsNoEvidence() {
    assertThat(claims("001", 27)).isEmpty();
  }

  @Test
  void rulingOutByTheOnlyOneWhoCouldClosesAnIssue() {
    assertThat(claims("001", 19))
        .anyMatch(
            c ->
                "us-ground-troops".equals(c.issue())
                    && c.signal() == Signal.RULING_OUT
                    && c.subject().parties().contains("US"));
  }

  @Test
  void weekdaysAreResolvedAgainstTheDateline() {
    assertThat(claims("001", 6))
        .anyMatch(
            c ->
                "territory-donbas".equals(c.issue())
                    && LocalDate.of(2025, 12, 15).equals(c.stateDate())
                    && LocalDate.of(2025, 12, 16).equals(c.reportDate()));
  }

  @Test
  void sameWordsOfAnotherSpeakerAreNoVariant() {
    List<Quotation> quotations =
        SourceReader.read(
                List.of(report("000")), corpus.manifest().parties(), corpus.manifest().names())
            .quotations()
            .stream()
            .filter(quotation -> quotation.text().contains("very specific"))
            .toList();
    assertThat(quotations).hasSize(2).allMatch(quotation -> quotation.variants().isEmpty());
  }
}
