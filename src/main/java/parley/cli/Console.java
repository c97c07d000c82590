package parley.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world around a run: streams, environment and working folder, handed in so that a test can run
 * a command in the same process.
 *
 * @param out where the answer goes, and nothing else
 * @param err where everything else goes
 * @param environment variables such as {@code NO_COLOR}
 * @param folder what relative paths are relative to
 * @param outIsTerminal whether a person reads {@code out} on a terminal
 * @param errIsTerminal whether a person reads {@code err} on a terminal
 * @param pager what shows answers where {@code out} is a terminal
 */
public record Console(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Pager pager) {
  private static final int DEFAULT_COLUMNS = 80;

  /** The process's own; the launcher says which streams are terminals, since Java cannot tell. */
  static Console ofProcess() {
    Map<String, String> environment = Map.copyOf(System.getenv());
    String terminals = environment.getOrDefault("PARLEY_TERMINALS", "");
    Path folder = Path.of("").toAbsolutePath();
    return new Console(
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        environment,
        folder,
        terminals.contains("out"),
        terminals.contains("err"),
        ShellPager.of(environment, folder));
  }

  /** The width of the terminal in columns; 80 when unknown, at least 40. */
  int columns() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[0-9]{1,4}")
        ? Math.max(40, Integer.parseInt(columns))
        : DEFAULT_COLUMNS;
  }
}
