package parley.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions of zsh and fish for all commands and options. */
final class Completions {
  private Completions() {}

  /** A function for the folder of completion functions, named {@code _parley}. */
  static String zsh(CommandLine parley) {
    StringBuilder out = new StringBuilder("#compdef parley\n\n_parley() {\n");
    out.append("  local -a commands\n  commands=(\n");
    for (CommandLine command : parley.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      out.append("    ").append(quoted(spec.name() + ":" + header(spec))).append('\n');
    }
    out.append("  )\n");
    out.append("  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n");
    out.append("    _describe command commands\n    return\n  fi\n");
    out.append("  case $words[2] in\n");
    for (CommandLine command : parley.getSubcommands().values()) {
      zsh(out, command.getCommandSpec());
    }
    out.append("    *)\n      _arguments '*:file:_files'\n      ;;\n  esac\n}\n\n");
    return out.append("_parley \"$@\"\n").toString();
  }

  private static void zsh(StringBuilder out, CommandSpec spec) {
    out.append("    ").append(spec.name()).append(")\n      _arguments");
    for (OptionSpec option : spec.options()) {
      String what = "[" + brief(option).replace("[", "(").replace("]", ")") + "]";
      String value =
          option.arity().max() == 0 ? "" : ":" + option.paramLabel() + ":" + zshValues(option);
      for (String name : option.names()) {
        boolean equals = name.startsWith("--") && !value.isEmpty();
        out.append(" \\\n        ").append(quoted("*" + name + (equals ? "=" : "") + what + value));
      }
    }
    String rest = spec.name().equals("help") ? topics() : "_files";
    out.append(" \\\n        ").append(quoted("*:argument:" + rest)).append("\n      ;;\n");
  }

  private static String zshValues(OptionSpec option) {
    return values(option).isEmpty() ? "_files" : "(" + String.join(" ", values(option)) + ")";
  }

  private static String topics() {
    return "(" + String.join(" ", HelpTopics.all()) + ")";
  }

  /** A file for the folder of completions of fish. */
  static String fish(CommandLine parley) {
    StringBuilder out = new StringBuilder();
    for (CommandLine command : parley.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      out.append("complete -c parley -n __fish_use_subcommand -f -a ")
          .append(spec.name())
          .append(" -d ")
          .append(fishQuoted(header(spec)))
          .append('\n');
    }
    for (CommandLine command : parley.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      String within = " -n '__fish_seen_subcommand_from " + spec.name() + "'";
      for (OptionSpec option : spec.options()) {
        out.append("complete -c parley").append(within);
        for (String name : option.names()) {
          out.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
        }
        if (option.arity().max() > 0) {
          out.append(" -r");
          if (!values(option).isEmpty()) {
            out.append(" -f -a ").append(fishQuoted(String.join(" ", values(option))));
          }
        }
        out.append(" -d ").append(fishQuoted(brief(option))).append('\n');
      }
      if (spec.name().equals("help")) {
        out.append("complete -c parley").append(within).append(" -f -a ");
        out.append(fishQuoted(String.join(" ", HelpTopics.all()))).append('\n');
      }
    }
    return out.toString();
  }

  /** The words that an option takes, where they are known. */
  private static List<String> values(OptionSpec option) {
    if (option.longestName().equals("--format")) {
      return Arrays.stream(Format.values()).map(Format::title).toList();
    }
    List<String> values = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(values::add);
    }
    return values;
  }

  private static String header(CommandSpec spec) {
    String[] header = spec.usageMessage().header();
    return header.length == 0 ? "" : header[0];
  }

  /** The first sentence of what an option does. */
  private static String brief(OptionSpec option) {
    String[] lines = option.description();
    String text = lines.length == 0 ? "" : lines[0].replaceAll("\\$\\{[^}]*}", "");
    int end = text.indexOf(". ");
    return (end < 0 ? text : text.substring(0, end)).replace(":", ",").strip();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static String fishQuoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
