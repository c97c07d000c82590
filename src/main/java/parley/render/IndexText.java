package parley.render;

import java.util.List;
import parley.index.AlertFinds;
import parley.index.IndexUpdate.Counts;
import parley.index.IndexUpdate.Updated;

/** What an update did to the index, for a person. */
public final class IndexText {
  private static final int SHOWN = 5;

  private IndexText() {}

  /**
   * The answer.
   *
   * @param alerts what saved searches newly find
   * @param columns width of the terminal
   */
  public static String of(Updated update, List<AlertFinds> alerts, Palette palette, int columns) {
    StringBuilder out = new StringBuilder();
    out.append(line("documents", update.documents()));
    out.append(line("passages", update.passages()));
    alerts.forEach(alert -> out.append(alert(alert, palette, columns)));
    return out.toString();
  }

  private static String alert(AlertFinds alert, Palette palette, int columns) {
    long shown = Math.min(SHOWN, alert.hits().size());
    String title =
        alert.name() + ": " + alert.total() + (alert.total() == 1 ? " passage" : " passages");
    String more =
        shown == alert.total()
            ? ""
            : (alert.total() - shown) + " more; the query is " + alert.query();
    return "\n"
        + palette.heading(Printable.line(title))
        + "\n\n"
        + SearchText.listed(alert.hits().stream().limit(SHOWN).toList(), palette, columns)
        + (more.isEmpty() ? "" : Wrapping.wrap(Printable.line(more), columns, "", "") + "\n");
  }

  private static String line(String what, Counts counts) {
    return counts.total()
        + " "
        + what
        + ": "
        + counts.added()
        + " added, "
        + counts.updated()
        + " updated, "
        + counts.removed()
        + " removed, "
        + counts.unchanged()
        + " unchanged\n";
  }
}
