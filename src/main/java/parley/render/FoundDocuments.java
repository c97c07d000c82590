package parley.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.corpus.Document;
import parley.corpus.Metadata;

/** The documents of a negotiation as comments at the end of a first {@code parley.yaml}. */
public final class FoundDocuments {
  private FoundDocuments() {}

  /** One line of comment to a document: date, kind, path, and what had to be guessed of these. */
  public static String of(List<Document> documents) {
    return documents.stream()
        .map(FoundDocuments::line)
        .collect(Collectors.joining("", "\n# Documents found:\n", ""));
  }

  private static String line(Document document) {
    Metadata metadata = document.metadata();
    String date = metadata.date() == null ? "no date   " : metadata.date().toString();
    String guessed =
        metadata.inferred().stream()
            .filter(field -> field == Metadata.Field.DATE || field == Metadata.Field.KIND)
            .sorted()
            .map(field -> field.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" and "));
    return "#   "
        + date
        + "  "
        + Wrapping.fit(document.kind().name().toLowerCase(Locale.ROOT), 9)
        + "  "
        + Printable.line(document.path())
        + (guessed.isEmpty() ? "" : "  (" + guessed + " inferred)")
        + "\n";
  }
}
