package parley.render;

import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.ClauseHistory;
import parley.redline.ClauseHistory.Run;
import parley.redline.ClauseHistory.Step;
import parley.redline.Relation;
import parley.redline.Substance;

/** The history of a clause for the terminal: a block to each draft, then who brought its words. */
public final class HistoryText {
  private static final String INDENT = "    ";
  private static final int CONTEXT = 12;
  private static final int WIDEST = 100;

  private final ClauseHistory history;
  private final Palette palette;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  private HistoryText(ClauseHistory history, Palette palette, int columns) {
    this.history = history;
    this.palette = palette;
    this.columns = Math.min(columns, WIDEST);
  }

  /**
   * The history.
   *
   * @param columns width of the terminal
   */
  public static String of(ClauseHistory history, Palette palette, int columns) {
    HistoryText text = new HistoryText(history, palette, columns);
    text.title();
    history.steps().forEach(text::step);
    text.blame();
    return text.out.toString();
  }

  private void title() {
    String id = Printable.line(history.clause().id());
    String heading = Printable.line(history.clause().heading());
    String words = heading.isEmpty() || heading.equals(id) ? id : id + "  " + heading;
    out.append(palette.heading(words)).append("  ");
    out.append(ChangeNames.draft(history.asked())).append('\n');
  }

  private void step(Step step) {
    out.append('\n').append(palette.faint(ChangeNames.day(step.draft()))).append("  ");
    out.append(palette.heading(ChangeNames.draft(step.draft()))).append("  ");
    out.append(HistoryWords.of(step)).append('\n');
    step.changes().forEach(change -> change(step, change));
  }

  private void change(Step step, Change change) {
    if (step.changes().size() > 1) {
      line(ChangeNames.ids(change) + ": " + ChangeNames.kind(change));
    }
    for (Substance substance : change.substance()) {
      line(palette.open(Printable.line(ChangeNames.substance(substance))));
    }
    if (change.relation() != Relation.UNCHANGED) {
      out.append(Inline.of(change.redline(), palette, columns, INDENT, CONTEXT));
    }
  }

  private void blame() {
    Draft latest = history.latest();
    int width =
        history.blame().stream()
            .mapToInt(run -> Wrapping.columns(ChangeNames.draft(run.draft())))
            .max()
            .orElse(0);
    out.append('\n').append(palette.heading("Who brought the words of "));
    out.append(palette.heading(ChangeNames.draft(latest))).append('\n');
    for (Run run : history.blame()) {
      String name = Wrapping.fit(ChangeNames.draft(run.draft()), width);
      String first = "  " + palette.faint(name) + "  ";
      String words = Printable.line(run.text());
      out.append(Wrapping.wrap(words, columns, first, " ".repeat(width + 4))).append('\n');
    }
  }

  private void line(String text) {
    out.append(Wrapping.wrap(text, columns, INDENT, INDENT + "  ")).append('\n');
  }
}
