package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import parley.testing.Repository;
import parley.testing.Schemas;

/**
 * What ships for build servers, run for real on a repository with a change that reopens an agreed
 * clause and one that only renumbers: the steps of the action and the lines of the template by the
 * shell, the hook by git.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadyMadeTest {
  private static final String AGREED =
      """
      ---
      date: 2031-03-01
      ---
      # Lease

      ## 1. Rent

      The rent is 40 crowns a month.

      ## 2. Light

      The port lights the mole [UNION: until dawn] [PORT: until midnight].
      """;
  private static final String REOPENED =
      AGREED.replace("40 crowns", "[UNION: 40 crowns] [PORT: 55 crowns]");
  private static final String RENUMBERED =
      AGREED
          .replace("## 2. Light", "## 3. Light")
          .replace("## 1. Rent", "## 1. Parties\n\nThe union and the port.\n\n## 2. Rent");

  /** What names the clause and its line, however it is written around. */
  private static final String WHERE = "talks/drafts/lease.md";

  @TempDir private Path temp = Path.of("");
  private Path tree = Path.of("");
  private Path parley = Path.of("");
  private Repository repository;

  @BeforeEach
  void aRepositoryWithAnOrigin() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "git is not installed");
    tree = Files.createDirectories(temp.resolve("work tree"));
    Files.createDirectories(tree.resolve("talks/drafts"));
    write(AGREED);
    repository = Repository.of(tree);
    repository.git("branch", "-M", "main");
    repository.git("clone", "-q", "--bare", tree.toString(), temp.resolve("origin.git").toString());
    repository.git("remote", "add", "origin", temp.resolve("origin.git").toString());
    repository.git("config", "user.name", "Desk");
    repository.git("config", "user.email", "desk@example.org");
    repository.git("checkout", "-q", "-b", "change");
    parley = executable("bin/parley", launcher());
  }

  private void write(String draft) throws IOException {
    Files.writeString(tree.resolve("talks/drafts/lease.md"), draft);
  }

  private static String launcher() {
    return "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' parley.cli.Parley \"$@\"\n"
        .formatted(
            Path.of(System.getProperty("java.home"), "bin/java"),
            System.getProperty("java.class.path"));
  }

  private Path executable(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  /** What a run left behind; its two streams as one. */
  private record Ended(int exit, String said) {}

  private Ended shell(String script, Map<String, String> environment) throws IOException {
    Path file = executable("step.sh", script);
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", file.toString());
    builder.environment().putAll(environment);
    builder.directory(tree.toFile()).redirectErrorStream(true);
    return ended(builder);
  }

  private static Ended ended(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ended(process.waitFor(), said);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Object yaml(String file) throws IOException {
    LoadSettings settings = LoadSettings.builder().build();
    return new Load(settings).loadFromString(Files.readString(Path.of(file)));
  }

  private static Map<?, ?> map(@Nullable Object node) {
    return (Map<?, ?>) Objects.requireNonNull(node);
  }

  private static List<?> list(@Nullable Object node) {
    return (List<?>) Objects.requireNonNull(node);
  }

  // The action

  private final Map<String, String> outputs = new LinkedHashMap<>();

  /** Runs the steps of the composite action as a runner does. */
  private Ended action(Map<String, String> inputs) throws IOException {
    Map<?, ?> action = map(yaml(".github/actions/parley/action.yml"));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("github.base_ref", "main");
    map(action.get("inputs"))
        .forEach((name, input) -> values.put("inputs." + name, "" + map(input).get("default")));
    inputs.forEach((name, value) -> values.put("inputs." + name, value));
    Map<?, ?> runs = map(action.get("runs"));
    assertThat(runs.get("using")).isEqualTo("composite");
    Ended last = new Ended(0, "");
    for (Object node : list(runs.get("steps"))) {
      Map<?, ?> step = map(node);
      // An expression in a script would let the name of a branch run as code.
      assertThat("" + step.get("run")).doesNotContain("${{");
      Map<String, String> environment = new LinkedHashMap<>();
      map(step.get("env"))
          .forEach((n, value) -> environment.put("" + n, filled("" + value, values)));
      for (String name : List.of("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")) {
        Files.writeString(temp.resolve(name), "");
        environment.put(name, temp.resolve(name).toString());
      }
      environment.put("RUNNER_TEMP", temp.toString());
      environment.put(
          "GITHUB_ACTION_PATH", Path.of(".github/actions/parley").toAbsolutePath() + "");
      last = shell("" + step.get("run"), environment);
      for (String line : Files.readAllLines(temp.resolve("GITHUB_OUTPUT"))) {
        values.put(
            "steps." + step.get("id") + ".outputs." + line.split("=", 2)[0], line.split("=", 2)[1]);
      }
    }
    map(action.get("outputs"))
        .forEach(
            (name, output) ->
                outputs.put("" + name, filled("" + map(output).get("value"), values)));
    return last;
  }

  private static String filled(String text, Map<String, String> values) {
    return Pattern.compile("\\$\\{\\{ *([\\w.-]+) *}}")
        .matcher(text)
        .replaceAll(
            (MatchResult found) -> values.getOrDefault(found.group(1), "?" + found.group(1)));
  }

  private String output(String name) throws IOException {
    return Files.readString(Path.of(outputs.getOrDefault(name, "none")));
  }

  private Map<String, String> inputs() {
    return Map.of("corpus", "talks", "parley", parley.toString());
  }

  @Test
  void theActionFailsWhereAnAgreedClauseIsReopened() throws IOException {
    write(REOPENED);
    repository.git("commit", "-q", "-a", "-m", "Ask for more");
    Ended ended = action(inputs());
    assertThat(ended.exit()).as(ended.said()).isEqualTo(1);
    assertThat(ended.said())
        .contains("::error file=" + WHERE + ",line=8,title=reopened rent::rent open/disputed")
        .contains("drafts/lease.md:8 clause 1 “");
    assertThat(Files.readString(temp.resolve("GITHUB_STEP_SUMMARY")))
        .startsWith("## Parley: 1 finding\n")
        .contains("| `" + WHERE + ":8` | 1 |");
    Schemas.assertSarif(output("sarif"));
    assertThat(output("comment")).contains("parley check");
    assertThat(output("junit")).contains("failures=\"1\"");
  }

  @Test
  void theActionPassesARenumbering() throws IOException {
    write(RENUMBERED);
    repository.git("commit", "-q", "-a", "-m", "Name the parties");
    Ended ended = action(inputs());
    assertThat(ended.exit()).as(ended.said()).isZero();
    assertThat(ended.said()).doesNotContain("::error");
  }

  // The template

  private Ended template() throws IOException {
    Map<?, ?> job = map(map(yaml(".gitlab/parley.yml")).get("parley"));
    Map<String, String> environment = new LinkedHashMap<>();
    map(job.get("variables")).forEach((name, value) -> environment.put("" + name, "" + value));
    environment.putAll(Map.of("PARLEY", parley.toString(), "PARLEY_CORPUS", "talks"));
    environment.put("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main");
    List<String> lines = new ArrayList<>();
    list(job.get("script")).forEach(line -> lines.add("" + line));
    return shell(String.join("\n", lines) + "\n", environment);
  }

  @Test
  void theTemplateFailsWhereAnAgreedClauseIsReopenedAndPassesARenumbering() throws IOException {
    write(REOPENED);
    Ended ended = template();
    assertThat(ended.exit()).as(ended.said()).isEqualTo(1);
    assertThat(ended.said())
        .contains("reopened rent open/disputed", "drafts/lease.md:8 clause 1 “");
    assertThat(Files.readString(tree.resolve("parley.gitlab.json")))
        .contains(
            "\"check_name\": \"parley-reopened\"", "\"path\": \"" + WHERE + "\"", "\"begin\": 8");
    write(RENUMBERED);
    Ended passed = template();
    assertThat(passed.exit()).as(passed.said()).isZero();
    assertThat(Files.readString(tree.resolve("parley.gitlab.json"))).isEqualTo("[ ]\n");
  }

  // The hook

  @Test
  void theHookRefusesToReopenAndLetsRenumberingPass() throws IOException {
    Map<?, ?> hook = map(list(yaml(".pre-commit-hooks.yaml")).getFirst());
    assertThat(Path.of("" + hook.get("entry"))).isExecutable();
    List<String> words = new ArrayList<>(List.of(parley.toString()));
    list(hook.get("args")).forEach(word -> words.add("" + word));
    String line = words.stream().map(word -> "'" + word + "'").reduce("", (a, b) -> a + " " + b);
    Files.createDirectories(tree.resolve(".git/hooks"));
    Files.move(
        executable("hook", "#!/bin/sh\nexec" + line + " --corpus talks\n"),
        tree.resolve(".git/hooks/pre-commit"));
    write(REOPENED);
    Ended refused = commit();
    assertThat(refused.exit()).as(refused.said()).isEqualTo(1);
    assertThat(refused.said()).contains("reopened rent open/disputed", "lease.md:8 clause 1 “");
    write(RENUMBERED);
    Ended passed = commit();
    assertThat(passed.exit()).as(passed.said()).isZero();
  }

  private Ended commit() throws IOException {
    ProcessBuilder builder = new ProcessBuilder("git", "commit", "-a", "-m", "A change");
    builder.directory(tree.toFile()).redirectErrorStream(true);
    return ended(builder);
  }
}
