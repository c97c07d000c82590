package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the packages, with Javas that only tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
class PackagedLauncherTest {
  private static final String CACHE = "-XX:SharedArchiveFile=";
  private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path temp;
  private Path home = Path.of("");

  /** What the launcher said, and how it ended. */
  private record Run(String said, int code) {}

  @BeforeEach
  void unpack() throws IOException {
    home = temp.resolve("with blank");
    executable(home.resolve("bin/parley"), Files.readString(Path.of("src/main/dist/bin/parley")));
    Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("lib/jars"), "a.jar\nparley.jar\n");
    Files.writeString(home.resolve("lib/parley.jar"), "");
    touch(MADE);
    String needs = "IMPLEMENTOR=\"Ours\"\nOS_ARCH=\"x86_64\"\nMODIFIED=" + MADE.getEpochSecond();
    Files.writeString(home.resolve("lib/java"), needs + "\n");
    Files.writeString(home.resolve("lib/parley.jsa"), "");
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void touch(Instant time) throws IOException {
    Files.setLastModifiedTime(home.resolve("lib/parley.jar"), FileTime.from(time));
  }

  private Path java(Path jdk, int version, String implementor) throws IOException {
    executable(jdk.resolve("bin/java"), "#!/bin/sh\necho \"$*\"\n");
    String release =
        "IMPLEMENTOR=\"%s\"\nJAVA_VERSION=\"%d.0.1\"\nOS_ARCH=\"x86_64\"\n"
            .formatted(implementor, version);
    Files.writeString(jdk.resolve("release"), release);
    return jdk;
  }

  private Run launch(Map<String, String> environment) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(home.resolve("bin/parley").toString(), "diff", "a b");
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(said, process.waitFor());
  }

  private Run launchOn(Path jdk) throws IOException, InterruptedException {
    return launch(Map.of("JAVA_HOME", jdk.toString()));
  }

  @Test
  void jarsStandInTheOrderThatTheCacheWasMadeWith() throws Exception {
    Run run = launchOn(java(temp.resolve("jdk"), 25, "Ours"));
    String lib = home.resolve("bin/../lib").toString();
    assertThat(run.said())
        .contains("-cp " + lib + "/a.jar:" + lib + "/parley.jar parley.cli.Parley diff a b");
    assertThat(run.said()).contains(CACHE + lib + "/parley.jsa");
  }

  @Test
  void javaOfSomebodyElseGetsNoCacheThatItCannotUse() throws Exception {
    Run run = launchOn(java(temp.resolve("jdk"), 25, "Theirs"));
    assertThat(run.code()).isZero();
    assertThat(run.said()).doesNotContain(CACHE).contains("parley.cli.Parley diff a b");
  }

  @Test
  void jarsThatGotAnotherTimeGetNoCacheThatDoesNotFitThem() throws Exception {
    touch(MADE.plusSeconds(5 * 3600));
    Run run = launchOn(java(temp.resolve("jdk"), 25, "Ours"));
    assertThat(run.said()).doesNotContain(CACHE).contains("parley.cli.Parley diff a b");
  }

  @Test
  void packageWithoutCacheRuns() throws Exception {
    Files.delete(home.resolve("lib/parley.jsa"));
    Run run = launchOn(java(temp.resolve("jdk"), 25, "Ours"));
    assertThat(run.said()).doesNotContain(CACHE).contains("parley.cli.Parley diff a b");
  }

  @Test
  void javaThatIsTooOldIsNamed() throws Exception {
    Path old = java(temp.resolve("old"), 17, "Ours");
    Run run = launchOn(old);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.said())
        .isEqualTo(
            ("parley: %s/bin/java is Java 17;"
                    + " install a JDK or JRE 21 or newer, or name one with JAVA_HOME\n")
                .formatted(old));
  }

  @Test
  void javaOnThePathIsKnownByWhereItsLinkLeads() throws Exception {
    Path jdk = java(temp.resolve("jdk"), 25, "Ours");
    Path bin = Files.createDirectories(temp.resolve("links"));
    Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
    Run run = launch(Map.of("PATH", bin.toString()));
    assertThat(run.said()).contains(CACHE);
  }

  @Test
  void javaThatCameWithItNeedsNoOther() throws Exception {
    executable(home.resolve("runtime/bin/java"), "#!/bin/sh\necho \"own $*\"\n");
    Run run = launch(Map.of("PATH", "", "JAVA_HOME", temp.resolve("none").toString()));
    assertThat(run.said()).startsWith("own ").contains(CACHE);
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws Exception {
    Run run = launch(Map.of("PATH", temp.resolve("empty").toString()));
    assertThat(run)
        .isEqualTo(
            new Run(
                "parley: there is no Java; install a JDK or JRE 21 or newer, or set JAVA_HOME\n",
                2));
  }
}
