package parley.render;

import java.util.List;
import parley.redline.Change;
import parley.redline.Comparison;
import parley.redline.Trespass;

/** What changed that was not to change, for the terminal. */
public final class VerifyText {
  private static final String INDENT = "    ";
  private static final int WIDEST = 100;
  private static final int CONTEXT = 12;

  private VerifyText() {}

  /**
   * The answer.
   *
   * @param allowed ids of the clauses that may change
   * @param columns width of the terminal
   */
  public static String of(
      Comparison comparison,
      List<String> allowed,
      List<Trespass> found,
      Palette palette,
      int columns) {
    StringBuilder out = new StringBuilder();
    String drafts =
        ChangeNames.draft(comparison.old()) + " → " + ChangeNames.draft(comparison.now());
    out.append(palette.heading(drafts)).append(": ");
    out.append(VerifyWords.count(found.size())).append(VerifyWords.outside(allowed)).append('\n');
    for (Trespass trespass : found) {
      add(out, comparison, trespass, palette, Math.min(columns, WIDEST));
    }
    return out.toString();
  }

  private static void add(
      StringBuilder out, Comparison comparison, Trespass trespass, Palette palette, int columns) {
    Change change = trespass.change();
    out.append('\n').append(palette.heading(ChangeNames.ids(change))).append("  ");
    out.append(palette.open(VerifyWords.rule(trespass.rule()))).append("  ");
    out.append(VerifyWords.path(comparison, change)).append(':');
    out.append(VerifyWords.clause(change).line()).append('\n');
    change
        .substance()
        .forEach(
            s -> out.append(INDENT).append(Printable.line(ChangeNames.substance(s))).append('\n'));
    out.append(Inline.of(change.redline(), palette, columns, INDENT, CONTEXT));
  }
}
