package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the commonest commands and throws their answers away. The launcher lets the JVM watch it,
 * once after each build, so that later runs need not load and check the same classes again.
 */
final class Rehearsal {
  /**
   * The commands by kind; each kind has a cache of its own, because a JVM loads all that its cache
   * holds, whether it is needed or not.
   */
  private static final Map<String, List<String>> COMMANDS =
      Map.of(
          "drafts",
          List.of(
              "diff us-28 ua-us-20",
              "diff us-28-point-plan.txt ua-us-20-point-framework.txt",
              "diff us-28 ua-us-20 --side-by-side --color always",
              "columns us-28 ua-us-20",
              "clauses us-28",
              "lint"),
          "press",
          List.of(
              "check --fail-on reopened", "issues", "positions", "report", "history", "sources"),
          "json",
          List.of(
              "diff us-28 ua-us-20 --format json",
              "clauses us-28 --format json",
              "check --format json",
              "check --format sarif",
              "issues --format json",
              "report --format json"),
          "search",
          List.of("index", "search ceasefire", "search secur*", "search \"territory"));

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param args a kind of commands, and the folder of a corpus with the drafts {@code us-28} and
   *     {@code ua-us-20}
   */
  public static void main(String[] args) {
    GitRevision.within(
        args[1],
        corpus -> {
          copy(Path.of(args[1]).toAbsolutePath(), corpus);
          bare(corpus.resolve("drafts/us-28-point-plan.md"));
          bare(corpus.resolve("drafts/ua-us-20-point-framework.md"));
          COMMANDS
              .getOrDefault(args[0], List.of())
              .forEach(command -> Parley.run(silent(corpus), command.split(" ", -1)));
          return corpus;
        });
    // As a run ends: what that loads belongs into the cache, too.
    System.exit(0);
  }

  /** Puts a draft beside it without what is declared at its top, as most files of a desk are. */
  private static void bare(Path draft) throws IOException {
    String text = Files.readString(draft);
    String name = String.valueOf(draft.getFileName()).replace(".md", ".txt");
    Path top = draft.resolveSibling("..").normalize();
    Files.writeString(top.resolve(name), text.substring(text.indexOf("\n---\n") + 5));
  }

  private static Console silent(Path folder) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Map<String, String> environment = Console.ofProcess().environment();
    return new Console(nowhere, nowhere, environment, folder, false, false, Pager.NONE);
  }

  /** Copies a corpus without its index, so that one is built, and not the corpus's own. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(f -> !f.startsWith(from.resolve(".parley")))
              .toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
