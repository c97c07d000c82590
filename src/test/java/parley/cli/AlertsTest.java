package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Schemas;

class AlertsTest {
  private static final String FUND = "  - {name: the fund, query: 'harbour fund'}\n";
  private static final String TRUCE = "  - {name: truce, query: 'cease-fire kind:report'}\n";

  private static final Pattern HIT =
      Pattern.compile(
          "(?s)\"document\": \"([^\"]*)\".*?\"line\": ([0-9]+).*?\"highlights\":"
              + " ([\\[\\]0-9,\\s]*)");

  @TempDir Path talks;

  @BeforeEach
  void write() throws IOException {
    alerts(FUND);
    report("2031-04-10-fund.md", "The harbour fund was named by Southisle.", "Fish is dear.");
  }

  private void alerts(String... alerts) throws IOException {
    file("parley.yaml", "title: Fish\nalerts:\n" + String.join("", alerts));
  }

  private void report(String name, String... paragraphs) throws IOException {
    file("reports/" + name, String.join("\n\n", paragraphs) + "\n");
  }

  private void file(String name, String text) throws IOException {
    Path file = talks.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What is told below the counts. */
  private String told() {
    Cli.Result result = Cli.run(talks, "index", "--color", "never");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    List<String> lines = result.out().lines().skip(2).toList();
    return String.join("\n", lines).strip();
  }

  @Test
  void tellsEachFindOnce() {
    assertThat(told())
        .startsWith("the fund: 1 passage\n")
        .contains("reports/2031-04-10-fund.md:1", "The harbour fund was named by Southisle.");
    assertThat(told()).isEmpty();
  }

  @Test
  void tellsWhatASearchIndexedBefore() throws IOException {
    told();
    report("2031-04-11-more.md", "A fund for the harbour is agreed.");
    assertThat(Cli.run(talks, "search", "harbour").out()).contains("2 passages");
    assertThat(told()).startsWith("the fund: 1 passage\n").contains("2031-04-11-more.md:1");
  }

  @Test
  void tellsOfAChangedDocumentWhatIsNewInIt() throws IOException {
    told();
    report(
        "2031-04-10-fund.md",
        "Rain fell.",
        "The harbour fund was named by Southisle.",
        "The fund of the harbour grew.");
    assertThat(told()).startsWith("the fund: 1 passage\n").contains("fund of the harbour grew");
  }

  @Test
  void tellsAllThatANewAlertFinds() throws IOException {
    told();
    report("2031-04-12-truce.md", "The ceasefire holds.");
    told();
    alerts(FUND, TRUCE);
    assertThat(told()).startsWith("truce: 1 passage\n").doesNotContain("the fund");
    assertThat(told()).isEmpty();
  }

  @Test
  void takesNoPassageWithSomeOfTheWords() throws IOException {
    told();
    report("2031-04-13-harbour.md", "The harbour was closed.", "A fund was opened.");
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour fund",
        "fund*",
        "ceasefire",
        "\"harbour fund\"",
        "\"named southisle\"~2",
        "sothisle~",
        "fish -dear",
        "fund OR fish",
        "heading:fisheries dues",
        "fisheries dues",
        "land rise dues",
        "kind:draft dues",
        "date:2031-04 harbour",
        "label:2",
        "Halvorskyy",
      })
  void findsWhatASearchFinds(String query) throws IOException {
    report("2031-04-12-more.md", "# Land-rise and Fisheries", "The dues are due, Halvorski said.");
    report("2031-05-12-truce.md", "The cease-fire is named for Southisle.", "Fish is cheap.");
    file("drafts/first.md", "# Fisheries\n\n1. The dues fund the harbour.\n\n2. Landrise dues.\n");
    file(
        "parley.yaml",
        "title: Fish\nnames:\n  - [Halvorskyy, Halvorski]\nalerts:\n"
            + ("  - {name: one, query: '" + query + "'}\n"));
    String search = Cli.run(talks, "search", query, "--sort", "date", "--format", "json").out();
    String index = Cli.run(talks, "index", "--format", "json").out();
    assertThat(places(search)).isNotEmpty().isEqualTo(places(index));
  }

  /** Where the hits of an answer in JSON stand, and what is marked in each. */
  private static List<String> places(String json) {
    return HIT.matcher(json)
        .results()
        .map(hit -> hit.group(1) + ":" + hit.group(2) + hit.group(3).replaceAll("\\s+", ""))
        .sorted()
        .toList();
  }

  @Test
  void tellsAgainRatherThanNotAtAll() throws IOException {
    told();
    Files.writeString(talks.resolve(".parley/alerts"), "damaged");
    assertThat(told()).startsWith("the fund: 1 passage\n");
    Files.delete(talks.resolve(".parley/alerts"));
    assertThat(told()).startsWith("the fund: 1 passage\n");
  }

  @Test
  void showsTheFirstOfManyAndSaysHowManyMoreThereAre() throws IOException {
    for (int day = 10; day < 18; day++) {
      report("2031-05-" + day + "-fund.md", "The harbour fund on day " + day + ".");
    }
    assertThat(told())
        .startsWith("the fund: 9 passages\n")
        .contains("2031-05-17-fund.md:1", "4 more; the query is harbour fund")
        .doesNotContain("2031-05-12-fund.md");
  }

  @Test
  void saysWhichQueryCannotBeReadAndGoesOn() throws IOException {
    alerts(FUND, FUND, "  - {name: odd, query: 'kind:gossip'}\n", "  - {name: empty}\n");
    Cli.Result result = Cli.run(talks, "index", "--color", "never");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).contains("the fund: 1 passage");
    assertThat(result.err())
        .contains(
            "parley.yaml: alert 'odd': column 6 of the query: there is no kind 'gossip'",
            "there is another alert 'the fund' above; this one is left out",
            "this alert has no 'query'");
  }

  @Test
  void callsAPartyByItsNameAndSaysWhichThereIsNot() throws IOException {
    file(
        "parley.yaml",
        """
        parties:
          - {id: SI, name: Southisle}
        alerts:
          - {name: ours, query: 'party:southisle'}
          - {name: theirs, query: 'party:northland'}
        """);
    Cli.Result result = Cli.run(talks, "index", "--color", "never");
    assertThat(result.out()).contains("ours: 1 passage").doesNotContain("theirs");
    assertThat(result.err())
        .isEqualTo(
            "parley: parley.yaml: alert 'theirs': party:northland is not declared; there are SI\n");
  }

  @Test
  void writesWhatTheSchemaDescribes() {
    String json = Cli.run(talks, "index", "--format", "json").out();
    Schemas.assertFits(json, "index");
    assertThat(json).contains("\"name\": \"the fund\"", "\"total\": 1,\n      \"hits\"");
  }
}
