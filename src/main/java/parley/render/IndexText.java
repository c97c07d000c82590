package parley.render;

import parley.index.IndexUpdate.Counts;
import parley.index.IndexUpdate.Updated;

/** What an update did to the index, for a person. */
public final class IndexText {
  private IndexText() {}

  public static String of(Updated update) {
    return line("documents", update.documents()) + line("passages", update.passages());
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
