package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import parley.claim.Derivation;
import parley.claim.Figure;
import parley.claim.Quotation;
import parley.claim.Sources;
import parley.corpus.Document;
import parley.corpus.Span;

/** What the reports rest on as {@code parley/sources/1}. */
public final class SourcesJson {
  private SourcesJson() {}

  public static String of(Sources sources) {
    ObjectNode root = Json.object("parley/sources/1");
    ArrayNode reports = root.putArray("reports");
    sources.reports().forEach(report -> putReport(reports.addObject(), report, sources));
    ArrayNode quotations = root.putArray("quotations");
    sources.quotations().forEach(quotation -> putQuotation(quotations.addObject(), quotation));
    ArrayNode figures = root.putArray("figures");
    sources.figures().forEach(figure -> putFigure(figures.addObject(), figure));
    ArrayNode conflicts = root.putArray("conflicts");
    for (Sources.Conflict conflict : sources.conflicts()) {
      conflicts
          .addArray()
          .add(sources.figures().indexOf(conflict.one()))
          .add(sources.figures().indexOf(conflict.other()));
    }
    return Json.write(root);
  }

  private static void putReport(ObjectNode node, Document report, Sources sources) {
    node.put("document", report.path());
    node.putNull("derivedFrom");
    for (Derivation derivation : sources.derivations()) {
      if (derivation.derived().path().equals(report.path())) {
        node.putObject("derivedFrom")
            .put("document", derivation.original().path())
            .put("paragraphs", derivation.aligned())
            .put("of", derivation.of())
            .put("credit", derivation.credit());
      }
    }
  }

  private static void putQuotation(ObjectNode node, Quotation quotation) {
    node.put("n", quotation.number());
    node.put("document", quotation.document().path());
    node.put("paragraph", quotation.paragraph());
    putPlace(node, quotation.document(), quotation.span());
    node.put("use", quotation.use().name().toLowerCase(Locale.ROOT));
    node.put("speaker", quotation.speaker().name());
    node.put("party", quotation.speaker().party());
    node.put("text", quotation.text());
    ArrayNode variants = node.putArray("variants");
    quotation.variants().forEach(variants::add);
    Document primary = quotation.primary();
    node.put("primary", primary == null ? null : primary.path());
  }

  private static void putPlace(ObjectNode node, Document document, Span span) {
    node.put("line", document.lines().locate(span.start()).line());
    node.put("start", document.codePoints(span.start()));
    node.put("end", document.codePoints(span.end()));
  }

  private static void putFigure(ObjectNode node, Figure figure) {
    node.put("document", figure.document().path());
    node.put("paragraph", figure.paragraph());
    putPlace(node, figure.document(), figure.span());
    node.put("text", figure.text());
    node.put("bound", figure.bound().word());
    putValue(node, "value", figure, 0);
    putValue(node, "to", figure, 1);
    node.put("unit", figure.unit());
    node.put("of", figure.of());
    node.put("whose", figure.whose());
    Figure.Status status = figure.status();
    node.put("status", status == null ? null : status.word());
  }

  /** A number as a number, a day as text. */
  private static void putValue(ObjectNode node, String key, Figure figure, int index) {
    if (index < figure.values().size()) {
      BigDecimal value = figure.values().get(index);
      if (value.scale() <= 0) {
        node.put(key, value.toBigInteger());
      } else {
        node.put(key, value);
      }
    } else if (index < figure.days().size()) {
      node.put(key, figure.days().get(index));
    } else {
      node.putNull(key);
    }
  }
}
