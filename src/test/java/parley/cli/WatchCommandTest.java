package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

/** A folder that changes while it is watched. */
class WatchCommandTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void anAgreedClause() throws IOException {
    Files.createDirectories(folder.resolve("drafts"));
    Files.createDirectories(folder.resolve("reports"));
    lease("40 crowns");
  }

  private void lease(String rent) throws IOException {
    Files.writeString(
        folder.resolve("drafts/2031-03-01.md"),
        "# Lease\n\n## 1. Rent\n\nThe rent is "
            + rent
            + ".\n\n## 2. Light\n\nThe port lights the mole [UNION: until dawn] [PORT: until"
            + " midnight].\n");
  }

  @Test
  void whatMovedIsToldOnce() throws IOException {
    Watched watched = new Watched(folder, null);
    assertThat(watched.state())
        .isEqualTo("OPEN 1 of 2 as of 2031-03-01 · AGREED 1 (1 text agreed)");
    assertThat(watched.look()).isEmpty();
    lease("[UNION: 40 crowns] [PORT: 55 crowns]");
    List<String> moved = watched.look();
    assertThat(moved)
        .contains("changed document drafts/2031-03-01.md")
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("tag rent: agreed/text_agreed -> open/disputed, The draft has"))
        .anySatisfy(
            line ->
                assertThat(line).startsWith("new claim on rent: drafts/2031-03-01.md:5 “[PORT: 55"))
        .endsWith("OPEN 2 of 2 as of 2031-03-01 · AGREED 0");
    assertThat(watched.look()).isEmpty();
  }

  @Test
  void documentsThatComeAndGoAreNamed() throws IOException {
    Watched watched = new Watched(folder, null);
    Path report = folder.resolve("reports/2031-03-05.md");
    Files.writeString(report, "# News\n\nThe Union rejects the rent, its chair said.\n");
    assertThat(watched.look()).contains("new document reports/2031-03-05.md");
    Files.delete(report);
    assertThat(watched.look()).contains("document gone reports/2031-03-05.md");
  }

  @Test
  void whatLiesInHiddenFoldersIsNoChange() throws IOException {
    Watched watched = new Watched(folder, null);
    Files.createDirectories(folder.resolve(".parley/index"));
    Files.writeString(folder.resolve(".parley/index/segment"), "x");
    assertThat(watched.look()).isEmpty();
  }

  @Test
  void secondsAreChecked() {
    Cli.Result result = Cli.run(folder, "watch", "--every", "0");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("--every counts seconds, from 1 to 3600");
  }

  /** The signal of Ctrl-C, which a build in the background ignores unless told otherwise, too. */
  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(60)
  void itEndsWithSuccessWhenInterrupted(String signal) throws Exception {
    assumeTrue(run("env", "--default-signal=" + signal, "true") == 0, "no env of coreutils 8.31");
    Process process =
        new ProcessBuilder(
                "env",
                "--default-signal=" + signal,
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "parley.cli.Parley",
                "watch",
                "--every",
                "1")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).startsWith("watching ").contains(": OPEN 1 of 2");
      lease("50 crowns");
      assertThat(out.readLine()).isEqualTo("changed document drafts/2031-03-01.md");
      assertThat(run("kill", "-" + signal, Long.toString(process.pid()))).isZero();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
    }
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
