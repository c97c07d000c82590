package parley.bench.peers;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A peer: the words of two files compared by java-diff-utils, without knowing of clauses. Prints
 * how many words it marks as deleted and inserted.
 */
final class WordsOnly {
  private WordsOnly() {}

  public static void main(String[] args) throws IOException {
    List<String> old = words(args[0]);
    List<String> now = words(args[1]);
    Patch<String> patch = DiffUtils.diff(old, now);
    int deleted = 0;
    int inserted = 0;
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      deleted += delta.getSource().size();
      inserted += delta.getTarget().size();
    }
    System.out.println(deleted + " " + inserted);
  }

  private static List<String> words(String file) throws IOException {
    return List.of(Files.readString(Path.of(file)).strip().split("\\s+"));
  }
}
