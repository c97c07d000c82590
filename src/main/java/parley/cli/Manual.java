package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes the man pages and the completions of the shells from the model of the commands, when the
 * program is packaged.
 */
final class Manual {
  private Manual() {}

  /**
   * Writes.
   *
   * @param args the folder to write below
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  /** Writes the folders {@code man} and {@code completions}. */
  static void write(Path folder) throws IOException {
    CommandLine parley = Parley.commandLine(console());
    Path man = Files.createDirectories(folder.resolve("man/man1"));
    Files.writeString(man.resolve("parley.1"), ManPage.of(parley.getCommandSpec()));
    for (CommandLine command : parley.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      Files.writeString(man.resolve("parley-" + spec.name() + ".1"), ManPage.of(spec));
    }
    Path topics = Files.createDirectories(folder.resolve("man/man7"));
    for (String topic : HelpTopics.GENERAL) {
      Files.writeString(topics.resolve("parley-" + topic + ".7"), ManPage.ofTopic(topic));
    }
    Path completions = Files.createDirectories(folder.resolve("completions"));
    Files.writeString(completions.resolve("parley.bash"), AutoComplete.bash("parley", parley));
    Files.writeString(completions.resolve("_parley"), Completions.zsh(parley));
    Files.writeString(completions.resolve("parley.fish"), Completions.fish(parley));
  }

  private static Console console() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Console(nowhere, nowhere, Map.of(), Path.of(""), false, false, Pager.NONE);
  }
}
