package parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which files of a working tree differ from a revision; those that git does not know yet too. */
final class GitChanges {
  /**
   * One file.
   *
   * @param old its path in the revision, or null for one that is new
   * @param now its path in the working tree, or null for one that is gone
   */
  record Changed(@Nullable String old, @Nullable String now) {}

  /**
   * What git says.
   *
   * @param top the folder that paths begin at
   * @param files in the order of their paths
   */
  record Answer(Path top, List<Changed> files) {
    Answer {
      files = List.copyOf(files);
    }
  }

  private GitChanges() {}

  /**
   * The files that changed.
   *
   * @param place a folder or a file in a working tree
   * @param revision as the user typed it
   * @throws Stopped if there is no git or no such revision
   */
  static Answer since(String revision, Path folder, Path place) {
    return GitRevision.within(
        "git:" + revision,
        work -> {
          Git git = new Git(folder, work);
          String commit = git.named(revision + "^{commit}");
          Path top = Path.of(git.ask("rev-parse", "--show-toplevel"));
          git.keepStoreAsItIs();
          git.ask("read-tree", commit);
          String at = place.toRealPath().toString();
          git.ask("add", "--all", "--", at);
          String list =
              git.list(
                  "diff",
                  "--cached",
                  "--name-status",
                  "-z",
                  "--find-renames",
                  "--no-ext-diff",
                  commit,
                  "--",
                  at);
          return new Answer(top, files(list));
        });
  }

  /** Reads a letter for what happened, then one path, or two where a file was renamed. */
  private static List<Changed> files(String list) throws IOException {
    List<Changed> files = new ArrayList<>();
    Iterator<String> words = List.of(list.split("\0", -1)).iterator();
    while (words.hasNext()) {
      String event = words.next();
      if (event.isEmpty()) {
        break;
      }
      String path = words.next();
      files.add(
          switch (event.charAt(0)) {
            case 'A' -> new Changed(null, path);
            case 'D' -> new Changed(path, null);
            case 'R', 'C' -> new Changed(path, words.next());
            default -> new Changed(path, path);
          });
    }
    return files;
  }
}
