package parley.render;

import java.util.List;
import parley.corpus.Metadata;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Relation;
import parley.redline.Unit;
import parley.redline.Units;

/**
 * A comparison for the terminal: one block to each change, clauses that only got another number
 * summed up in between.
 */
public final class DiffText {
  private static final String INDENT = "  ";

  /** In columns; longer lines are hard to read. */
  private static final int WIDEST = 100;

  private final DiffView view;
  private final Palette palette;
  private final int columns;
  private final int words;
  private final StringBuilder out = new StringBuilder();

  private DiffText(DiffView view, Palette palette, int columns, int words) {
    this.view = view;
    this.palette = palette;
    this.columns = Math.min(columns, WIDEST);
    this.words = words;
  }

  /**
   * What was asked for, under a summary of all.
   *
   * @param columns width of the terminal
   * @param words how many kept words to show beside an edit
   */
  public static String of(DiffView view, Palette palette, int columns, int words) {
    DiffText text = new DiffText(view, palette, columns, words);
    text.out.append(summary(view.units(), palette, text.columns));
    view.items().forEach(text::add);
    return text.out.toString();
  }

  /** The first lines: what is compared, and how many changes of which kind there are. */
  static String summary(Units units, Palette palette, int columns) {
    return title(units, palette) + Wrapping.wrap(DiffCounts.of(units), columns, "", INDENT) + "\n";
  }

  /** The drafts with their days. */
  static String title(Units units, Palette palette) {
    String old = name(units.comparison().old());
    String now = name(units.comparison().now());
    return palette.heading(old + " → " + now) + "\n";
  }

  private static String name(Draft draft) {
    Metadata metadata = draft.document().metadata();
    String name = ChangeNames.draft(draft);
    return metadata.date() == null ? name : name + " (" + metadata.date() + ")";
  }

  private void add(DiffView.Item item) {
    out.append('\n');
    switch (item) {
      case DiffView.Item.Told told -> told(told.unit());
      case DiffView.Item.Nearby nearby -> nearby(nearby.unit().whole());
      case DiffView.Item.Folded folded ->
          out.append(palette.faint(cut(DiffWords.folded(folded.units())))).append('\n');
      case DiffView.Item.Departed departed -> departed(departed.units());
      case DiffView.Item.Omitted omitted ->
          out.append(palette.faint(cut(DiffWords.omitted(omitted)))).append('\n');
    }
  }

  private String cut(String line) {
    return Wrapping.fit(line, columns).stripTrailing();
  }

  // What changed

  private void told(Unit unit) {
    Change change = unit.whole();
    header(change);
    for (DiffWords.Remark remark : DiffWords.remarks(view, unit)) {
      line(remark.text(), remark.weighs() ? palette::open : palette::agreed);
    }
    if (unit.parts().size() > 1) {
      unit.parts().stream().filter(DiffWords::speaks).forEach(part -> part(unit, part));
    } else if (change.relation() != Relation.UNCHANGED) {
      redline(DiffWords.body(change), new Inline.Margin(INDENT, INDENT));
    } else {
      excerpt(change);
    }
  }

  private void header(Change change) {
    String ids = ChangeNames.ids(change);
    String kind = ChangeNames.kind(change);
    String title = DiffWords.heading(change);
    out.append(palette.heading(ids))
        .append(middle(title.equals(ids) ? "" : title, ids, kind))
        .append(coloured(change.relation(), kind))
        .append('\n');
  }

  /** The heading, filled up so that what follows it ends at the right edge. */
  private String middle(String heading, String before, String behind) {
    int room = columns - Wrapping.columns(before) - Wrapping.columns(behind) - 4;
    String line = Printable.line(heading);
    return INDENT + (room > 8 ? Wrapping.fit(line, room) : line) + INDENT;
  }

  private String coloured(Relation relation, String kind) {
    return switch (relation) {
      case ADDED -> palette.inserted(kind);
      case REMOVED -> palette.open(kind);
      case UNCHANGED, REWORDED, SPLIT, MERGED -> palette.agreed(kind);
    };
  }

  /** One clause of an article, its label in front. */
  private void part(Unit unit, Change part) {
    boolean article = DiffWords.isArticle(unit, part);
    String label = article ? INDENT : INDENT + DiffWords.label(part) + " ";
    redline(
        article ? DiffWords.body(part) : part.redline(),
        new Inline.Margin(label, INDENT + (article ? "" : INDENT)));
  }

  private void redline(List<parley.redline.Edit> edits, Inline.Margin margin) {
    out.append(Inline.of(edits, palette, columns, margin, words));
  }

  /** The beginning of words that stand elsewhere now and are the same. */
  private void excerpt(Change change) {
    String text = DiffWords.now(change);
    if (!text.isEmpty()) {
      out.append(palette.faint(cut(INDENT + text))).append('\n');
    }
  }

  private void line(String text, java.util.function.UnaryOperator<String> style) {
    String lines = Wrapping.wrap(Printable.line(text), columns, INDENT, INDENT + INDENT);
    lines.lines().forEach(line -> out.append(style.apply(line)).append('\n'));
  }

  // What did not

  private void nearby(Change change) {
    String ids = ChangeNames.ids(change);
    String title = DiffWords.heading(change);
    String heading = title.equals(ids) ? "" : INDENT + Printable.line(title);
    out.append(palette.faint(cut(ids + heading))).append('\n');
    String text = DiffWords.now(change);
    if (!text.isEmpty()) {
      Wrapping.wrap(text, Math.min(columns, WIDEST), INDENT, INDENT)
          .lines()
          .forEach(line -> out.append(palette.faint(line)).append('\n'));
    }
  }

  private void departed(List<Unit> units) {
    String from = Moves.from(units);
    String to = "moved to " + Moves.to(units);
    String title = DiffWords.oldHeading(units.getFirst().whole());
    out.append(palette.heading(from))
        .append(middle(title.equals(from) ? "" : title, from, to))
        .append(palette.agreed(to))
        .append('\n');
  }
}
