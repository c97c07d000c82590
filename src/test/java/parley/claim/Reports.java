package parley.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Lines;
import parley.corpus.Metadata;
import parley.corpus.Paragraph;
import parley.corpus.Span;
import parley.corpus.Stage;
import parley.corpus.Syntax;

/** Press reports for tests, made of their text alone. */
final class Reports {
  /** The day of every report: a Wednesday. */
  static final LocalDate DAY = LocalDate.of(2025, 12, 17);

  private Reports() {}

  /** A report whose paragraphs stand on lines of their own; one that begins with # is a heading. */
  static Document of(String text) {
    return of(text, "reports/test.md", "Harbour Gazette", DAY);
  }

  /** The same with a path, a source and a day. */
  static Document of(String text, String path, String source, LocalDate day) {
    return new Document(
        path,
        metadata(DocumentKind.REPORT, source, day, List.of()),
        Syntax.PLAIN,
        text,
        Lines.of(text),
        new Span(0, text.length()),
        paragraphs(text),
        "");
  }

  /** A statement by these authors. */
  static Document statement(String text, String... authors) {
    return new Document(
        "statements/test.md",
        metadata(DocumentKind.STATEMENT, "", DAY, List.of(authors)),
        Syntax.PLAIN,
        text,
        Lines.of(text),
        new Span(0, text.length()),
        paragraphs(text),
        "");
  }

  /** A document with other metadata. */
  static Document with(Document document, Metadata metadata) {
    return new Document(
        document.path(),
        metadata,
        document.syntax(),
        document.text(),
        document.lines(),
        document.body(),
        document.paragraphs(),
        document.hash());
  }

  /** What is known of a report in German. */
  static Metadata german() {
    return new Metadata(
        DocumentKind.REPORT,
        DAY,
        "Test",
        "de",
        "",
        "test",
        "",
        null,
        null,
        Stage.PROPOSAL,
        "",
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Set.of());
  }

  private static List<Paragraph> paragraphs(String text) {
    var paragraphs = new ArrayList<Paragraph>();
    int start = 0;
    for (String line : text.lines().toList()) {
      Paragraph.Role role = line.startsWith("#") ? Paragraph.Role.HEADING : Paragraph.Role.PROSE;
      if (!line.isBlank()) {
        Span span = new Span(start, start + line.length());
        paragraphs.add(new Paragraph(paragraphs.size() + 1, span, role));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }

  private static Metadata metadata(
      DocumentKind kind, String source, LocalDate day, List<String> authors) {
    return new Metadata(
        kind,
        day,
        "Test",
        "en",
        source,
        "test",
        "",
        null,
        null,
        Stage.PROPOSAL,
        "",
        authors,
        List.of(),
        List.of(),
        Map.of(),
        Set.of());
  }
}
