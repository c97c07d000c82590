package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.issue.Cause;
import parley.testing.Cli;

/** The manual: topics, man pages and completions, tried with the programs that read them. */
class ManualTest {
  private static final Path HERE = Path.of("");

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Manual.write(folder);
  }

  static Stream<String> topics() {
    return HelpTopics.all().stream();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyTopicHasAPageThatFitsTheTerminal(String topic) {
    Cli.Result result = Cli.run(HERE, "help", topic);
    assertThat(result.exit()).isZero();
    assertThat(result.out().lines().count()).isGreaterThan(4);
    assertThat(result.out().lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
  }

  @Test
  void everyCauseOfTheGateHasAPageThatSaysWhatToDo() {
    for (Cause cause : Cause.values()) {
      assertThat(Cli.run(HERE, "help", cause.word()).out())
          .startsWith("check: " + cause.word() + "\n")
          .contains("What to do");
    }
  }

  @Test
  void theListNamesAllTopicsAndACommandShowsItsOwnHelp() {
    assertThat(Cli.run(HERE, "help").out()).contains(HelpTopics.all());
    assertThat(Cli.run(HERE, "help", "lint").out())
        .isEqualTo(Cli.run(HERE, "lint", "--help").out());
    Cli.Result none = Cli.run(HERE, "help", "notaton");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("no topic 'notaton'", "'notation'");
  }

  @Test
  void manReadsEveryPage() throws IOException {
    List<Path> pages = files("man");
    assertThat(pages).hasSize(Commands.names().size() + 1 + HelpTopics.GENERAL.size());
    assertThat(Files.readString(folder.resolve("man/man1/parley-check.1")))
        .contains("\n.TP\n\\fB\\-\\-baseline=FILE\\fR\nWhat is known already");
    needs("/usr/bin/man");
    for (Path page : pages) {
      assertThat(run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page.toString()))
          .as(page.toString())
          .doesNotContain("warning");
    }
    String shown =
        run("man", "-P", "cat", "-l", folder.resolve("man/man1/parley-diff.1").toString());
    assertThat(shown).contains("SYNOPSIS", "parley diff HEAD~3:drafts/a.md drafts/a.md");
  }

  private static List<Path> files(String below) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(below))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void bashCompletesCommandsAndOptions() throws IOException {
    needs("/usr/bin/bash");
    String script =
        "source '"
            + folder.resolve("completions/parley.bash")
            + "'; complete -p parley; COMP_WORDS=(parley ch); COMP_CWORD=1; _complete_parley; echo"
            + " \"${COMPREPLY[*]}\"; COMP_WORDS=(parley check --base); COMP_CWORD=2;"
            + " _complete_parley; echo \"${COMPREPLY[*]}\"";
    assertThat(run("bash", "-c", script)).contains("check", "--baseline");
  }

  @Test
  void zshLoadsTheFunction() throws IOException {
    needs("/usr/bin/zsh");
    String script =
        "fpath=('"
            + folder.resolve("completions")
            + "' $fpath); autoload -U compinit; compinit -u -D; print -- $_comps[parley];"
            + " autoload +X _parley && print loaded";
    assertThat(run("zsh", "-f", "-c", script)).isEqualTo("_parley\nloaded\n");
  }

  @Test
  void fishCompletesCommandsOptionsAndTheirValues() throws IOException {
    needs("/usr/bin/fish");
    String script =
        "source '"
            + folder.resolve("completions/parley.fish")
            + "'; complete -C 'parley che'; complete -C 'parley check --bas';"
            + " complete -C 'parley help reo'; complete -C 'parley diff --color al'";
    assertThat(run("fish", "--no-config", "-c", script))
        .contains("check\tFails when", "--baseline", "reopened", "always");
  }

  private static void needs(String program) {
    assumeTrue(Files.isExecutable(Path.of(program)), program + " is not installed");
  }

  private static String run(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(Arrays.asList(command)).redirectErrorStream(true);
    builder.environment().put("HOME", folder.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
