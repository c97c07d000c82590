package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.claim.Quotation;
import parley.claim.Sources;
import parley.claim.Speaker;
import parley.claim.Stance;
import parley.corpus.CorpusReader;
import parley.corpus.ReadingOptions;
import parley.corpus.Span;
import parley.issue.Baseline;
import parley.issue.Cause;
import parley.issue.Conditions;
import parley.issue.Findings;
import parley.issue.Judgement;
import parley.issue.Scene;
import parley.issue.Tagger;
import parley.testing.Schemas;

/** What people and programs get to see of tagged issues. */
class IssueRenderTest {
  private static final Findings FINDINGS =
      new Scene()
          .issue("quota", null, "POR", "FLE")
          .issue("season", null, "POR", "FLE")
          .issue("bait", null)
          .issue("nets", null)
          .own("quota", "POR", Stance.ACCEPTS, 1)
          .own("quota", "FLE", Stance.ACCEPTS, 2)
          .own("season", "POR", Stance.DEMANDS, 1)
          .own("season", "FLE", Stance.REJECTS, 1)
          .own("nets", "COU", Stance.REJECTS, 4)
          .ruling("nets", "agreed", "excluded", Scene.MAY_1)
          .findings();

  private static Judgement judged(Set<Cause> causes) {
    return Baseline.NONE.judge(FINDINGS, Conditions.of(causes));
  }

  @Test
  void jsonFitsItsSchemas() {
    Schemas.assertFits(IssuesJson.of(FINDINGS, FINDINGS.all(), FINDINGS.all()), "issues");
    Schemas.assertFits(PositionsJson.of(FINDINGS), "positions");
    Schemas.assertFits(ReportJson.of(FINDINGS), "report");
    var causes = EnumSet.allOf(Cause.class);
    Schemas.assertFits(CheckJson.of(FINDINGS, judged(causes), List.of()), "check");
  }

  @Test
  void anEmptyCorpusFitsTheSchemasToo() {
    Findings none = new Scene().findings();
    Schemas.assertFits(IssuesJson.of(none, none.all(), none.all()), "issues");
    Schemas.assertFits(ReportJson.of(none), "report");
    assertThat(IssuesText.of(none, none.all(), Palette.PLAIN, 80)).contains("no issues");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void textFitsTheTerminal(int columns) {
    assertThat(IssuesText.of(FINDINGS, FINDINGS.all(), Palette.PLAIN, columns).lines())
        .allSatisfy(line -> assertThat(Wrapping.columns(line)).isLessThanOrEqualTo(columns));
    assertThat(ReportText.of(FINDINGS, Sources.NONE, Palette.PLAIN, columns).lines())
        .allSatisfy(line -> assertThat(Wrapping.columns(line)).isLessThanOrEqualTo(columns));
  }

  @Test
  void coloursChangeNothingButColours() {
    String plain = IssuesText.of(FINDINGS, FINDINGS.all(), Palette.PLAIN, 80);
    String coloured = IssuesText.of(FINDINGS, FINDINGS.all(), Palette.ANSI, 80);
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void openIssuesStandFirstAndCarryWhoIsInTheWay() {
    List<String> lines =
        IssuesText.of(FINDINGS, FINDINGS.all(), Palette.PLAIN, 80).lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo(
            "OPEN 2 of 4 as of 2031-05-11 · parties POR FLE COU · AGREED 2 (1 in principle, 1");
    assertThat(lines)
        .anySatisfy(l -> assertThat(l).contains("season disputed     POR demands | FLE rejects"));
    assertThat(lines.indexOf("open")).isLessThan(lines.indexOf("agreed"));
  }

  @Test
  void theReportNamesEveryIssueOnceAndCitesItsEvidence() {
    String report = ReportMarkdown.of(FINDINGS, Sources.NONE);
    for (String id : List.of("quota", "season", "bait", "nets")) {
      assertThat(report.split("\\(`" + id + "`\\)", -1)).hasSize(2);
    }
    assertThat(report)
        .contains("## Open (2)", "### Disputed (1)", "## Agreed (2)")
        .contains("`reports/r3.md:1`, 2031-05-01, S4 Speaker of POR for POR: “They spoke of it")
        .contains("ruling of desk, 2031-05-01; the rules alone say open, rejected")
        .contains("No document speaks of it.");
  }

  @Test
  void theReportShowsFamiliesApartAndEachIssueInFullOnce() {
    Findings findings =
        Tagger.tag(
            CorpusReader.read(
                Path.of("src/test/resources/issues/two-tracks"), ReadingOptions.DEFAULT),
            null);
    String report = ReportMarkdown.of(findings, Sources.NONE);
    assertThat(report)
        .contains("## Family harbour: 3 open, 0 agreed", "### Open (3)", "#### Proposed (2)")
        .contains("Deals with these as well: patrols (open, under harbour), night-patrols (open")
        .contains("## Issues of no family: 1 open, 0 agreed");
    for (String id : List.of("pilots", "patrols", "night-patrols", "search", "museum")) {
      assertThat(report.split("\\(`" + id + "`\\)", -1)).hasSize(2);
    }
    assertThat(ReportText.of(findings, Sources.NONE, Palette.PLAIN, 80))
        .contains("Family harbour: 3 open, 0 agreed\n", "Issues of no family: 1 open, 0 agreed\n");
    Schemas.assertFits(ReportJson.of(findings), "report");
    assertThat(ReportJson.of(findings)).contains("\"name\": \"coastguard\"");
  }

  @Test
  void theReportListsADraftWithoutATextAndWhatReportsAscribeToIt() {
    Findings findings =
        Tagger.tag(
            CorpusReader.read(
                Path.of("src/test/resources/issues/told-texts"), ReadingOptions.DEFAULT),
            null);
    assertThat(ReportMarkdown.of(findings, Sources.NONE))
        .contains(
            "## Family ferries",
            "- ferry-plan, Plan for the ferries of 2031-03-01, text not published: under"
                + " discussion; reports ascribe to it fares (reports/2031-03-02-gazette.md:5),"
                + " timetable (reports/2031-03-03-courier.md:6)",
            "- harbour-1 of 2031-03-01\n");
    assertThat(ReportText.of(findings, Sources.NONE, Palette.PLAIN, 200))
        .contains("text not published: under");
    String json = ReportJson.of(findings);
    Schemas.assertFits(json, "report");
    assertThat(json).contains("The operating plan lists fares of two crowns.");
  }

  @Test
  void oneIssueShowsPositionsEvidenceRulesAndWhatWouldChangeIt() {
    String text = IssueText.of(FINDINGS.all().get(1), Palette.PLAIN, 80);
    assertThat(text)
        .contains("Positions", "Evidence", "What would change the tag")
        .contains("[1] reports/r", "COU      silent");
  }

  @Test
  void anExplanationTellsRulesCountsAndWhatWouldChangeTheTag() {
    String text = IssuesText.explained(FINDINGS, FINDINGS.all(), Palette.PLAIN, 100);
    assertThat(text)
        .contains(
            "    Ports demands it and Fleet resists. Decided by reports/r3.md:1,"
                + " reports/r4.md:1.\n",
            "    2 passages counted, from 1 source: 0 for agreed, 2 for open; 0 not counted\n",
            "    closes if Ports and Fleet accept it\n",
            "    stays as long as the ruling of desk stands in parley.yaml\n",
            "Nothing was counted.");
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(Wrapping.columns(line)).isLessThanOrEqualTo(100));
    assertThat(IssuesMarkdown.explained(FINDINGS, FINDINGS.all()))
        .contains("## The season\n\n- Ports demands it and Fleet resists.");
    assertThat(IssueText.of(FINDINGS.all().get(1), Palette.PLAIN, 80))
        .contains("Counts\n  2 passages counted", "decided by [1] [2]");
  }

  @Test
  void aTagOfPartiesThatWereNotHeardNamesThemAllTheSame() {
    Findings findings =
        new Scene().issue("quota", null, "COU").own("quota", "POR", Stance.DEMANDS, 1).findings();
    assertThat(IssuesText.of(findings, findings.all(), Palette.PLAIN, 80))
        .contains("POR demands | COU not heard");
    assertThat(IssuesMarkdown.of(findings.all())).contains("POR demands \\| COU not heard");
  }

  @Test
  void anOpenPartIsNamedWithTheWhole() {
    Findings findings =
        new Scene()
            .issue("quota", null, "POR", "FLE")
            .issue("cod", "quota", "POR", "FLE")
            .own("quota", "POR", Stance.ACCEPTS, 1)
            .own("quota", "FLE", Stance.ACCEPTS, 1)
            .own("cod", "POR", Stance.DEMANDS, 1)
            .findings();
    assertThat(IssueText.of(findings.all().getFirst(), Palette.PLAIN, 80))
        .contains("open parts: cod");
    assertThat(IssuesText.explained(findings, findings.all(), Palette.PLAIN, 80))
        .contains("open parts: cod");
  }

  @Test
  void whatWasSaidOfAWholeTextIsMarked() {
    Findings findings =
        Tagger.tag(
            CorpusReader.read(
                Path.of("src/test/resources/issues/told-texts"), ReadingOptions.DEFAULT),
            null);
    String legend = "° said of a whole text that contains the issue\n";
    assertThat(IssuesText.of(findings, findings.all(), Palette.PLAIN, 80))
        .contains("LAG accepts°", legend);
    assertThat(PositionsText.of(findings, Palette.PLAIN, 80)).contains("accepts°", legend);
    assertThat(ReportMarkdown.of(findings, Sources.NONE))
        .contains(", on the operating plan as a whole");
    assertThat(IssuesText.of(FINDINGS, FINDINGS.all(), Palette.PLAIN, 80)).doesNotContain("°");
  }

  @Test
  void theMatrixTellsBlankFromSilent() {
    assertThat(PositionsCsv.of(FINDINGS))
        .contains("issue,tag,status,POR,FLE,COU\n")
        .contains("season,open,disputed,demands,rejects,silent\n");
    assertThat(PositionsText.of(FINDINGS, Palette.PLAIN, 80)).contains("·");
    assertThat(PositionsMarkdown.of(FINDINGS)).contains("| silent |");
  }

  @Test
  void aFieldThatASpreadsheetWouldRunIsSetOff() {
    assertThat(Csv.row(List.of("=1+1", "a,b", "plain"))).isEqualTo("'=1+1,\"a,b\",plain\n");
  }

  @Test
  void theGateSaysOneLineForEachBreach() {
    var causes = EnumSet.of(Cause.OPEN);
    String text = CheckText.of(FINDINGS, judged(causes), List.of("open"));
    assertThat(text.lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("open season open/disputed of POR FLE: reports/r");
    assertThat(CheckText.of(FINDINGS, Judgement.of(List.of()), List.of("open")))
        .startsWith("nothing open");
  }

  /** One party says the same on 120 days, the other once. */
  private static Scene talkative(Scene scene, String issue) {
    for (int day = 1; day <= 120; day++) {
      scene.own(issue, "POR", Stance.DEMANDS, day);
    }
    return scene.own(issue, "FLE", Stance.REJECTS, 121);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void aPageShowsTheWeightiestPassagesOfMany() {
    String page =
        IssuesHtml.report(
            talkative(new Scene().issue("quota", null, "POR", "FLE"), "quota").findings(),
            Sources.NONE);
    int shown = count(page, "<li id=\"i1e");
    assertThat(shown).isBetween(50, 70);
    assertThat(page).contains("<p>" + (121 - shown) + " more: parley issues quota</p>");
    Matcher link = Pattern.compile("href=\"#(i1e\\d+)\"").matcher(page);
    while (link.find()) {
      assertThat(page).contains("<li id=\"" + link.group(1) + "\"");
    }
    assertThat(count(page, " to 20")).as("marks of two days each").isBetween(50, 130);
  }

  @Test
  void aPageOfManyIssuesShowsLessOfEach() {
    Scene scene = new Scene();
    for (int issue = 0; issue < 400; issue++) {
      scene.issue("quota" + issue, null, "POR", "FLE");
    }
    String page = IssuesHtml.report(talkative(scene, "quota7").findings(), Sources.NONE);
    Map<String, Long> passages =
        Pattern.compile("<li id=\"(i\\d+)e")
            .matcher(page)
            .results()
            .collect(Collectors.groupingBy(m -> m.group(1), Collectors.counting()));
    assertThat(Collections.max(passages.values())).isBetween(12L, 30L);
    assertThat(page).contains(" more: parley issues quota7</p>");
  }

  @Test
  void whatALongListOfSourcesLeavesOutIsCounted() {
    assertThat(ReportSources.more(40, 40, "documents")).isEmpty();
    assertThat(ReportSources.more(42, 40, "documents"))
        .isEqualTo("and 2 more documents: see parley sources");
    Quotation one = quotation(1, "It is late.", List.of(2, 3));
    Quotation alike = quotation(2, "it is late", List.of(1, 3));
    Quotation other = quotation(3, "It comes late.", List.of(1, 2));
    var sources =
        new Sources(List.of(), List.of(), List.of(one, alike, other), List.of(), List.of());
    assertThat(ReportSources.of(FINDINGS, sources).wordings())
        .singleElement()
        .satisfies(w -> assertThat(w.quotations()).containsExactly(one, other));
  }

  private static Quotation quotation(int number, String text, List<Integer> variants) {
    return new Quotation(
        number,
        FINDINGS.documents().getFirst(),
        1,
        new Span(0, 1),
        text,
        Quotation.Use.SPEECH,
        Speaker.UNRESOLVED,
        variants,
        null);
  }
}
