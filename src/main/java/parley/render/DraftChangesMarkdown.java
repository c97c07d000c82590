package parley.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The drafts that differ from a revision as Markdown: a page, or a comment on a merge request. */
public final class DraftChangesMarkdown {
  /** Room for the lines at the end of a comment. */
  private static final int FOOT = 400;

  private DraftChangesMarkdown() {}

  /**
   * The page.
   *
   * @param comparison how one comparison is shown
   */
  public static String of(DraftChanges changes, Function<DiffView, String> comparison) {
    StringBuilder out = new StringBuilder("# " + Markdown.text(changes.headline()) + "\n");
    table(out, changes);
    changes.drafts().stream()
        .filter(DraftChanges.Entry::differs)
        .flatMap(entry -> entry.view().stream())
        .forEach(view -> out.append('\n').append(comparison.apply(view)));
    return out.toString();
  }

  /**
   * A comment with the comparisons folded, as many as it takes, and a mark by which a later run
   * finds it again.
   *
   * @param comparison how one comparison is shown
   */
  public static String comment(DraftChanges changes, Function<DiffView, String> comparison) {
    StringBuilder out = new StringBuilder("<!-- parley diff -->\n## Parley: ");
    out.append(Markdown.text(changes.headline())).append('\n');
    table(out, changes);
    int left = 0;
    for (DraftChanges.Entry entry : changes.drafts()) {
      if (entry.differs()) {
        String folded = folded(entry, entry.view().map(comparison).orElse(""));
        if (bytes(out) + folded.getBytes(StandardCharsets.UTF_8).length
            > CheckMarkdown.COMMENT - FOOT) {
          left++;
        } else {
          out.append(folded);
        }
      }
    }
    if (left > 0) {
      out.append("\nThe redlines of ")
          .append(left == 1 ? "1 draft" : left + " drafts")
          .append(" were left out for length.\n");
    }
    return out.toString();
  }

  private static int bytes(StringBuilder out) {
    return out.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private static void table(StringBuilder out, DraftChanges changes) {
    if (changes.isEmpty()) {
      return;
    }
    out.append("\n| draft | what happened | clauses |\n|---|---|---|\n");
    int shown = 0;
    for (DraftChanges.Entry entry : changes.drafts()) {
      if (bytes(out) > CheckMarkdown.COMMENT / 2) {
        out.append("\nand ").append(changes.drafts().size() - shown).append(" more drafts\n");
        return;
      }
      out.append("| ")
          .append(Markdown.code(entry.path()))
          .append(" | ")
          .append(ChangeNames.lower(entry.event()))
          .append(
              entry.event() == DraftChanges.Event.RENAMED && entry.oldPath() != null
                  ? " from " + Markdown.code(entry.oldPath())
                  : "")
          .append(" | ")
          .append(Markdown.text(entry.counts()))
          .append(" |\n");
      shown++;
    }
  }

  private static String folded(DraftChanges.Entry entry, String redline) {
    return "\n<details><summary>"
        + Markdown.text(entry.path())
        + "</summary>\n\n"
        + redline
        + "\n</details>\n";
  }
}
