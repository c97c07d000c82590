package parley.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Lines;
import parley.corpus.Metadata;
import parley.corpus.Span;
import parley.corpus.Stage;
import parley.corpus.Syntax;

/** Documents for tests, made of their text alone. */
public final class Documents {
  private Documents() {}

  /** A draft in Markdown. */
  public static Document draft(String text) {
    return document(text, DocumentKind.DRAFT, Syntax.MARKDOWN);
  }

  /** A draft in plain text. */
  public static Document plainDraft(String text) {
    return document(text, DocumentKind.DRAFT, Syntax.PLAIN);
  }

  /** A document of a kind, without front matter. */
  public static Document document(String text, DocumentKind kind, Syntax syntax) {
    return new Document(
        "drafts/test" + (syntax == Syntax.PLAIN ? ".txt" : ".md"),
        metadata(kind),
        syntax,
        text,
        Lines.of(text),
        new Span(0, text.length()),
        List.of(),
        "");
  }

  private static Metadata metadata(DocumentKind kind) {
    return metadata(kind, Stage.CONSOLIDATED, Map.of());
  }

  /** What is known of a text that says nothing of itself but its stage and its legend. */
  public static Metadata metadata(DocumentKind kind, Stage stage, Map<String, String> legend) {
    return new Metadata(
        kind, null, "Test", "en", "", "test", "", null, null, stage, "", List.of(), List.of(),
        List.of(), legend, Set.of());
  }
}
