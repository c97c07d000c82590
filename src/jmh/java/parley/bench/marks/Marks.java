package parley.bench.marks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds the words that Parley marks in amendments against those that their drafters marked, beside
 * two programs that compare words alone, and prints a table.
 */
final class Marks {
  private Marks() {}

  /**
   * @param args a folder to work in, the script for difflib, and files of amendments: one JSON
   *     object a line with {@code old}, {@code new}, {@code old_marked}, {@code new_marked}, the
   *     changed words between {@code ⟦} and {@code ⟧}, and {@code marks_complete}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(args[0]));
    List<Amendment> amendments = new ArrayList<>();
    for (String file : List.of(args).subList(2, args.length)) {
      amendments.addAll(Amendment.read(Path.of(file)));
    }
    System.out.printf(
        "%d amendments: words marked as deleted or inserted, held against the drafters' marks."
            + " A replacement is one edit.%n%n",
        amendments.size());
    System.out.println(
        "| program | precision | recall | F1 | edits per amendment | words per edit |");
    System.out.println("|---|---|---|---|---|---|");
    row("Parley", amendments, amendments.stream().map(Redlines::parley).toList());
    row(
        "java-diff-utils on words",
        amendments,
        amendments.stream().map(Redlines::javaDiffUtils).toList());
    row("difflib on words", amendments, Redlines.difflib(amendments, Path.of(args[1]), work));
  }

  private static void row(String program, List<Amendment> amendments, List<Marked> found) {
    double right = 0;
    double told = 0;
    double marked = 0;
    double edits = 0;
    for (int i = 0; i < found.size(); i++) {
      Marked theirs = amendments.get(i).marked();
      Marked ours = found.get(i);
      right += Marked.common(theirs.deleted(), ours.deleted());
      right += Marked.common(theirs.inserted(), ours.inserted());
      told += ours.deleted().size() + ours.inserted().size();
      marked += theirs.deleted().size() + theirs.inserted().size();
      edits += ours.edits();
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.2f | %.1f |%n",
        program,
        right / told,
        right / marked,
        2 * right / (told + marked),
        edits / found.size(),
        told / edits);
  }
}
