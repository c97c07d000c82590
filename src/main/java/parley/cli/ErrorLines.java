package parley.cli;

import parley.render.Printable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The lines on standard error when a run ends badly. */
final class ErrorLines {
  private static final long MEGABYTE = 1 << 20;

  private final Console console;
  private final boolean debug;

  ErrorLines(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  /** An unknown option, a value that does not fit, a file that is not there. */
  int wrongUsage(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    console.err().println(name + ": " + Printable.line(String.valueOf(problem.getMessage())));
    if (problem instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .findFirst()
          .ifPresentOrElse(
              near -> console.err().println("Did you mean " + near + "?"),
              () -> adviseOnDash(unmatched, command));
    }
    console.err().println("'" + name + " --help' shows how it is used.");
    traceIfAsked(problem);
    return ExitCode.USAGE.code();
  }

  /** What begins with a dash may be a word of a query, or the name of a file. */
  private void adviseOnDash(UnmatchedArgumentException unmatched, CommandLine command) {
    if (unmatched.isUnknownOption() && !command.getCommandSpec().positionalParameters().isEmpty()) {
      console
          .err()
          .println("If it is no option, put -- before it; what comes behind -- is never one.");
    }
  }

  /** An exception that nobody expected: a defect of ours. */
  int defect(Exception problem, CommandLine command, ParseResult parsed) {
    if (problem instanceof Stopped stopped) {
      console.err().println("parley: " + Printable.line(stopped.message()));
      return stopped.code().code();
    }
    console
        .err()
        .println(
            "parley: a defect in parley stopped this run: " + Printable.line(problem.toString()));
    console
        .err()
        .println(
            "Nothing was written. Run it again with --debug to see where, and please report it.");
    traceIfAsked(problem);
    return ExitCode.DEFECT.code();
  }

  /**
   * More was asked of the machine than it has.
   *
   * @param bytes the most memory that this run may use
   */
  int tooLittleMemory(long bytes) {
    console
        .err()
        .println("parley: the " + bytes / MEGABYTE + " MB that this run may use are not enough");
    console
        .err()
        .println(
            "Nothing was written. Ask of fewer files, or give it more:"
                + " JAVA_TOOL_OPTIONS=-Xmx8g for 8 GB.");
    return ExitCode.UNREADABLE.code();
  }

  private void traceIfAsked(Exception problem) {
    if (debug) {
      problem.printStackTrace(console.err());
    }
  }
}
