package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Schemas;

class SearchCommandTest {
  @TempDir Path talks;

  @BeforeEach
  void write() throws IOException {
    file(
        "parley.yaml",
        """
        title: Fishing talks
        parties:
          - id: NL
            name: Northland
            aliases: [Halvorsky]
          - id: SI
            name: Southisle
        issues:
          - id: herring-quota
            title: Herring quota
            terms: [herring quota]
            clauses: {first: ["2"]}
          - id: truce
            title: Truce at sea
            terms: [cease-fire]
        names:
          - [Halvorsky, Halvorski]
        """);
    file(
        "drafts/first.md",
        """
        ---
        kind: draft
        date: 2031-03-01
        version: first
        ---

        1. Northland and Southisle keep a cease-fire at sea.

        2. The yearly catch is 800,000 tonnes.
        """);
    file(
        "drafts/second.md",
        """
        ---
        kind: draft
        date: 2031-04-01
        version: second
        ---

        1. Northland and Southisle keep a ceasefire at sea and in port.

        2. The yearly catch is 650,000 tonnes of fish.
        """);
    file(
        "reports/harbour.md",
        """
        ---
        kind: report
        date: 2031-04-10
        ---

        Minister Halvorski of Northland said the ceasefire was holding.

        Southisle rejects the herring quota, its envoy said in the 🐟 market hall.
        """);
  }

  private void file(String name, String text) throws IOException {
    Path file = talks.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Cli.Result parley(String... args) {
    return Cli.run(talks, args);
  }

  @Test
  void findsOtherSpellingsOfNamesAndWords() {
    Cli.Result result = parley("search", "Halvorskyy cease-fire", "--color", "never");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("reports/harbour.md:6", "Halvorski", "1 passage\n");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tonnes|first:2 second:2",
        "\"keep a ceasefire\"|first:1 second:1",
        "ton* 800000|first:2",
        "halverski~|harbour:6",
        "label:2 document:second|second:2",
        "issue:herring-quota|first:2 harbour:8",
        "party:nl kind:report|harbour:6",
        "party:northland kind:report|harbour:6",
        "(party:Halvorsky OR tonnes) -document:second|first:1 first:2 harbour:6",
        "date:2031-03|first:1 first:2",
        "tag:open herring|harbour:8",
      })
  void readsTheQueryLanguage(String query, String found) {
    assertThat(places(parley("search", query, "--format", "csv"))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ceasefire --kind draft|first:1 second:1",
        "ceasefire --kind report|harbour:6",
        "ceasefire --kind draft,report --document first|first:1",
        "ceasefire --party NL --since 2031-04-02|harbour:6",
        "ceasefire --party northland --since 2031-04-02|harbour:6",
        "--facets --kind report|harbour:6 harbour:8",
        "--facets|first:1 first:2 harbour:6 harbour:8 second:1 second:2",
        "--issue truce|first:1 harbour:6 second:1",
        "--issue truce,herring-quota|first:1 first:2 harbour:6 harbour:8 second:1",
        "ceasefire --until 2031-03-31|first:1",
        "ceasefire --as-of 2031-03-31|first:1",
        "ceasefire --tag agreed|",
        "keep --exact|first:1 second:1",
        "keeps --exact|",
        "--like first:2 --kind draft|second:2",
        "--like drafts/second.md:7 --kind draft|first:1",
        "--like 2 --document first|first:2",
      })
  void narrowsByOptions(String args, String found) {
    Cli.Result result = parley(("search " + args + " --format csv").split(" "));
    assertThat(places(result)).isEqualTo(found == null ? "" : found);
    assertThat(result.exit()).isEqualTo(found == null ? 1 : 0);
  }

  /** The hits by document and clause or line, sorted. */
  private static String places(Cli.Result result) {
    List<String> places =
        result
            .out()
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(f -> f[4] + ":" + (f[6].isEmpty() ? f[10] : f[6]))
            .sorted()
            .toList();
    return String.join(" ", places);
  }

  @Test
  void answersInJsonThatFitsTheSchema() {
    Cli.Result result =
        parley("search", "herring OR market", "--format", "json", "--facets", "--explain");
    Schemas.assertFits(result.out(), "search");
    assertThat(result.out()).contains("\"tag\": {\n      \"open\": 1\n    }");
    assertThat(result.out().replaceAll("\\s+", "")).contains("[22,29]", "[61,67]");
    Schemas.assertFits(parley("search", "lobster", "--format", "json").out(), "search");
  }

  @Test
  void sortsByDate() {
    Cli.Result result = parley("search", "ceasefire", "--sort", "date", "--format", "csv");
    assertThat(result.out().lines().skip(1).map(l -> l.split(",", -1)[4]))
        .containsExactly("harbour", "second", "first");
  }

  @Test
  void showsPageAfterPageWhatOneAnswerWouldShow() {
    String all = parley("search", "ceasefire OR tonnes OR herring", "--format", "csv").out();
    assertThat(all.lines()).hasSize(7);
    List<String> rows = new ArrayList<>();
    for (String page : List.of("1", "2", "3", "4")) {
      Cli.Result result = page("csv", page);
      assertThat(result.exit()).isZero();
      result.out().lines().skip(1).forEach(rows::add);
    }
    assertThat(rows).containsExactlyElementsOf(all.lines().skip(1).toList());
  }

  private Cli.Result page(String format, String page) {
    String query = "ceasefire OR tonnes OR herring";
    return parley("search", query, "--limit", "2", "--page", page, "--format", format);
  }

  @Test
  void saysWhichPageItShows() {
    assertThat(page("text", "1").out()).endsWith("\n2 of 6 passages; --limit shows more\n");
    assertThat(page("text", "2").out())
        .startsWith(" 3  ")
        .endsWith("\n3 to 4 of 6 passages; the next --page shows more\n");
    assertThat(page("text", "3").out()).endsWith("\n5 to 6 of 6 passages\n");
    assertThat(page("text", "4").out()).isEqualTo("no more than 6 passages found\n");
  }

  @Test
  void putsTogetherWhatIsOneClauseInSeveralDrafts() {
    String text = parley("search", "ceasefire OR tonnes", "--by-clause").out();
    assertThat(text).contains("also 1, drafts/", "also 2, drafts/").endsWith("\n5 passages\n");
    assertThat(text.lines().filter(line -> line.startsWith(" ") && line.charAt(1) != ' '))
        .hasSize(3);
    String query = "ceasefire OR tonnes";
    String csv = parley("search", query, "--by-clause", "--format", "csv").out();
    assertThat(csv.lines().findFirst()).get().asString().endsWith(",text,group");
    List<String> clauses =
        csv.lines()
            .skip(1)
            .filter(line -> line.contains(",draft,"))
            .map(line -> line.split(",", -1)[6] + " " + line.substring(line.lastIndexOf(',') + 1))
            .toList();
    assertThat(clauses).hasSize(4);
    assertThat(clauses.stream().distinct()).hasSize(2);
    String json = parley("search", query, "--by-clause", "--format", "json").out();
    Schemas.assertFits(json, "search");
    assertThat(json).contains("\"group\": 3").doesNotContain("\"group\": 4");
    assertThat(parley("search", query, "--format", "json").out()).doesNotContain("\"group\"");
  }

  @Test
  void leavesApartWhatIsNotOneClause() throws IOException {
    file(
        "drafts/other.md",
        """
        ---
        kind: draft
        date: 2031-04-02
        version: other
        family: ports
        ---

        1. Northland and Southisle keep a cease-fire at sea.
        """);
    String csv = parley("search", "ceasefire", "--by-clause", "--format", "csv").out();
    Map<String, String> groups =
        csv.lines()
            .skip(1)
            .collect(
                Collectors.toMap(
                    line -> line.split(",", -1)[4],
                    line -> line.substring(line.lastIndexOf(',') + 1)));
    assertThat(groups).containsOnlyKeys("first", "second", "other", "harbour");
    assertThat(groups.get("first")).isEqualTo(groups.get("second"));
    assertThat(new HashSet<>(groups.values())).hasSize(3);
  }

  @Test
  void fitsTheTerminalAndMarksWhatMatched() {
    Cli.Result result =
        Cli.run(talks, Map.of("COLUMNS", "60"), true, "search", "ceasefire northland");
    assertThat(result.out()).contains("\u001b[1;35mceasefire\u001b[0m");
    assertThat(result.out().replaceAll("\u001b\\[[0-9;]*m", "").lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void explainsHowItReadTheQuery() {
    Cli.Result result = parley("search", "(ceasefire [port", "--explain");
    assertThat(result.out()).startsWith("read as (").contains("matched ceasefire", "score ");
    assertThat(result.err()).contains("the ( at column 1 is never closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search|the query is empty",
        "search --limit 0 x|--limit 0",
        "search --page 0 x|pages are counted from 1",
        "search --page 600000000 x|--page 600000000 is too far down",
        "search date:soon|column 6 of the query: 'soon' is no date",
        "search kind:rumour|the kinds are draft, report and statement",
        "search AND|no word or number",
        "search x --party ZZ|there are NL, SI",
        "search --issue x|there are herring-quota, truce",
        "search --issue quota|did you mean herring-quota?",
        "search -nato|put -- before it",
        "search --like 99|FILE:LINE",
        "search x --sort size|relevance",
      })
  void saysWhatIsWrongWithAQuery(String args, String message) {
    Cli.Result result = parley(args.split(" "));
    assertThat(result.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(message).doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "party:XX|party:XX is not declared; there are NL, SI",
        "issue:quota|issue:quota is not declared; did you mean herring-quota?",
        "issue:herring-qouta|issue:herring-qouta is not declared; did you mean herring-quota?",
        "tonnes NOT tag:disputed|tag:disputed is no tag; there are agreed, open",
        "document:frist|document:frist is no document; did you mean first?",
        "ceasfire|no passage has 'ceasfire'; ceasfire~ finds 3 passages with words like it",
        "c?asefire|a ? stands for no letter; in 'c?asefire' it parts two words",
        "party:N* document:drafts/* issue:herring*|",
        "document:drafts/first.md|",
      })
  void saysWhyNothingIsFound(String query, String remark) {
    String err = parley("search", query).err();
    assertThat(err).isEqualTo(remark == null ? "" : "parley: " + remark + "\n");
  }

  @Test
  void saysWhichClauseOfALabelItTook() {
    assertThat(parley("search", "--like", "2").err())
        .isEqualTo("parley: what resembles second:2\n");
    assertThat(parley("search", "--like", "first:2").err()).isEmpty();
  }

  @Test
  void saysOnceWhatAClauseIsCalled() throws IOException {
    file("drafts/third.md", "# Accord\n\n## Preamble\n\nLobster is meant.\n");
    assertThat(parley("search", "lobster").out()).contains("\n    Preamble\n    Lobster is meant");
  }

  @Test
  void indexesWhatChangedByItself() throws IOException {
    assertThat(parley("search", "lobster").exit()).isEqualTo(ExitCode.FINDINGS.code());
    file("reports/late.md", "---\nkind: report\ndate: 2031-05-01\n---\n\nLobster is left out.\n");
    assertThat(parley("search", "lobster").exit()).isZero();
    Files.delete(talks.resolve("reports/late.md"));
    assertThat(parley("search", "lobster").exit()).isEqualTo(ExitCode.FINDINGS.code());
  }

  @Test
  void reportsWhatItIndexed() throws IOException {
    assertThat(parley("index").out())
        .isEqualTo(
            """
            3 documents: 3 added, 0 updated, 0 removed, 0 unchanged
            6 passages: 6 added, 0 updated, 0 removed, 0 unchanged
            """);
    Cli.Result again = parley("index", "--format", "json");
    Schemas.assertFits(again.out(), "index");
    assertThat(again.out()).contains("\"unchanged\": 6");
    assertThat(talks.resolve(".parley/.gitignore")).hasContent("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt"})
  void citesTheParagraphOfADocumentThatHasNoPagesOfItsOwn(String ending) throws IOException {
    Path file = Path.of("src/test/resources/documents/accord-libreoffice." + ending);
    Files.copy(file, talks.resolve("drafts/accord." + ending));
    Files.writeString(talks.resolve("drafts/accord." + ending + ".yaml"), "kind: draft\n");
    String found = parley("search", "\"no shift is longer\" document:accord").out();
    assertThat(found).contains("drafts/accord." + ending + ", paragraph 10 ");
  }

  @Test
  void citesThePageOfADocumentThatHasPages() throws IOException {
    Path pages = Path.of("src/test/resources/documents/headed-pages.pdf");
    Files.copy(pages, talks.resolve("drafts/quay.pdf"));
    String query = "\"publish the gauges above the weir\" document:quay label:\"3(2)\"";
    assertThat(parley("search", query).out()).contains("drafts/quay.pdf, page 1 ");
    String eighth = "\"publish the lamps\" document:quay label:\"8(2)\"";
    assertThat(parley("search", eighth).out()).contains("drafts/quay.pdf, page 3 ");
    String json = parley("search", eighth, "--format", "json").out();
    Schemas.assertFits(json, "search");
    assertThat(json).contains("\"page\": 3");
    assertThat(parley("search", eighth, "--format", "csv").out()).contains(",page,");
    assertThat(parley("search", "tonnes", "--format", "json").out()).doesNotContain("\"page\"");
  }

  @Test
  void rebuildsADamagedIndexAndSaysSo() throws IOException {
    parley("index");
    try (var files = Files.list(talks.resolve(".parley/index"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    Cli.Result result = parley("search", "tonnes");
    assertThat(result.exit()).isZero();
    assertThat(result.err())
        .isEqualTo("parley: the index is damaged and was built anew from the files\n");
    assertThat(parley("search", "tonnes").err()).isEmpty();
  }

  @Test
  void searchesInMemoryWhereTheIndexCannotBeKept() throws IOException {
    file(".parley", "a file where the folder would be");
    Cli.Result result = parley("search", "tonnes");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).contains("it is in memory");
    assertThat(parley("index").exit()).isEqualTo(ExitCode.STORE.code());
  }

  @Test
  void givesTheSameBytesFromAFreshAndAGrownIndex() throws IOException {
    parley("index");
    file("drafts/second.md", "---\nkind: draft\ndate: 2031-04-01\n---\n\n1. Nothing.\n");
    String grown = parley("search", "ceasefire OR nothing", "--format", "json").out();
    try (var files = Files.list(talks.resolve(".parley/index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(parley("search", "ceasefire OR nothing", "--format", "json").out()).isEqualTo(grown);
  }

  @Test
  void readsWordsInTheLanguagesOfTheDocuments() throws IOException {
    file(
        "reports/port.md",
        """
        ---
        date: 2031-04-12
        language: uk
        ---

        Сторони погодили гарантії безпеки для портів.
        """);
    file("reports/hafen.md", "Die Parteien und der Hafen sind für die Fischer nicht frei.\n");
    assertThat(places(parley("search", "безпека", "--format", "csv"))).isEqualTo("port:6");
    assertThat(places(parley("search", "Partei", "--format", "csv"))).isEqualTo("hafen:1");
  }
}
