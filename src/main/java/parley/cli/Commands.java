package parley.cli;

import java.util.Arrays;
import java.util.List;

/** The commands by name, each made only when it is wanted: to describe them all takes a while. */
final class Commands {
  /** All names, in the order in which the help lists them. */
  private static final List<String> NAMES =
      List.of(
          "issues",
          "positions",
          "sources",
          "report",
          "search",
          "index",
          "check",
          "verify",
          "lint",
          "diff",
          "history",
          "columns",
          "compile",
          "extract",
          "clauses",
          "text",
          "init",
          "git",
          "watch",
          "schema",
          "help");

  private Commands() {}

  /** All names, in the order in which the help lists them. */
  static List<String> names() {
    return NAMES;
  }

  /**
   * The names that are needed to understand a command line: those that stand in it, wherever that
   * may be, else all, so that the hints know every one, and the help unless it is that of a
   * command.
   */
  static List<String> needed(String... args) {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      return List.of();
    }
    List<String> given = Arrays.asList(args);
    List<String> named = NAMES.stream().filter(given::contains).toList();
    boolean help = given.contains("--help") || given.contains("-h");
    return named.isEmpty() || (help && !NAMES.contains(args[0])) ? NAMES : named;
  }

  static ParleyCommand named(String name) {
    return switch (name) {
      case "issues" -> new IssuesCommand();
      case "positions" -> new PositionsCommand();
      case "sources" -> new SourcesCommand();
      case "report" -> new ReportCommand();
      case "search" -> new SearchCommand();
      case "index" -> new IndexCommand();
      case "check" -> new CheckCommand();
      case "verify" -> new VerifyCommand();
      case "lint" -> new LintCommand();
      case "diff" -> new DiffCommand();
      case "history" -> new HistoryCommand();
      case "columns" -> new ColumnsCommand();
      case "compile" -> new CompileCommand();
      case "extract" -> new ExtractCommand();
      case "clauses" -> new ClausesCommand();
      case "text" -> new TextCommand();
      case "init" -> new InitCommand();
      case "git" -> new GitCommand();
      case "watch" -> new WatchCommand();
      case "help" -> new HelpCommand();
      case "schema" -> new SchemaCommand();
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }
}
