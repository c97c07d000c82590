package parley.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Metadata;

/**
 * The document that a passage comes from.
 *
 * @param path relative to the corpus
 * @param kind draft, report or statement
 * @param date the day the document bears, or null
 * @param version the name of a draft; for others the file name without its ending
 * @param title what people read
 * @param language a BCP 47 tag
 */
public record Source(
    String path,
    DocumentKind kind,
    @Nullable LocalDate date,
    String version,
    String title,
    String language) {
  /** What is said of a document beside each of its passages. */
  public static Source of(Document document) {
    Metadata metadata = document.metadata();
    return new Source(
        document.path(),
        metadata.kind(),
        metadata.date(),
        metadata.version(),
        metadata.title(),
        metadata.language());
  }

  /**
   * What it can be asked for by: its path, its file's name with and without ending, its version.
   */
  public List<String> names() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String bare = dot > 0 ? name.substring(0, dot) : name;
    return List.of(path, name, bare, version);
  }
}
