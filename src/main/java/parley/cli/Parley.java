package parley.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;

/** The command {@code parley}: only translates between the shell and the commands below it. */
@Command(
    name = "parley",
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpWidth = 80,
    synopsisSubcommandLabel = "COMMAND",
    header = "Follows a negotiation through its drafts and the press about it.",
    description =
        "%nWhat changed between drafts, what is agreed and what is open, and where it is said: with"
            + " passages that anyone can check.",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley report                        what is open, and for whom",
      "  parley diff old.md new.md            what changed, clause by clause",
      "  parley search '\"security guarantee\" party:US'",
      "%n'parley COMMAND --help' tells more of each command."
    })
public final class Parley implements Callable<Integer> {
  private final Console console;
  private final GlobalOptions options = new GlobalOptions();

  Parley(Console console) {
    this.console = console;
  }

  /** Runs one command in this process and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /**
   * Runs one command.
   *
   * @param console the world around it
   * @param args as the shell hands them over
   * @return one of the codes of {@link ExitCode}
   */
  public static int run(Console console, String... args) {
    int code;
    try {
      code = commandLine(console, args).execute(args);
    } catch (OutOfMemoryError e) {
      code = errorLines(console, args).tooLittleMemory(Runtime.getRuntime().maxMemory());
    }
    console.out().flush();
    console.err().flush();
    return code;
  }

  /**
   * The model of the commands and options that a command line needs; of all for an empty one. The
   * options of all commands are added here, and no annotation asks for them: each further kind of
   * annotation that is read costs every run some milliseconds.
   */
  static CommandLine commandLine(Console console, String... args) {
    ErrorLines errors = errorLines(console, args);
    Parley parley = new Parley(console);
    CommandLine line = new CommandLine(parley);
    line.addMixin("options", parley.options);
    line.getCommandSpec().mixinStandardHelpOptions(true);
    Commands.needed(args).forEach(name -> parley.add(Commands.named(name), name, line));
    Map<String, String> exitCodes = exitCodes();
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes);
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().usageMessage().exitCodeList(exitCodes));
    return line.registerConverter(Path.class, Path::of)
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler(errors::wrongUsage)
        .setExecutionExceptionHandler(errors::defect);
  }

  private static ErrorLines errorLines(Console console, String... args) {
    return new ErrorLines(console, Arrays.asList(args).contains("--debug"));
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      meanings.put(" " + code.code(), code.meaning());
    }
    return meanings;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private void add(ParleyCommand command, String name, CommandLine line) {
    line.addSubcommand(command);
    CommandLine below = Objects.requireNonNull(line.getSubcommands().get(name));
    command.in(new Session(console, options, below));
  }

  /** Without a command: shows what there is. */
  @Override
  public Integer call() {
    CommandLine line = commandLine(console);
    line.usage(line.getErr());
    return ExitCode.USAGE.code();
  }
}
