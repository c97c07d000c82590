package parley.render;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import parley.claim.Derivation;
import parley.claim.Figure;
import parley.claim.Quotation;
import parley.claim.Sources;
import parley.corpus.Document;
import parley.corpus.Span;

/** What the reports rest on, for reading: copies, quotations with their variants, figures. */
public final class SourcesText {
  private static final int INDENT = 2;
  private static final String DEEPER = "    ";

  private final Palette palette;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  private SourcesText(Palette palette, int columns) {
    this.palette = palette;
    this.columns = columns;
  }

  public static String of(Sources sources, Palette palette, int columns) {
    var text = new SourcesText(palette, columns);
    text.copies(sources);
    text.quotations(sources);
    text.figures(sources);
    text.conflicts(sources);
    return text.out.toString();
  }

  private void heading(String title, int count) {
    out.append(out.isEmpty() ? "" : "\n");
    out.append(palette.heading(title + "  " + count)).append('\n');
  }

  private void line(String text) {
    line(text, "  ");
  }

  private void line(String text, String first) {
    out.append(Wrapping.wrap(Printable.line(text), columns, first, first + " ".repeat(INDENT)));
    out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n");
  }

  private void copies(Sources sources) {
    heading("reports that rewrite another, and count once", sources.derivations().size());
    for (Derivation copy : sources.derivations()) {
      String credit = copy.credit().isEmpty() ? "" : " (credit: \"" + copy.credit() + "\")";
      line(
          copy.derived().path()
              + " rewrites "
              + copy.original().path()
              + ": "
              + copy.aligned()
              + " of "
              + copy.of()
              + " paragraphs in order"
              + credit);
    }
  }

  /** Each quotation once, with the other wordings under it. */
  private void quotations(Sources sources) {
    heading("quotations", sources.quotations().size());
    Set<Integer> shown = new HashSet<>();
    for (Quotation quotation : sources.quotations()) {
      if (shown.add(quotation.number())) {
        line(speaker(quotation) + ":");
        wording(quotation);
        for (int number : quotation.variants()) {
          if (shown.add(number)) {
            wording(sources.quotations().get(number - 1));
          }
        }
      }
    }
  }

  private void wording(Quotation quotation) {
    Document primary = quotation.primary();
    String source = primary == null ? "" : "  = " + primary.path();
    line(
        "\"" + quotation.text() + "\"  " + place(quotation.document(), quotation.span()) + source,
        DEEPER);
  }

  /** Whose words they are, as far as known. */
  static String speaker(Quotation quotation) {
    if (quotation.use() == Quotation.Use.TERM) {
      return "a name or a term";
    }
    String party = quotation.speaker().party();
    return switch (quotation.speaker().kind()) {
      case UNRESOLVED -> "speaker not found";
      case REPORTER -> "the report";
      default -> quotation.speaker().name() + (party == null ? "" : " (" + party + ")");
    };
  }

  private static String place(Document document, Span span) {
    return document.path() + ":" + document.lines().locate(span.start()).line();
  }

  private void figures(Sources sources) {
    heading("figures", sources.figures().size());
    sources.figures().forEach(figure -> line(words(figure)));
  }

  private static String words(Figure figure) {
    return measure(figure)
        + "   \""
        + figure.text()
        + "\"  "
        + place(figure.document(), figure.span());
  }

  /** How much of what, whose, and whether it is planned or demanded. */
  static String measure(Figure figure) {
    Figure.Status status = figure.status();
    return joined(
        amount(figure),
        figure.of().isEmpty() ? "" : "of " + figure.of(),
        figure.whose().isEmpty() ? "" : "(" + figure.whose() + ")",
        status == null ? "" : status.word().toUpperCase(Locale.ROOT));
  }

  /** How much: {@code about 90 ships}. */
  static String amount(Figure figure) {
    String bound = figure.bound() == Figure.Bound.EXACTLY ? "" : figure.bound().word() + " ";
    String to = value(figure, 1);
    return joined(
        bound + value(figure, 0) + (to.isEmpty() ? "" : " to " + to),
        figure.days().isEmpty() ? figure.unit() : "");
  }

  private static String joined(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
  }

  /** A value as a person writes it; empty if there is none. */
  static String value(Figure figure, int index) {
    if (index < figure.values().size()) {
      return figure.values().get(index).toPlainString();
    }
    return index < figure.days().size() ? figure.days().get(index) : "";
  }

  private void conflicts(Sources sources) {
    heading("figures that differ on the same thing", sources.conflicts().size());
    for (Sources.Conflict conflict : sources.conflicts()) {
      line(words(conflict.one()));
      line("but " + words(conflict.other()), DEEPER);
    }
  }
}
