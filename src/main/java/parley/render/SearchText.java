package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import parley.index.Hit;
import parley.index.HitGroups;
import parley.index.Hits;
import parley.index.Passage;
import parley.index.Source;

/** What a search found, for a person: where, since when, and the words around what matched. */
public final class SearchText {
  private static final String INDENT = "    ";
  private static final int LINES = 4;
  private static final int FACET_COLUMNS = 10;
  private static final Hits NOTHING_MORE =
      new Hits(0, List.of(), Map.of(), "", List.of(), List.of());

  private final Hits hits;
  private final Palette palette;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  private SearchText(Hits hits, Palette palette, int columns) {
    this.hits = hits;
    this.palette = palette;
    this.columns = columns;
  }

  /**
   * The answer.
   *
   * @param columns width of the terminal
   * @param explain whether to say how the query was read and what each hit scored for
   */
  public static String of(Hits hits, Palette palette, int columns, boolean explain) {
    return of(hits, HitGroups.apart(hits.hits()), palette, columns, explain);
  }

  /**
   * The answer with the first hit of each group in full, and below it where the others are.
   *
   * @param groups all the hits
   * @param columns width of the terminal
   * @param explain whether to say how the query was read and what each hit scored for
   */
  public static String of(
      Hits hits, HitGroups groups, Palette palette, int columns, boolean explain) {
    SearchText text = new SearchText(hits, palette, columns);
    if (explain) {
      text.reading();
    }
    groups.groups().forEach(group -> text.group(group, explain));
    hits.facets().forEach(text::facet);
    text.total();
    return text.out.toString();
  }

  /** The hits alone, numbered. */
  static String listed(List<Hit> hits, Palette palette, int columns) {
    SearchText text = new SearchText(NOTHING_MORE, palette, columns);
    hits.forEach(hit -> text.hit(hit, false));
    return text.out.toString();
  }

  private void reading() {
    wrap("read as " + Printable.line(hits.reading()), "", INDENT);
    hits.spellings().forEach(note -> wrap(Printable.line(note), "- ", "  "));
    out.append('\n');
  }

  private void group(List<Hit> group, boolean explain) {
    hit(group.getFirst(), explain);
    if (group.size() > 1) {
      out.setLength(out.length() - 1); // the empty line, which comes after the others
      group.stream().skip(1).forEach(this::other);
      out.append('\n');
    }
  }

  /** Where else the clause of the hit before stands. */
  private void other(Hit hit) {
    Passage passage = hit.passage();
    String clause = clause(passage);
    String place = Printable.line(Cites.place(passage)) + " " + origin(passage);
    wrap(palette.faint("also " + clause + ", " + place), INDENT, INDENT + INDENT);
  }

  private void hit(Hit hit, boolean explain) {
    Passage passage = hit.passage();
    String rank = String.format(Locale.ROOT, "%2d  ", hit.rank());
    String place = Cites.place(passage);
    wrap(
        palette.heading(Printable.line(place)) + " " + palette.faint(origin(passage)),
        rank,
        INDENT);
    String heading = clause(passage);
    if (!heading.isEmpty()) {
      wrap(heading, INDENT, INDENT);
    }
    if (!passage.text().isEmpty()) {
      int room = LINES * (columns - INDENT.length());
      wrap(new Excerpt(passage.text(), hit.highlights()).within(room, palette), INDENT, INDENT);
    }
    if (explain) {
      wrap(palette.faint(why(hit)), INDENT, INDENT);
    }
    out.append('\n');
  }

  /** Its id and its heading; once where it is called by its heading. */
  private static String clause(Passage passage) {
    boolean same = passage.id().equalsIgnoreCase(passage.heading());
    return Printable.line(same ? passage.id() : (passage.id() + " " + passage.heading()).strip());
  }

  private static String origin(Passage passage) {
    Source source = passage.source();
    List<String> words = new ArrayList<>();
    words.add(source.kind().name().toLowerCase(Locale.ROOT));
    words.add(
        passage.id().isEmpty() ? "paragraph " + passage.place().paragraph() : source.version());
    words.add(source.date() == null ? "undated" : source.date().toString());
    return Printable.line("(" + String.join(", ", words) + ")");
  }

  private static String why(Hit hit) {
    String matched =
        hit.highlights().stream()
            .map(span -> span.of(hit.passage().text()))
            .distinct()
            .collect(Collectors.joining(", "));
    String issues = String.join(", ", hit.passage().facets().issues());
    return Printable.line(
        "score "
            + String.format(Locale.ROOT, "%.2f", hit.score())
            + (matched.isEmpty() ? "" : "; matched " + matched)
            + (issues.isEmpty() ? "" : "; issues " + issues));
  }

  private void facet(String name, SortedMap<String, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    String values =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(entry -> Printable.line(entry.getKey()) + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
    wrap(values, Wrapping.fit(name, FACET_COLUMNS), " ".repeat(FACET_COLUMNS));
  }

  private void total() {
    out.append(palette.faint(hits.hits().isEmpty() ? none() : some())).append('\n');
  }

  private String none() {
    return hits.total() == 0 ? "no passage found" : "no more than " + passages() + " found";
  }

  private String some() {
    int first = hits.hits().getFirst().rank();
    int last = first + hits.hits().size() - 1;
    if (first > 1) {
      String more = last < hits.total() ? "; the next --page shows more" : "";
      return first + " to " + last + " of " + passages() + more;
    }
    return last == hits.total() ? passages() : last + " of " + passages() + "; --limit shows more";
  }

  private String passages() {
    return hits.total() + (hits.total() == 1 ? " passage" : " passages");
  }

  private void wrap(String text, String first, String rest) {
    out.append(Wrapping.wrap(text, columns, first, rest)).append('\n');
  }
}
