package parley.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a folder with all that is in it, with or without a {@code parley.yaml}. */
public final class CorpusReader {
  /** The file that declares a corpus. */
  public static final String MANIFEST = "parley.yaml";

  private static final Comparator<Document> BY_DATE =
      Comparator.comparing(
              (Document document) -> document.metadata().date(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Document::path);

  private CorpusReader() {}

  /**
   * The corpus that a folder belongs to.
   *
   * @return the nearest folder upward with a {@code parley.yaml}, else the start itself, absolute
   *     and normalized
   */
  public static Path find(Path start) {
    Path from = start.toAbsolutePath().normalize();
    for (@Nullable Path folder = from; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(MANIFEST))) {
        return folder;
      }
    }
    return from;
  }

  /** Reads a folder; a folder that is missing is a corpus without documents and one notice. */
  public static Corpus read(Path root, ReadingOptions options) {
    var documents = new ArrayList<Document>();
    var unreadable = new ArrayList<Reading.Unreadable>();
    var notices = new ArrayList<Notice>();
    var reader = new DocumentReader(Manifest.EMPTY, options);
    for (Path file : files(root, notices)) {
      String path = root.relativize(file).toString().replace('\\', '/');
      switch (reader.read(file, path)) {
        case Reading.Read read -> {
          documents.add(read.document());
          notices.addAll(read.notices());
        }
        case Reading.Unreadable failed -> unreadable.add(failed);
      }
    }
    documents.sort(BY_DATE);
    return new Corpus(root, Manifest.EMPTY, documents, unreadable, notices);
  }

  /**
   * Reads one file by itself, with what the corpus that it lies in declares about it.
   *
   * @param file where it is
   * @param name as the user named it; becomes the document's path
   */
  public static Reading readFile(Path file, String name, ReadingOptions options) {
    return new DocumentReader(Manifest.EMPTY, options).read(file, name.replace('\\', '/'));
  }

  private static List<Path> files(Path root, List<Notice> notices) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> FileFormat.of(file.getFileName().toString()).isPresent())
          .sorted()
          .toList();
    } catch (IOException e) {
      notices.add(Notice.fault(root.toString(), null, "the folder cannot be read; check its name"));
      return List.of();
    }
  }
}
