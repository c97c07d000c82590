package parley.render;

import java.util.function.Function;

/** The drafts that differ from a revision, for the terminal. */
public final class DraftChangesText {
  private DraftChangesText() {}

  /**
   * A headline, then each draft with what changed in it.
   *
   * @param comparison how one comparison is shown
   */
  public static String of(
      DraftChanges changes, Palette palette, Function<DiffView, String> comparison) {
    StringBuilder out = new StringBuilder(Printable.line(changes.headline())).append('\n');
    for (DraftChanges.Entry entry : changes.drafts()) {
      out.append('\n').append(palette.heading(Printable.line(entry.title()))).append('\n');
      if (entry.differs()) {
        out.append(entry.view().map(comparison).orElse(""));
      } else {
        out.append(entry.counts()).append('\n');
      }
    }
    return out.toString();
  }
}
