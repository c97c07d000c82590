package parley.render;

import java.util.List;
import java.util.function.UnaryOperator;
import parley.draft.Clause;
import parley.redline.Change;
import parley.redline.Edit;
import parley.redline.Unit;

/**
 * A comparison for the terminal in two columns, the old draft on the left. A line above each change
 * says what happened; the columns under it are in step wherever both drafts say the same.
 */
public final class DiffSideBySide {
  private static final String GUTTER = " │ ";
  private static final int WIDEST = 200;

  private final DiffView view;
  private final Palette palette;
  private final int columns;
  private final int half;
  private final int words;
  private final StringBuilder out = new StringBuilder();

  private DiffSideBySide(DiffView view, Palette palette, int columns, int words) {
    this.view = view;
    this.palette = palette;
    this.half = (Math.min(columns, WIDEST) - GUTTER.length()) / 2;
    this.columns = 2 * half + GUTTER.length();
    this.words = words;
  }

  /**
   * What was asked for, under a summary of all.
   *
   * @param columns width of the terminal, at least 16
   * @param words how many kept words to show beside an edit
   */
  public static String of(DiffView view, Palette palette, int columns, int words) {
    DiffSideBySide sides = new DiffSideBySide(view, palette, columns, words);
    sides.out.append(DiffText.summary(view.units(), palette, sides.columns));
    view.items().forEach(sides::add);
    return sides.out.toString();
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

  private void told(Unit unit) {
    Change change = unit.whole();
    rule(ChangeNames.kind(change));
    for (DiffWords.Remark remark : DiffWords.remarks(view, unit)) {
      line(remark.text(), remark.weighs() ? palette::open : palette::agreed);
    }
    row(palette.heading(title(change, change.old())), palette.heading(title(change, change.now())));
    if (unit.parts().size() > 1) {
      unit.parts().stream().filter(DiffWords::speaks).forEach(part -> part(unit, part));
    } else {
      redline(DiffWords.body(change), "", "");
    }
  }

  /** What happened, on a line from edge to edge. */
  private void rule(String kind) {
    String left = "── " + kind + " ";
    String line = left + "─".repeat(Math.max(0, columns - Wrapping.columns(left)));
    out.append(palette.faint(line)).append('\n');
  }

  private void line(String text, UnaryOperator<String> style) {
    Wrapping.wrap(Printable.line(text), columns, "", "  ")
        .lines()
        .forEach(line -> out.append(style.apply(line)).append('\n'));
  }

  /** Id and heading; a heading that changed stands in the redline below, with its marks. */
  private String title(Change change, List<Clause> side) {
    if (side.isEmpty()) {
      return "";
    }
    String ids = ChangeNames.ids(side);
    String heading = Printable.line(side.getFirst().heading());
    boolean bare = heading.isEmpty() || heading.equals(ids) || DiffWords.retitled(change);
    return Wrapping.fit(bare ? ids : ids + "  " + heading, half).stripTrailing();
  }

  private void part(Unit unit, Change part) {
    if (DiffWords.isArticle(unit, part)) {
      redline(DiffWords.body(part), "", "");
    } else {
      redline(part.redline(), DiffWords.oldLabel(part), DiffWords.nowLabel(part));
    }
  }

  private void redline(List<Edit> edits, String oldLabel, String nowLabel) {
    String left = oldLabel;
    String right = nowLabel;
    for (List<Edit> band : Bands.of(Inline.shortened(edits, words))) {
      rows(side(Bands.old(band), left), side(Bands.now(band), right));
      left = left.isEmpty() ? "" : "  ";
      right = right.isEmpty() ? "" : "  ";
    }
  }

  private List<String> side(List<Edit> edits, String label) {
    String first =
        label.isBlank() ? label : Wrapping.fit(label, Math.min(half / 2, label.length())) + " ";
    return Inline.column(
        edits, palette, half, new Inline.Margin(first, label.isEmpty() ? "" : "  "));
  }

  private void rows(List<String> left, List<String> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      row(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
    }
  }

  private void row(String left, String right) {
    String fill = " ".repeat(Math.max(0, half - Wrapping.columns(left)));
    out.append(
            (left
                + fill
                + palette.faint(GUTTER.stripTrailing())
                + (right.isEmpty() ? "" : " ")
                + right))
        .append('\n');
  }

  private String cut(String line) {
    return Wrapping.fit(line, columns).stripTrailing();
  }

  private void nearby(Change change) {
    row(palette.faint(title(change, change.old())), palette.faint(title(change, change.now())));
    String text = DiffWords.now(change);
    List<String> lines =
        text.isEmpty()
            ? List.of()
            : Inline.column(
                List.of(new Edit.Kept(text)), Palette.PLAIN, half, Inline.Margin.of(""));
    List<String> faint = lines.stream().map(palette::faint).toList();
    rows(faint, faint);
  }

  private void departed(List<Unit> units) {
    rule("moved away");
    String heading = DiffWords.oldHeading(units.getFirst().whole());
    String from = Moves.from(units);
    String title = heading.isEmpty() ? from : from + "  " + Printable.line(heading);
    row(
        palette.heading(Wrapping.fit(title, half).stripTrailing()),
        palette.agreed(Wrapping.fit("moved to " + Moves.to(units), half).stripTrailing()));
  }
}
