package parley.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import parley.cli.Console;
import parley.cli.Pager;
import parley.cli.Parley;

/** Runs a command in this process, as the shell would. */
public final class Cli {
  /** What a run left behind. */
  public record Result(int exit, String out, String err) {}

  private static final Pattern PROGRESS = Pattern.compile("(?m)^parley: \\w+ \\.\\.\\..*\\R");

  private Cli() {}

  /** Runs in a folder, with no terminal and an empty environment. */
  public static Result run(Path folder, String... args) {
    return run(folder, Map.of(), false, args);
  }

  public static Result run(
      Path folder, Map<String, String> environment, boolean terminal, String... args) {
    return run(folder, environment, terminal, Pager.NONE, args);
  }

  /** Runs on a terminal with a pager. */
  public static Result run(Path folder, Pager pager, String... args) {
    return run(folder, Map.of(), true, pager, args);
  }

  private static Result run(
      Path folder, Map<String, String> environment, boolean terminal, Pager pager, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        Parley.run(
            new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder.toAbsolutePath(),
                terminal,
                terminal,
                pager),
            args);
    return new Result(
        exit,
        out.toString(StandardCharsets.UTF_8),
        withoutProgress(err.toString(StandardCharsets.UTF_8)));
  }

  /** Whether work took long enough to be told of depends on the machine. */
  private static String withoutProgress(String err) {
    return PROGRESS.matcher(err).replaceAll("");
  }
}
