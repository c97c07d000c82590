package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs git in a folder, with an index of its own: the working tree and its index stay as they are.
 */
final class Git {
  private final Path folder;
  private final Path work;
  private final Map<String, String> environment = new LinkedHashMap<>();

  /**
   * @param folder where git is to look
   * @param work a folder for files on the way, gone when the work is done
   */
  Git(Path folder, Path work) {
    this.folder = folder;
    this.work = work;
    environment.put("GIT_INDEX_FILE", work.resolve("index").toString());
    environment.put("GIT_LITERAL_PATHSPECS", "1");
    environment.put("LC_ALL", "C");
  }

  /** From now on whatever git writes into its store goes to the work folder. */
  void keepStoreAsItIs() throws IOException {
    Path store = folder.resolve(ask("rev-parse", "--git-path", "objects")).toAbsolutePath();
    environment.put("GIT_ALTERNATE_OBJECT_DIRECTORIES", store.normalize().toString());
    Path own = Files.createDirectory(work.resolve("objects"));
    environment.put("GIT_OBJECT_DIRECTORY", own.toString());
  }

  /**
   * The name that git has for something that the user typed, which is never taken for an option.
   */
  String named(String what) throws IOException {
    try {
      return ask("rev-parse", "--verify", "--end-of-options", what);
    } catch (IOException e) {
      throw new IOException(
          "git has no such revision or file in it in " + folder + " (" + e.getMessage() + ")", e);
    }
  }

  /** What git answers, without blanks around it. */
  String ask(String... arguments) throws IOException {
    return list(arguments).strip();
  }

  /** What git answers, as it is. */
  String list(String... arguments) throws IOException {
    Path answer = work.resolve("answer");
    run(answer, arguments);
    return Files.readString(answer);
  }

  /**
   * Runs git.
   *
   * @param answer the file that its answer goes to
   * @throws IOException with its first line on standard error if it fails
   */
  void run(Path answer, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    Path log = work.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(command);
    // Inside a hook git names its folder from the top of the tree, which is not where it runs here.
    builder.environment().computeIfPresent("GIT_DIR", (name, at) -> at.startsWith("/") ? at : null);
    builder.environment().remove("GIT_PREFIX");
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(answer.toFile()).redirectError(log.toFile()).start();
    process.getOutputStream().close();
    if (!succeeded(process)) {
      throw new IOException(Files.readString(log).lines().findFirst().orElse("git failed"));
    }
  }

  private static boolean succeeded(Process process) throws IOException {
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
