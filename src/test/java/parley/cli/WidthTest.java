package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

/** Nothing that a person reads in a terminal is wider than it. */
class WidthTest {
  private static final Path CORPUS = Path.of("corpus");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issues",
        "positions",
        "sources",
        "report",
        "diff us-28 ua-us-20",
        "diff us-28 ua-us-20 --side-by-side",
        "diff us-28 ua-us-20 --level article",
        "diff us-28 ua-us-20 --stat",
        "columns us-28 e3-counter ua-us-20"
      })
  void noLineIsWiderThanTheTerminal(String command) {
    for (int columns : new int[] {80, 200}) {
      Map<String, String> terminal = Map.of("COLUMNS", "" + columns, "NO_COLOR", "1");
      Cli.Result run = Cli.run(CORPUS, terminal, true, command.split(" ", -1));
      assertThat(run.out().lines())
          .hasSizeGreaterThan(10)
          .allMatch(line -> line.length() <= columns);
    }
  }

  @ParameterizedTest
  @CsvSource({"80, false", "159, false", "160, true", "200, true"})
  void twoDraftsStandSideBySideWhereThereIsRoom(int columns, boolean beside) {
    String[] diff = {"diff", "us-28", "ua-us-20"};
    Map<String, String> environment = Map.of("COLUMNS", "" + columns, "NO_COLOR", "1");
    assertThat(Cli.run(CORPUS, environment, true, diff).out().contains(" │ ")).isEqualTo(beside);
    assertThat(Cli.run(CORPUS, environment, false, diff).out()).doesNotContain(" │ ");
    assertThat(Cli.run(CORPUS, environment, true, with(diff, "--no-side-by-side")).out())
        .doesNotContain(" │ ");
    assertThat(Cli.run(CORPUS, environment, false, with(diff, "--side-by-side")).out())
        .contains(" │ ");
  }

  private static String[] with(String[] command, String option) {
    String[] all = Arrays.copyOf(command, command.length + 1);
    all[command.length] = option;
    return all;
  }

  @Test
  void aReportIsTextOnATerminalAndMarkdownElsewhere() {
    assertThat(Cli.run(CORPUS, Map.of("NO_COLOR", "1"), true, "report").out())
        .startsWith("Open issues");
    assertThat(Cli.run(CORPUS, "report").out()).startsWith("# Open issues");
  }
}
