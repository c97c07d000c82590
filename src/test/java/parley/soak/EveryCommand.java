package parley.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import parley.testing.Cli;

/**
 * Runs every command in every format over a corpus with the drafts of the bundled one, and tells a
 * digest of all that each writes. A process of its own does so, since a Java of another version,
 * another locale or another number of processors is none of this one.
 */
public final class EveryCommand {
  private static final List<String> FORMATS =
      List.of(
          "text",
          "json",
          "markdown",
          "html",
          "csv",
          "docx",
          "junit",
          "sarif",
          "github",
          "gitlab",
          "comment");

  /** Commands of several formats; what a command does not write it refuses, and always so. */
  private static final List<String> COMMANDS =
      List.of(
          "issues",
          "issues zaporizhzhia-plant",
          "positions",
          "sources",
          "report",
          "index",
          "search ceasefire",
          "search party:US guarant*~ --facets --explain --sort date",
          "search --like us-28#6",
          "check --fail-on open,reopened,unbalanced --max-open 3",
          "verify us-28 ua-us-20 --allow 5",
          "lint us-28",
          "diff us-28 ua-us-20",
          "diff us-28 ua-us-20 --stat --level article",
          "columns us-28 e3-counter ua-us-20",
          "history zaporizhzhia-plant",
          "history 6 --family settlement",
          "clauses us-28");

  /** Commands of one format. */
  private static final List<String> PLAIN =
      List.of(
          "diff us-28 ua-us-20 --side-by-side --context 1",
          "compile us-28 ua-us-20 --party US,UA --output target/consolidated.md",
          "extract --party UA target/consolidated.md",
          "text us-28",
          "init --dry-run",
          "schema",
          "schema diff",
          "git install --dry-run",
          "watch --every 0",
          "help",
          "help notation",
          "help ci",
          "--version");

  private EveryCommand() {}

  /**
   * Prints a line for each command line.
   *
   * @param args the folder of a corpus, to be written into, and how many command lines to go on by
   *     each time, 1 for all of them
   */
  public static void main(String[] args) throws IOException {
    lines(Path.of(args[0]), Integer.parseInt(args[1])).forEach(System.out::println);
    System.out.println(NoNetwork.asked() + " asked for the network");
  }

  /** All command lines. */
  private static List<String> commands() {
    List<String> all = new ArrayList<>();
    for (String command : COMMANDS) {
      FORMATS.forEach(format -> all.add(command + " --format " + format));
    }
    all.addAll(PLAIN);
    return all;
  }

  /** What each command line writes over a corpus, as a digest beside its exit code. */
  private static List<String> lines(Path corpus, int step) throws IOException {
    Files.createDirectories(corpus.resolve("target"));
    List<String> lines = new ArrayList<>();
    List<String> commands = commands();
    for (int i = 0; i < commands.size(); i += step) {
      String command = commands.get(i);
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      Path file = corpus.resolve("target/answer");
      Files.deleteIfExists(file);
      if (command.endsWith(" docx")) {
        words.addAll(List.of("--output", file.toString()));
      }
      Cli.Result result = Cli.run(corpus, words.toArray(String[]::new));
      String written = Files.exists(file) ? digest(Files.readAllBytes(file)) : "";
      String said = (result.out() + "\f" + result.err()).replace(corpus.toString(), "CORPUS");
      String digest = digest(said.getBytes(StandardCharsets.UTF_8));
      lines.add(String.join(" ", digest, written, String.valueOf(result.exit()), command));
    }
    return lines;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Copies a corpus, its files in the order of a list of all of them. */
  static void copy(Path from, Path to, java.util.function.Consumer<List<Path>> order)
      throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(from)) {
      files =
          new ArrayList<>(
              found
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.toString().contains(".parley"))
                  .sorted()
                  .toList());
    }
    order.accept(files);
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
