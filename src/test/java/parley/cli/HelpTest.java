package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.testing.Cli;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options as a list: what must hold for each command and option, those to come included. */
class HelpTest {
  private static final Path HERE = Path.of("");

  static Stream<CommandSpec> commands() {
    CommandLine parley = Parley.commandLine(Console.ofProcess());
    return Stream.concat(Stream.of(parley), parley.getSubcommands().values().stream())
        .map(CommandLine::getCommandSpec);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasASentenceAndAnExample(CommandSpec command) {
    assertThat(command.usageMessage().header()).as(command.name()).isNotEmpty();
    assertThat(Arrays.stream(command.usageMessage().footer()).anyMatch(l -> l.contains("parley ")))
        .as("an example of %s", command.name())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribedOnceAndNamesItsValue(CommandSpec command) {
    Set<String> names = new HashSet<>();
    for (OptionSpec option : command.options()) {
      assertThat(option.description()).as(option.longestName()).isNotEmpty();
      assertThat(option.arity().max() == 0 || !option.paramLabel().equals("PARAM"))
          .as("label of %s", option.longestName())
          .isTrue();
      List.of(option.names()).forEach(n -> assertThat(names.add(n)).as(n).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpFitsEightyColumns(CommandSpec command) {
    assertThat(command.commandLine().getUsageMessage().lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
  }

  @Test
  void onlyWhatACommandLineMayMeanIsDescribed() {
    assertThat(Commands.needed("--corpus", "diff", "issues")).containsExactly("issues", "diff");
    assertThat(Commands.needed("isues")).contains("issues", "diff", "schema");
    assertThat(Commands.needed("diff", "--help")).containsExactly("diff");
    assertThat(Commands.needed("--help", "diff")).contains("issues", "diff", "schema");
    assertThat(Commands.needed("--corpus", "diff", "-h")).contains("issues", "diff", "schema");
    assertThat(Commands.needed("--version")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpNamesAllExitCodes(CommandSpec command) {
    String help = command.commandLine().getUsageMessage();
    assertThat(help.substring(help.indexOf("Exit codes:")).lines())
        .filteredOn(line -> line.matches("\\s+\\d+\\s{2,}\\S.*"))
        .hasSize(ExitCode.values().length);
  }

  @Test
  void globalOptionsStandBeforeOrAfterTheCommand() {
    Cli.Result before = Cli.run(HERE, "--color", "never", "text", "pom.xml.missing");
    Cli.Result after = Cli.run(HERE, "text", "pom.xml.missing", "--color", "never");
    assertThat(before).isEqualTo(after);
    assertThat(before.exit()).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void wrongUsageIsSaidInOneLineWithTheWayToHelp() {
    Cli.Result result = Cli.run(HERE, "text", "x.md", "--fromat", "json");
    assertThat(result.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("--fromat", "parley text --help").doesNotContain("\tat ");
  }

  @Test
  void aBadDateSaysHowToWriteIt() {
    Cli.Result result = Cli.run(HERE, "text", "x", "--as-of", "31.12.2025");
    assertThat(result.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.err()).contains("31.12.2025", "2025-12-16");
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(Cli.run(HERE, "--version").out()).matches("parley \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }
}
