package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, in a folder that looks built, with a JDK that only notes how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String REHEARSAL = "parley.cli.Rehearsal";
  private static final List<String> VERSION = List.of("--version");

  @TempDir Path temp;
  private Path home = Path.of("");
  private Path jdk = Path.of("");

  @BeforeEach
  void build() throws IOException {
    home = temp.resolve("with blank");
    jdk = temp.resolve("jdk");
    Files.createDirectories(home.resolve("target"));
    Files.createDirectories(home.resolve("src/main"));
    for (String script : List.of("parley", "jdk")) {
      executable(home.resolve("scripts/" + script), Files.readString(Path.of("scripts", script)));
    }
    Files.writeString(home.resolve("target/jdk-home"), jdk + "\n");
    for (String made : List.of("pom.xml", "src/main/a", "target/parley.jar")) {
      Files.writeString(home.resolve(made), "");
      age(home.resolve(made), made.startsWith("target") ? 60 : 120);
    }
    jdkOf(25, "");
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void age(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  /** Makes the JDK; it runs a line of its own when it is to make a cache. */
  private void jdkOf(int version, String making) throws IOException {
    String java =
        """
        #!/usr/bin/env bash
        echo "$*" >>"%s/calls"
        [ "${*: -2}" = "parley.cli.Parley --version" ] && echo "parley of this build"
        for option in "$@"; do
          case $option in
            -XX:AOTCacheOutput=*|-XX:ArchiveClassesAtExit=*)
              touch "${option#*=}"
              %s
              ;;
          esac
        done
        """
            .formatted(temp, making);
    executable(jdk.resolve("bin/java"), java);
    executable(jdk.resolve("bin/javac"), "");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
  }

  /** Runs the launcher; returns the calls of the JDK since the last time. */
  private List<String> launch(String... args) throws IOException, InterruptedException {
    Path calls = temp.resolve("calls");
    Files.deleteIfExists(calls);
    List<String> command = new ArrayList<>(List.of(args));
    command.addFirst(home.resolve("scripts/parley").toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).isEqualTo(List.of(args).equals(VERSION) ? "parley of this build\n" : "");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  @ParameterizedTest
  @CsvSource({
    "21, -XX:ArchiveClassesAtExit=, -XX:SharedArchiveFile=",
    "24, -XX:ArchiveClassesAtExit=, -XX:SharedArchiveFile=",
    "25, -XX:AOTCacheOutput=, -XX:AOTCache="
  })
  void preparesACacheInTheWayTheJdkKnows(int version, String makes, String uses)
      throws IOException, InterruptedException {
    jdkOf(version, "");
    List<String> calls = launch("diff", "a b");
    assertThat(calls)
        .filteredOn(call -> call.contains(REHEARSAL))
        .hasSize(4)
        .allSatisfy(call -> assertThat(call).contains(makes).doesNotContain(uses));
    assertThat(calls.getLast()).contains(uses, "parley.cli.Parley diff a b").doesNotContain(makes);
  }

  @ParameterizedTest
  @CsvSource({
    "diff, drafts",
    "columns, drafts",
    "report, press",
    "check, press",
    "diff --format=json, json",
    "report --output=a.sarif, json",
    "search, search",
    "search --format=json, search",
    "index, search"
  })
  void givesEachKindOfCommandItsCache(String line, String kind)
      throws IOException, InterruptedException {
    assertThat(launch(line.split(" ", -1)).getLast())
        .contains("target/ready/" + kind + ".cache")
        .endsWith("parley.cli.Parley " + line);
  }

  @Test
  void preparesOnceForEachJar() throws IOException, InterruptedException {
    launch("report");
    assertThat(launch("report")).singleElement().asString().doesNotContain(REHEARSAL);
    age(home.resolve("target/parley.jar"), -5);
    assertThat(launch("report")).anySatisfy(call -> assertThat(call).contains(REHEARSAL));
  }

  @Test
  void tellsTheVersionWithoutJava() throws IOException, InterruptedException {
    launch("report");
    assertThat(launch("--version")).isEmpty();
  }

  @Test
  void runsWithoutACacheThatCannotBeMade() throws IOException, InterruptedException {
    jdkOf(25, "rm -f \"${option#*=}\"; echo no room >&2; exit 1");
    launch("report");
    assertThat(launch("report")).singleElement().asString().doesNotContain("AOT", "Xlog");
  }

  @Test
  void tellsAnotherJdkNothingThatOnlyTheFirstKnew() throws IOException, InterruptedException {
    launch("report");
    Path other = temp.resolve("other");
    Files.move(jdk, other);
    executable(home.resolve("scripts/jdk"), "#!/bin/sh\necho '" + other + "'\n");
    assertThat(launch("report"))
        .singleElement()
        .asString()
        .contains("parley.cli.Parley report")
        .doesNotContain("AOT", "Huge");
  }
}
