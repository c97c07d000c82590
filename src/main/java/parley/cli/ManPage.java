package parley.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A command or a topic as a page for {@code man}. */
final class ManPage {
  private final StringBuilder out = new StringBuilder();

  private ManPage(String name, int section) {
    // No date: the same sources give the same page.
    macro("TH", name.toUpperCase(Locale.ROOT), "" + section, "", "Parley", "Parley");
  }

  /** The page of a command; its options come with their descriptions. */
  static String of(CommandSpec spec) {
    String name = spec.qualifiedName("-");
    UsageMessageSpec usage = spec.usageMessage();
    ManPage page = new ManPage(name, 1);
    page.section("NAME");
    page.line(name + " - " + first(usage.header()));
    page.section("SYNOPSIS");
    page.synopsis(spec);
    page.section("DESCRIPTION");
    page.prose(usage.description());
    page.options(spec);
    if (!spec.subcommands().isEmpty()) {
      page.section("COMMANDS");
      spec.subcommands()
          .forEach((n, sub) -> page.entry(n, sub.getCommandSpec().usageMessage().header()));
    }
    page.section("EXIT STATUS");
    for (ExitCode code : ExitCode.values()) {
      page.entry("" + code.code(), code.meaning());
    }
    page.section("EXAMPLES");
    page.verbatim(Arrays.asList(usage.footer()));
    page.section("SEE ALSO");
    page.line(seeAlso(spec));
    return page.out.toString();
  }

  /** The page of a topic, as {@code parley help} shows it. */
  static String ofTopic(String topic) {
    ManPage page = new ManPage("parley-" + topic, 7);
    List<String> lines = HelpTopics.page(topic).lines().toList();
    page.section("NAME");
    page.line("parley-" + topic + " - " + lines.getFirst());
    page.section("DESCRIPTION");
    page.verbatim(lines.subList(1, lines.size()));
    page.section("SEE ALSO");
    page.line("parley(1)");
    return page.out.toString();
  }

  private static String seeAlso(CommandSpec spec) {
    List<String> pages = new ArrayList<>();
    if (spec.parent() != null) {
      pages.add("parley(1)");
    }
    spec.subcommands().keySet().forEach(name -> pages.add("parley-" + name + "(1)"));
    HelpTopics.GENERAL.forEach(topic -> pages.add("parley-" + topic + "(7)"));
    return String.join(", ", pages);
  }

  private void synopsis(CommandSpec spec) {
    StringBuilder line = new StringBuilder(spec.qualifiedName(" ")).append(" [OPTION]...");
    if (!spec.subcommands().isEmpty()) {
      line.append(" COMMAND");
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
      line.append(' ').append(parameter.arity().min() == 0 ? "[" + label + "]" : label);
    }
    line(line.toString());
  }

  private void options(CommandSpec spec) {
    section("OPTIONS");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      entry(parameter.paramLabel(), parameter.description());
    }
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
        entry(String.join(", ", option.names()) + value, described(option));
      }
    }
  }

  private static String[] described(OptionSpec option) {
    String value = option.defaultValue() == null ? "" : option.defaultValue();
    List<String> candidates = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(candidates::add);
    }
    return Arrays.stream(option.description())
        .map(line -> line.replace("${DEFAULT-VALUE}", value))
        .map(line -> line.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates)))
        .toArray(String[]::new);
  }

  private static String first(String... lines) {
    return lines.length == 0 ? "" : lines[0];
  }

  private void section(String title) {
    macro("SH", title);
  }

  private void entry(String term, String... description) {
    macro("TP");
    out.append("\\fB").append(escaped(term)).append("\\fR\n");
    for (String paragraph : description) {
      line(plain(paragraph));
    }
  }

  private void prose(String... paragraphs) {
    for (String paragraph : paragraphs) {
      List<String> lines = plain(paragraph).lines().toList();
      // What is set out in columns stays so.
      if (lines.stream().anyMatch(line -> line.startsWith("  "))) {
        verbatim(lines);
      } else {
        macro("PP");
        lines.forEach(this::line);
      }
    }
  }

  private void verbatim(List<String> lines) {
    macro("PP");
    macro("nf");
    lines.forEach(line -> raw(plain(line)));
    macro("fi");
  }

  /** Without the codes of the usage help. */
  private static String plain(String text) {
    return Ansi.OFF.string(text.replace("%n", "\n")).replace("%%", "%").stripTrailing();
  }

  private void line(String text) {
    if (!text.isBlank()) {
      raw(text.strip());
    }
  }

  private void raw(String text) {
    // A dot or a quote in front would make a request of it.
    text.lines()
        .map(ManPage::escaped)
        .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
        .forEach(line -> out.append(line).append('\n'));
    if (text.isEmpty()) {
      out.append('\n');
    }
  }

  private void macro(String name, String... arguments) {
    out.append('.').append(name);
    for (String argument : arguments) {
      out.append(" \"").append(escaped(argument)).append('"');
    }
    out.append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
  }
}
