package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

class PagerTest {
  @TempDir Path folder;

  @BeforeEach
  void drafts() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "1. Pay 5 crowns to the clerk.\n");
    Files.writeString(folder.resolve("b.txt"), "1. Pay 6 crowns to the clerk.\n");
  }

  @Test
  void showsTheAnswerInsteadOfPrintingIt() {
    List<String> shown = new ArrayList<>();
    Cli.Result result = Cli.run(folder, shown::add, "diff", "a.txt", "b.txt", "--exit-code");
    assertThat(result.out()).isEmpty();
    assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS.code());
    assertThat(shown).singleElement().asString().contains("figure", "\u001b[4;34m6");
  }

  @Test
  void printsWhatNoPagerShows() {
    assertThat(Cli.run(folder, Pager.NONE, "diff", "a.txt", "b.txt").out()).contains("figure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-pager", "--output=c.txt"})
  void isNotAskedWhereTheAnswerGoesElsewhere(String option) {
    List<String> shown = new ArrayList<>();
    Cli.run(folder, shown::add, "diff", "a.txt", "b.txt", option);
    assertThat(shown).isEmpty();
  }

  @Test
  void theTextOfAFileCommandsNoTerminal() throws Exception {
    String hostile = "1. Pay \u001b[31m5\u0007 crowns \u202Eto\u202C the clerk.\n";
    String rest = "\n2. The clerk gives a receipt.\n".repeat(9);
    Files.writeString(folder.resolve("c.txt"), hostile + rest);
    assertThat(Cli.run(folder, "text", "c.txt").out()).isEqualTo(hostile + rest);
    List<String> shown = new ArrayList<>();
    Cli.run(folder, shown::add, "text", "c.txt");
    assertThat(shown)
        .containsExactly("1. Pay \uFFFD[31m5\uFFFD crowns \uFFFDto\uFFFD the clerk.\n" + rest);
  }

  @Test
  void isNotAskedWithoutATerminal() {
    assertThat(Cli.run(folder, "diff", "a.txt", "b.txt").out()).contains("figure");
  }

  @Test
  void runsTheCommandOfTheEnvironmentAsAShellDoes() throws Exception {
    Pager pager =
        ShellPager.of(Map.of("PAGER", "sed 's/^/> /' > shown; echo $LESS > less"), folder);
    assertThat(pager.show("één\nzwei\n")).isTrue();
    assertThat(folder.resolve("shown")).hasContent("> één\n> zwei\n");
    assertThat(folder.resolve("less")).hasContent("FRX");
  }

  @Test
  void leavesTheOptionsOfLessToWhoSetThem() throws Exception {
    ShellPager.of(Map.of("PAGER", "echo $LESS > less", "LESS", "-S"), folder).show("text");
    assertThat(folder.resolve("less")).hasContent("-S");
  }

  @Test
  void whoEndsItEarlyHasReadEnough() {
    Pager pager = ShellPager.of(Map.of("PAGER", "head -1 > shown"), folder);
    assertThat(pager.show("line\n".repeat(100_000))).isTrue();
    assertThat(folder.resolve("shown")).hasContent("line\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "cat", "no-such-command-anywhere 2> /dev/null"})
  void aPagerThatIsNoneLeavesTheTextToBePrinted(String command) {
    assertThat(ShellPager.of(Map.of("PAGER", command), folder).show("text")).isFalse();
  }

  @Test
  void withoutLessThereIsNone() {
    assertThat(ShellPager.of(Map.of("PATH", folder.toString()), folder)).isSameAs(Pager.NONE);
  }
}
