package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;

/** Nothing that a person reads in a terminal is wider than it. */
class WidthTest {
  private static final Path CORPUS = Path.of("corpus");

  @ParameterizedTest
  @CsvSource({"issues,80", "issues,200", "positions,80", "sources,80"})
  void noLineIsWiderThanTheTerminal(String command, int columns) {
    Cli.Result run =
        Cli.run(CORPUS, Map.of("COLUMNS", "" + columns, "NO_COLOR", "1"), true, command);
    assertThat(run.out().lines()).hasSizeGreaterThan(10).allMatch(line -> line.length() <= columns);
  }
}
