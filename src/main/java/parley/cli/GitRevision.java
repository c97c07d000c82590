package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
  interface Work<T> {
    T in(Path folder) throws IOException;
  }

  /**
   * Does something in a folder that is gone afterwards.
   *
   * @param asked what the user asked for
   * @throws Stopped if that fails
   */
  static <T> T within(String asked, Work<T> task) {
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
    Git git = new Git(folder, work);
    Path tree = Files.createDirectory(work.resolve("tree"));
    String inside = git.ask("rev-parse", "--show-prefix");
    git.ask("read-tree", git.named(revision + "^{commit}") + ":" + inside);
    String top = git.ask("rev-parse", "--show-toplevel");
    git.ask("-C", top, "checkout-index", "-a", "-f", "--prefix=" + tree + "/");
    return tree;
  }

  private Path takenOut(Path work, String path, long largest) throws IOException {
    Git git = new Git(folder, work);
    String blob = git.named(revision + ":" + path);
    if (Long.parseLong(git.ask("cat-file", "-s", blob)) > largest) {
      throw new IOException(path + " is larger than " + largest + " bytes");
    }
    Path file = inside(Files.createDirectory(work.resolve("tree")), path);
    git.run(file, "cat-file", "blob", blob);
    return file;
  }

  /** A file of that path in a folder: the names of its folders tell what kind of document it is. */
  private static Path inside(Path tree, String path) throws IOException {
    Path file = tree.resolve(path).normalize();
    Path kept = file.startsWith(tree) ? file : tree.resolve("" + file.getFileName());
    Path parent = kept.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return kept;
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
