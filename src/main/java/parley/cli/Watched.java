package parley.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.corpus.CorpusReader;
import parley.corpus.ReadingOptions;
import parley.issue.Findings;
import parley.issue.Tagger;
import parley.render.Moved;

/** A folder that is looked at again and again. */
final class Watched {
  private final Path root;
  private final @Nullable LocalDate asOf;
  private Map<String, String> files;
  private Findings findings;

  /** Reads the folder for the first time. */
  Watched(Path root, @Nullable LocalDate asOf) {
    this.root = root;
    this.asOf = asOf;
    this.files = files(root);
    this.findings = read(root, asOf);
  }

  /** How the issues stand, in one line. */
  String state() {
    return Moved.state(findings);
  }

  /**
   * What moved since the last look, a line each; nothing where no file did. A folder that changes
   * while it is read is looked at again the next time.
   */
  List<String> look() {
    Map<String, String> now = files(root);
    if (now.equals(files)) {
      return List.of();
    }
    Findings read = read(root, asOf);
    List<String> moved = Moved.between(findings, read);
    files = now;
    findings = read;
    return moved;
  }

  private static Findings read(Path root, @Nullable LocalDate asOf) {
    return Tagger.tag(CorpusReader.read(root, ReadingOptions.DEFAULT), asOf);
  }

  /** The size and time of each file by its path; names that begin with a dot are left out. */
  private static Map<String, String> files(Path root) {
    Map<String, String> files = new TreeMap<>();
    try {
      Files.walkFileTree(root, new Signs(root, files));
    } catch (IOException e) {
      // A folder that is gone for a moment has no files; the next look finds them again.
      files.clear();
    }
    return files;
  }

  private static final class Signs extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, String> files;

    Signs(Path root, Map<String, String> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file)) {
        String sign = attributes.size() + " " + attributes.lastModifiedTime().toMillis();
        files.put(root.relativize(file).toString(), sign);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path file) {
      Path name = file.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
