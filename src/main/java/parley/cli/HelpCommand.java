package parley.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.corpus.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

@Command(
    name = "help",
    header = "Explains a topic, a message of 'check', or a command.",
    description = {
      "%nThe topics: notation, status, queries, ci; and each cause that 'check' can name. Without a"
          + " topic they are listed.%n"
    },
    footer = {"  parley help ci", "  parley help reopened", "  parley help diff"})
final class HelpCommand extends ParleyCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      description = "A topic, a cause of 'check', or a command.")
  String topic = "";

  @Override
  protected ExitCode run(Session session) {
    session.answer(topic.isEmpty() ? list() : page(session));
    return ExitCode.DONE;
  }

  private static String list() {
    return HelpTopics.all().stream()
        .map(topic -> "  %-16s %s\n".formatted(topic, HelpTopics.title(topic)))
        .collect(
            Collectors.joining(
                "", "", "\n'parley help TOPIC' shows one; 'parley --help' lists the commands.\n"));
  }

  private String page(Session session) {
    if (HelpTopics.all().contains(topic)) {
      return HelpTopics.page(topic);
    }
    if (Commands.names().contains(topic)) {
      CommandLine parley = Parley.commandLine(Console.ofProcess());
      return Objects.requireNonNull(parley.getSubcommands().get(topic)).getUsageMessage(Ansi.OFF);
    }
    List<String> known =
        Stream.concat(HelpTopics.all().stream(), Commands.names().stream()).toList();
    throw session.usage("there is no topic '" + topic + "'; " + Spelling.hint(topic, known));
  }
}
