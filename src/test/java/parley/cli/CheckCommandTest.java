package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Repository;
import parley.testing.Schemas;

/** The gate as a build server meets it: with baselines, in a repository, with several outputs. */
class CheckCommandTest {
  private static final String AGREED =
      "# Lease\n\n## 1. Rent\n\nThe rent is 40 crowns a month.\n\n## 2. Light\n\nThe port lights"
          + " the mole [UNION: until dawn] [PORT: until midnight].\n";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void oneOpenIssue() throws IOException {
    Files.createDirectories(folder.resolve("talks/lease/drafts"));
    write(AGREED);
  }

  private void write(String draft) throws IOException {
    Files.writeString(
        folder.resolve("talks/lease/drafts/draft.md"), "---\ndate: 2031-03-01\n---\n" + draft);
  }

  private void reopenRent() throws IOException {
    write(AGREED.replace("40 crowns", "[UNION: 40 crowns] [PORT: 55 crowns]"));
  }

  private Cli.Result check(String... more) {
    List<String> words = new ArrayList<>(List.of("check", "--corpus", "talks/lease"));
    words.addAll(List.of(more));
    return Cli.run(folder, words.toArray(String[]::new));
  }

  @Test
  void onlyWhatIsWorseThanAFileFails() throws IOException {
    assertThat(check("--format", "json", "--output", "known.json").exit()).isEqualTo(1);
    String known = Files.readString(folder.resolve("known.json"));
    Cli.Result same = check("--baseline", "known.json");
    assertThat(same.exit()).isZero();
    assertThat(same.err()).contains("1 known from the baseline");
    reopenRent();
    Cli.Result worse = check("--baseline", "known.json");
    assertThat(worse.exit()).isEqualTo(1);
    assertThat(worse.out().lines())
        .singleElement()
        .asString()
        .startsWith("open rent ")
        .contains("drafts/draft.md:8");
    assertThat(Files.readString(folder.resolve("known.json"))).isEqualTo(known);
  }

  @Test
  void aRenumberingIsNotWorseThanAFile() throws IOException {
    check("--format", "json", "--output", "known.json");
    write(AGREED.replace("## 2.", "## 3.").replace("## 1.", "## 1. Parties\n\nTwo.\n\n## 2."));
    assertThat(check("--baseline", "known.json").exit()).isZero();
  }

  @Test
  void fingerprintsStayWhenClausesAreRenumberedAndMoved() throws IOException {
    check("--format", "sarif", "--output", "a.sarif");
    String before = fingerprints(folder.resolve("a.sarif"));
    write(
        "# Lease\n\n## 1. Parties\n\nThe union and the port.\n"
            + AGREED.substring(AGREED.indexOf("\n## 2."))
            + "\n## 3. Rent\n\nThe rent is 40 crowns a month.\n");
    check("--format", "sarif", "--output", "b.sarif");
    assertThat(fingerprints(folder.resolve("b.sarif"))).isEqualTo(before).isNotEmpty();
    check("--format", "gitlab", "--output", "b.gitlab.json");
    assertThat(Files.readString(folder.resolve("b.gitlab.json"))).contains(before);
  }

  private static String fingerprints(Path sarif) throws IOException {
    return Pattern.compile("\"parleyClause/v1\": \"([^\"]+)\"")
        .matcher(Files.readString(sarif))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatAFileHasAsAgreedIsReopened() throws IOException {
    check("--format", "json", "--output", "known.json");
    reopenRent();
    Cli.Result worse = check("--baseline", "known.json", "--fail-on", "reopened");
    assertThat(worse.out())
        .startsWith("reopened rent open/disputed of UNION PORT: ")
        .hasLineCount(1);
    assertThat(check("--fail-on", "reopened").exit()).isZero();
  }

  @Test
  void whatStandsOtherwiseThanExpectedFailsWhateverElseIsAsked() throws IOException {
    Files.writeString(
        folder.resolve("talks/lease/parley.yaml"),
        """
        issues:
          - id: light
            terms: [lights]
            expect: agreed
          - id: pilots
            terms: [pilots]
            expect: final
        """);
    Cli.Result result = check("--fail-on", "reopened", "--format", "github");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out())
        .contains("file=drafts/draft.md,line=12,title=unexpected light::")
        .contains(", expected agreed: drafts/draft.md:12 clause 2 ")
        .contains("file=parley.yaml,line=7,title=unexpected pilots::");
    assertThat(check("--fail-on", "reopened").out()).doesNotStartWith("nothing");
  }

  @Test
  void anExpectationWithoutAnyPassageIsShownWhereItIsDeclared() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Files.writeString(
        folder.resolve("empty/parley.yaml"), "issues:\n  - id: pilots\n    expect: agreed\n");
    assertThat(Cli.run(folder, "check", "--corpus", "empty", "--format", "github").out())
        .contains("::error file=parley.yaml,line=3,title=unexpected pilots::");
  }

  @Test
  void aBaselineThatHasMoreThanIsWrongIsToldToBeStale() throws IOException {
    write(AGREED + "\nThe lamps are [white.\n");
    check("--fail-on", "unbalanced", "--format", "json", "--output", "known.json");
    Cli.Result same = check("--fail-on", "unbalanced", "--baseline", "known.json");
    assertThat(same.err()).contains("1 known").doesNotContain("stale");
    write(AGREED);
    Cli.Result better = check("--fail-on", "unbalanced", "--baseline", "known.json");
    assertThat(better.exit()).isZero();
    assertThat(better.err())
        .contains("the baseline is stale: unbalanced drafts/draft.md is no more");
  }

  @Test
  void onlyWhatIsWorseThanARevisionFails() throws IOException {
    Repository repository = Repository.of(folder);
    assertThat(check("--baseline", "git:HEAD").exit()).isZero();
    reopenRent();
    Cli.Result worse = check("--baseline", "git:HEAD", "--format", "github");
    assertThat(worse.exit()).isEqualTo(1);
    assertThat(worse.out())
        .startsWith("::error file=talks/lease/drafts/draft.md,line=8,title=open rent::");
    repository.git("diff", "--cached", "--quiet");
  }

  @Test
  void aClauseWithoutAHeadingIsKnownAgainThoughItsWordsChanged() throws IOException {
    String plain =
        "# Lease\n\n1. The rent is 40 crowns.\n\n2. The port lights the mole [UNION: until dawn]"
            + " [PORT: until midnight].\n";
    write(plain);
    Repository.of(folder);
    write(
        plain.replace("40 crowns", "[UNION: 40 crowns] [PORT: 55 crowns]").replace("mole", "pier"));
    Cli.Result result = check("--fail-on", "open,reopened", "--baseline", "git:HEAD");
    assertThat(result.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("open rent-").contains("draft.md:6 clause 1 "),
            line -> assertThat(line).startsWith("reopened rent-"));
    assertThat(result.err()).contains("1 known from the baseline").doesNotContain("stale");
  }

  @Test
  void aRevisionThatLooksLikeAnOptionIsNone() throws IOException {
    Repository.of(folder);
    Cli.Result result = check("--baseline", "git:--output=hacked");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("cannot read git:--output=hacked");
    assertThat(folder.resolve("talks/lease/hacked")).doesNotExist();
  }

  @Test
  void whatIsNoBaselineIsRefused() throws IOException {
    Files.writeString(folder.resolve("known.json"), "{\"schema\":\"parley/diff/1\"}");
    Cli.Result result = check("--baseline", "known.json");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("known.json is no baseline");
  }

  @Test
  void writesSeveralFormatsInOneRun() throws IOException {
    Cli.Result result = check("--output", "a.sarif", "--output", "a.xml", "--output", "a.txt");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    Schemas.assertSarif(Files.readString(folder.resolve("a.sarif")));
    assertThat(Files.readString(folder.resolve("a.xml"))).contains("failures=\"1\"");
    assertThat(Files.readString(folder.resolve("a.txt"))).startsWith("open light ");
  }

  @Test
  void aFormatThatIsNoneIsRefusedBeforeAnyWork() {
    Cli.Result result = check("--format", "yaml", "--baseline", "not-there.json");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("no format 'yaml' here");
  }

  @Test
  void severalOutputsAndAFormatContradictEachOther() {
    Cli.Result result = check("--output", "a.txt", "--output", "b.txt", "--format", "json");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(folder.resolve("a.txt")).doesNotExist();
  }

  @Test
  void anotherCommandWritesOneOutput() {
    Cli.Result result =
        Cli.run(
            folder, "issues", "--corpus", "talks/lease", "--output", "a.txt", "--output", "b.txt");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("one --output");
  }

  @Test
  void asManyAsAllowedMayBeOpen() {
    Cli.Result allowed = check("--max-open", "1");
    assertThat(allowed.exit()).isZero();
    assertThat(allowed.out()).startsWith("nothing open beyond --max-open: ");
    Cli.Result result = check("--max-open", "0");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("max-open 1 issue is open; at most 0 may be\n");
  }
}
