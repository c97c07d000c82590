package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.corpus.Document;
import parley.corpus.Metadata;
import parley.corpus.Notice;
import parley.draft.Bracket;
import parley.draft.BracketParties;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.StatusMark;
import parley.draft.StatusMarks;

/**
 * The clause tree for a person: one line to a clause, with its id, its line and who holds its
 * brackets.
 */
public final class ClausesText {
  private static final int ID_COLUMNS = 14;

  private ClausesText() {}

  /**
   * The tree, or the first clauses of it.
   *
   * @param columns width of the terminal
   */
  public static String of(Draft draft, List<Clause> shown, Palette palette, int columns) {
    StringBuilder out = new StringBuilder(palette.heading(title(draft))).append('\n');
    StatusMarks marks = StatusMarks.of(draft);
    for (Clause clause : shown) {
      String status = marks.on(clause).map(ClausesText::status).orElse("");
      out.append(line(draft, clause, status, palette, columns)).append('\n');
    }
    for (Notice notice : draft.notices()) {
      out.append(palette.open(Printable.line(notice.toString()))).append('\n');
    }
    return out.toString();
  }

  private static String title(Draft draft) {
    Document document = draft.document();
    Metadata metadata = document.metadata();
    String guessed = metadata.inferred().contains(Metadata.Field.STAGE) ? " (inferred)" : "";
    long contested = draft.clauses().stream().filter(Clause::contested).count();
    return Printable.line(document.path())
        + ": "
        + draft.clauses().size()
        + " clauses, "
        + contested
        + " contested, stage "
        + metadata.stage().name().toLowerCase(java.util.Locale.ROOT)
        + guessed;
  }

  /** What a mark on the clause says of it. */
  private static String status(StatusMark mark) {
    return switch (mark.state()) {
      case AGREED -> "agreed";
      case AD_REFERENDUM -> "agreed ad referendum";
      case IN_PRINCIPLE -> "agreed in principle";
      case PROPOSED -> "proposed";
      case OPEN -> "open";
    };
  }

  private static String line(
      Draft draft, Clause clause, String status, Palette palette, int columns) {
    String place = "L" + clause.line();
    String id = "  ".repeat(Math.min(clause.depth(), 5)) + clause.id();
    String said = status.isEmpty() ? "" : " (" + status + ")";
    String marks = clause.contested() ? " " + palette.open(marks(clause)) : said;
    int room =
        columns - Math.max(ID_COLUMNS, id.length()) - 3 - place.length() - Wrapping.columns(marks);
    String words = words(draft, clause);
    return Wrapping.fit(id, Math.max(ID_COLUMNS, id.length()))
        + " "
        + Wrapping.fit(words, Math.max(12, room))
        + marks
        + " "
        + palette.faint(place);
  }

  private static String words(Draft draft, Clause clause) {
    String text = Printable.line(draft.text(clause));
    String heading = Printable.line(clause.heading());
    return heading.isEmpty() ? text : text.isEmpty() ? heading : heading + ": " + text;
  }

  private static String marks(Clause clause) {
    List<String> parties =
        clause.brackets().stream()
            .map(Bracket::parties)
            .flatMap(ClausesText::names)
            .distinct()
            .map(Printable::line)
            .toList();
    return parties.isEmpty()
        ? "[contested]"
        : parties.stream().collect(Collectors.joining(" ", "[", "]"));
  }

  private static Stream<String> names(BracketParties parties) {
    return Stream.of(parties.propose(), parties.support(), parties.oppose(), parties.reserve())
        .flatMap(List::stream);
  }
}
