package parley.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.corpus.Document;
import parley.corpus.Paragraph;
import parley.corpus.Paragraph.Role;
import parley.corpus.Span;
import parley.draft.Clause;
import parley.draft.Draft;

/** Cuts documents into passages. */
public final class Passages {
  /** Says what a piece of a document is about. */
  @FunctionalInterface
  public interface Faceting {
    /**
     * The facets of these characters of the document.
     *
     * @param clause id of the clause they are, empty for a paragraph
     */
    Facets of(Span span, String clause);
  }

  private final Document document;
  private final Source source;
  private final CodePoints points;
  private final Faceting faceting;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(Document document, Faceting faceting) {
    this.document = document;
    this.source = Source.of(document);
    this.points = new CodePoints(document.text());
    this.faceting = faceting;
  }

  /** The clauses of a draft, those that are a heading and nothing else included. */
  public static List<Passage> of(Draft draft, Faceting faceting) {
    Passages cut = new Passages(draft.document(), faceting);
    draft.clauses().forEach(clause -> cut.add(draft, clause));
    return List.copyOf(cut.passages);
  }

  /** The paragraphs of a report or a statement without bylines, credits and the like. */
  public static List<Passage> of(Document document, Faceting faceting) {
    Passages cut = new Passages(document, faceting);
    List<String> above = List.of();
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.role() != Role.BOILERPLATE) {
        String text = oneLine(document.quote(paragraph.span()));
        cut.add(paragraph, text, above);
        above = paragraph.role() == Role.HEADING ? List.of(heading(text)) : above;
      }
    }
    return List.copyOf(cut.passages);
  }

  private void add(Draft draft, Clause clause) {
    Span body = stripped(clause.body());
    passages.add(
        new Passage(
            source,
            clause.id(),
            clause.label(),
            clause.level().name().toLowerCase(Locale.ROOT),
            clause.heading(),
            above(draft, clause),
            draft.text(clause),
            place(paragraph(body), clause.line(), body),
            faceting.of(clause.span(), clause.id())));
  }

  private void add(Paragraph paragraph, String text, List<String> above) {
    Span span = paragraph.span();
    int line = document.lines().sourceLine(span.start());
    Place place = place(paragraph.number(), line, span);
    passages.add(new Passage(source, "", "", "", "", above, text, place, faceting.of(span, "")));
  }

  private Place place(int paragraph, int line, Span span) {
    return Place.of(document.lines(), points, passages.size(), paragraph, line, span);
  }

  private static List<String> above(Draft draft, Clause clause) {
    List<String> headings = new ArrayList<>();
    Optional<Clause> parent = draft.parent(clause);
    while (parent.isPresent()) {
      if (!parent.get().heading().isEmpty()) {
        headings.add(parent.get().heading());
      }
      parent = draft.parent(parent.get());
    }
    return headings;
  }

  /** The number of the paragraph in which a range begins; found by halving, 0 if none does. */
  private int paragraph(Span span) {
    List<Paragraph> paragraphs = document.paragraphs();
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < paragraphs.size() ? paragraphs.get(low).number() : 0;
  }

  /** A heading without the signs that mark it as one in Markdown. */
  private static String heading(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '#' || text.charAt(start) == ' ')) {
      start++;
    }
    return text.substring(start);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private Span stripped(Span span) {
    String text = document.text();
    int start = span.start();
    int end = span.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }
}
