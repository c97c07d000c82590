package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.claim.Stance;
import parley.issue.Baseline;
import parley.issue.Breach;
import parley.issue.Cause;
import parley.issue.Conditions;
import parley.issue.Findings;
import parley.issue.Judgement;
import parley.issue.Scene;
import parley.testing.Schemas;

/** What the programs of others make of the answer of the gate, and the limits that they set. */
class CheckRenderTest {
  private static final List<String> ASKED = List.of("open");
  private static final Findings FINDINGS =
      new Scene()
          .issue("quota", null, "POR")
          .issue("season", null, "POR")
          .own("quota", "POR", Stance.ACCEPTS, 1)
          .own("season", "POR", Stance.DEMANDS, 1)
          .findings();
  private static final Judgement ONE =
      Baseline.NONE.judge(FINDINGS, Conditions.of(EnumSet.of(Cause.OPEN)));

  /** The one breach so many times. */
  private static Judgement many(int times) {
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      breaches.add(ONE.breaches().getFirst());
    }
    return Judgement.of(breaches);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void githubShowsTenAndTheNumberOfTheOthers() {
    List<String> lines = CheckGithub.of(many(12), "").lines().toList();
    assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
    assertThat(lines.getLast())
        .isEqualTo("::notice title=Parley::2 more; GitHub shows 10 of a step");
    assertThat(CheckGithub.of(many(10), "").lines()).hasSize(10);
  }

  @Test
  void sarifStopsWhereCodeHostsDoAndSaysSo() throws IOException {
    JsonNode full = json(CheckSarif.of(many(25_000), "")).at("/runs/0");
    assertThat(full.path("results")).hasSize(25_000);
    assertThat(full.has("invocations")).isFalse();
    JsonNode over = json(CheckSarif.of(many(25_003), "")).at("/runs/0");
    assertThat(over.path("results")).hasSize(25_000);
    assertThat(over.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith("3 more results were left out");
  }

  @Test
  void whatSaysThatResultsWereLeftOutFitsTheSchema() {
    List<Sarif.Result> results = new ArrayList<>();
    for (int i = 0; i <= Sarif.MOST; i++) {
      results.add(new Sarif.Result("open", "error", "m", "a.md", 1, 0, "", "f" + i));
    }
    String sarif = Sarif.of(List.of(), results);
    int start = sarif.indexOf("\"results\"");
    // The results themselves are held against the schema elsewhere; so many would take a while.
    Schemas.assertSarif(sarif.substring(0, start) + "\"results\": []}]}");
  }

  @Test
  void aSummaryIsOneMebibyteAtMost() {
    String summary = CheckMarkdown.of(FINDINGS, many(9_000), ASKED, "");
    int rows = (int) summary.lines().filter(line -> line.startsWith("| open |")).count();
    assertThat(summary.getBytes(StandardCharsets.UTF_8).length)
        .isBetween(1_000_000, CheckMarkdown.SUMMARY);
    assertThat(summary).contains("\nand " + (9_000 - rows) + " more, left out for length\n");
    assertThat(CheckMarkdown.of(FINDINGS, ONE, ASKED, "")).doesNotContain("left out");
  }

  @Test
  void aCommentIsAsLongAsGithubTakesAtMost() {
    String comment = CheckMarkdown.comment(FINDINGS, many(9_000), ASKED, "");
    assertThat(comment).startsWith("<!-- parley check -->\n## Parley: 9000 findings\n");
    assertThat(comment.length()).isBetween(50_000, CheckMarkdown.COMMENT);
    assertThat(comment).containsPattern("and \\d{4} more, left out for length");
  }

  @Test
  void surefireReadsTheReports(@TempDir Path folder) throws IOException {
    assertThat(names(read(folder, CheckJunit.of(FINDINGS, ONE, "talks/"))))
        .containsExactly("season open failed", "quota passed");
    var known = new Judgement(List.of(), ONE.breaches(), List.of());
    assertThat(names(read(folder, CheckJunit.of(FINDINGS, known, ""))))
        .containsExactly("season open skipped", "quota passed");
    assertThat(names(read(folder, ReportJunit.of(FINDINGS, ""))))
        .containsExactly("season failed", "quota passed");
  }

  private static ReportTestSuite read(Path folder, String junit) throws IOException {
    Files.writeString(folder.resolve("TEST-parley.xml"), junit);
    List<ReportTestSuite> suites =
        new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger())
            .parseXMLReportFiles();
    assertThat(suites).hasSize(1);
    ReportTestSuite suite = suites.getFirst();
    assertThat(suite.getNumberOfTests()).isEqualTo(suite.getTestCases().size());
    return suite;
  }

  private static List<String> names(ReportTestSuite suite) {
    return suite.getTestCases().stream().map(one -> one.getName() + " " + ending(one)).toList();
  }

  private static String ending(ReportTestCase one) {
    return one.hasFailure() ? "failed" : one.hasSkipped() ? "skipped" : "passed";
  }

  @Test
  void theReportNamesTheOpenIssuesInSarif() throws IOException {
    String sarif = ReportSarif.of(FINDINGS, "talks/");
    Schemas.assertSarif(sarif);
    Schemas.assertSarif(CheckSarif.of(ONE, "talks/"));
    JsonNode results = json(sarif).at("/runs/0/results");
    assertThat(results).hasSize(1);
    assertThat(results.at("/0/message/text").asText()).startsWith("The season: ");
    assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("talks/reports/r2.md");
  }

  @Test
  void gitlabGetsOneEntryForEachBreach() throws IOException {
    JsonNode entries = json(CheckGitlab.of(many(2), "talks/"));
    assertThat(entries).hasSize(2);
    assertThat(entries.at("/0/check_name").asText()).isEqualTo("parley-open");
    assertThat(entries.at("/0/location/path").asText()).isEqualTo("talks/reports/r2.md");
    assertThat(entries.at("/0/location/lines/begin").asInt()).isEqualTo(1);
    assertThat(entries.at("/0/fingerprint").asText())
        .isNotEqualTo(entries.at("/1/fingerprint").asText());
  }

  @Test
  void aTableHasARowForEachBreachAndTellsWhichAreKnown() {
    var judgement = new Judgement(ONE.breaches(), ONE.breaches(), List.of());
    assertThat(CheckCsv.of(judgement, "talks/").lines().skip(1))
        .hasSize(2)
        .satisfiesExactly(
            row -> assertThat(row).startsWith("open,season,no,open,proposed,talks/reports/r2.md,1"),
            row -> assertThat(row).startsWith("open,season,yes,"));
  }

  @Test
  void thePageShowsFindingsKnownOnesAndWhatWasSettled() {
    String page =
        CheckHtml.of(
            FINDINGS, new Judgement(ONE.breaches(), ONE.breaches(), List.of("open bait")), ASKED);
    assertThat(page)
        .contains("<title>1 finding</title>", "<h2>Findings</h2>", "reports/r2.md:1")
        .contains("<h2>Known from the baseline</h2>", "<li>open bait</li>");
    assertThat(CheckHtml.of(FINDINGS, Judgement.of(List.of()), ASKED))
        .contains("<title>nothing open</title>")
        .doesNotContain("<h2>");
  }
}
