package parley.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * All documents of a negotiation and what was declared about it.
 *
 * @param root the folder
 * @param manifest what {@code parley.yaml} declares, or {@link Manifest#EMPTY}
 * @param documents in order of date, undated last, then of path
 * @param unreadable the files that could not be read, in order of path
 * @param notices faults of {@code parley.yaml} and other things to know, in order of place
 */
public record Corpus(
    Path root,
    Manifest manifest,
    List<Document> documents,
    List<Reading.Unreadable> unreadable,
    List<Notice> notices) {
  public Corpus {
    documents = List.copyOf(documents);
    unreadable = List.copyOf(unreadable);
    notices = List.copyOf(notices);
  }

  /** The documents of one kind, in order. */
  public List<Document> documents(DocumentKind kind) {
    return documents.stream().filter(document -> document.kind() == kind).toList();
  }
}
