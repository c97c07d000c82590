package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder as it was in a revision of git. Git itself takes it out, into a folder of its own that
 * is gone afterwards; the working tree and the index stay as they are.
 */
final class GitRevision {
  private final Path folder;
  private final String revision;

  /**
   * @param folder in a working tree of git
   * @param revision as the user typed it
   */
  GitRevision(Path folder, String revision) {
    this.folder = folder;
    this.revision = revision;
  }

  /**
   * Does something with the folder as it was.
   *
   * @throws Stopped if there is no git, no such revision, or no such folder in it
   */
  <T> T with(Function<Path, T> use) {
    return within("git:" + revision, work -> use.apply(takenOut(work)));
  }

  /**
   * Does something with one file as it was.
   *
   * @param path from the top of the working tree, or from the folder if it begins with {@code ./}
   * @param largest how many bytes it may have
   * @throws Stopped if there is no git, no such revision, or no such file in it, or if it is larger
   */
  <T> T withFile(String path, long largest, Function<Path, T> use) {
    return within(revision + ":" + path, work -> use.apply(takenOut(work, path, largest)));
  }

  /** What is done in a folder that is gone afterwards. */
  private interface Work<T> {
    T in(Path folder) throws IOException;
  }

  private <T> T within(String asked, Work<T> task) {
    try {
      Path work = Files.createTempDirectory("parley-revision");
      try {
        return task.in(work);
      } finally {
        delete(work);
      }
    } catch (IOException e) {
      throw new Stopped(ExitCode.USAGE, "cannot read " + asked + ": " + e.getMessage());
    }
  }

  private Path takenOut(Path work) throws IOException {
    Path tree = Files.createDirectory(work.resolve("tree"));
    String inside = git(work, "rev-parse", "--show-prefix");
    git(work, "read-tree", named(work, "^{commit}") + ":" + inside);
    String top = git(work, "rev-parse", "--show-toplevel");
    git(work, "-C", top, "checkout-index", "-a", "-f", "--prefix=" + tree + "/");
    return tree;
  }

  private Path takenOut(Path work, String path, long largest) throws IOException {
    String blob = named(work, ":" + path);
    if (Long.parseLong(git(work, "cat-file", "-s", blob)) > largest) {
      throw new IOException(path + " is larger than " + largest + " bytes");
    }
    Path name = Path.of(path).getFileName();
    Path file =
        Files.createDirectory(work.resolve("tree")).resolve(name == null ? path : "" + name);
    run(work, ProcessBuilder.Redirect.to(file.toFile()), "cat-file", "blob", blob);
    return file;
  }

  /** The name that git has for something of the revision. */
  private String named(Path work, String what) throws IOException {
    try {
      // What follows --end-of-options is no option, whatever it looks like.
      return git(work, "rev-parse", "--verify", "--end-of-options", revision + what);
    } catch (IOException e) {
      throw new IOException(
          "git has no such revision or file in it in " + folder + " (" + e.getMessage() + ")", e);
    }
  }

  private String git(Path work, String... arguments) throws IOException {
    Path answer = work.resolve("answer");
    run(work, ProcessBuilder.Redirect.to(answer.toFile()), arguments);
    return Files.readString(answer).strip();
  }

  private void run(Path work, ProcessBuilder.Redirect answer, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    Path log = work.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("GIT_INDEX_FILE", work.resolve("index").toString());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectOutput(answer).redirectError(log.toFile()).start();
    process.getOutputStream().close();
    if (!succeeded(process)) {
      throw new IOException(said(log));
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

  private static String said(Path log) throws IOException {
    return Files.readString(log).lines().findFirst().orElse("git failed");
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
