package parley.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.claim.Derivation;
import parley.claim.Figure;
import parley.claim.Quotation;
import parley.claim.Sources;

/** What the reports rest on as a table: one row to a copy, a quotation or a figure. */
public final class SourcesCsv {
  private static final List<String> HEAD =
      List.of(
          "kind",
          "document",
          "paragraph",
          "line",
          "text",
          "speaker",
          "party",
          "number",
          "variants",
          "bound",
          "value",
          "to",
          "unit",
          "of",
          "whose",
          "status",
          "original");

  private SourcesCsv() {}

  public static String of(Sources sources) {
    var out = new StringBuilder(Csv.row(HEAD));
    sources.derivations().forEach(derivation -> out.append(row(derivation)));
    sources.quotations().forEach(quotation -> out.append(row(quotation)));
    sources.figures().forEach(figure -> out.append(row(figure)));
    return out.toString();
  }

  private static String row(Derivation derivation) {
    return Csv.row(
        List.of(
            "copy",
            derivation.derived().path(),
            "",
            "",
            derivation.credit(),
            "",
            "",
            "",
            "",
            "",
            Integer.toString(derivation.aligned()),
            "",
            "paragraphs",
            Integer.toString(derivation.of()),
            "",
            "",
            derivation.original().path()));
  }

  private static String row(Quotation quotation) {
    String party = quotation.speaker().party();
    return Csv.row(
        List.of(
            quotation.use().name().toLowerCase(Locale.ROOT),
            quotation.document().path(),
            Integer.toString(quotation.paragraph()),
            line(quotation),
            quotation.text(),
            quotation.speaker().name(),
            party == null ? "" : party,
            Integer.toString(quotation.number()),
            quotation.variants().stream().map(Object::toString).collect(Collectors.joining(" ")),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            quotation.primary() == null ? "" : quotation.primary().path()));
  }

  private static String line(Quotation quotation) {
    return Integer.toString(quotation.document().lines().locate(quotation.span().start()).line());
  }

  private static String row(Figure figure) {
    Figure.Status status = figure.status();
    return Csv.row(
        List.of(
            "figure",
            figure.document().path(),
            Integer.toString(figure.paragraph()),
            Integer.toString(figure.document().lines().locate(figure.span().start()).line()),
            figure.text(),
            "",
            "",
            "",
            "",
            figure.bound().word(),
            SourcesText.value(figure, 0),
            SourcesText.value(figure, 1),
            figure.unit(),
            figure.of(),
            figure.whose(),
            status == null ? "" : status.word(),
            ""));
  }
}
