package parley.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the commonest commands and throws their answers away. The launcher lets the JVM watch it,
 * once after each build, so that later runs need not load and check the same classes again.
 */
final class Rehearsal {
  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "diff us-28 ua-us-20",
          "diff us-28 ua-us-20 --side-by-side --color always",
          "diff us-28 ua-us-20 --format html",
          "diff us-28 ua-us-20 --format markdown --level article",
          "diff us-28 ua-us-20 --format json",
          "columns us-28 ua-us-20",
          "clauses us-28",
          "lint",
          "issues",
          "positions",
          "report",
          "report --format json",
          "history",
          "sources");

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param args the folder of a corpus with the drafts {@code us-28} and {@code ua-us-20}
   */
  public static void main(String[] args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console =
        new Console(
            nowhere,
            nowhere,
            Map.of(),
            Path.of(args[0]).toAbsolutePath(),
            false,
            false,
            Pager.NONE);
    COMMANDS.forEach(command -> Parley.run(console, command.split(" ", -1)));
  }
}
