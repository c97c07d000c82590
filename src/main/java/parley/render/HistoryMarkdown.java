package parley.render;

import java.util.List;
import parley.redline.Change;
import parley.redline.ClauseHistory;
import parley.redline.ClauseHistory.Run;
import parley.redline.ClauseHistory.Step;
import parley.redline.Edit;
import parley.redline.Relation;

/** The history of a clause as Markdown. */
public final class HistoryMarkdown {
  private HistoryMarkdown() {}

  public static String of(ClauseHistory history) {
    StringBuilder out = new StringBuilder("# ");
    String heading = Markdown.text(history.clause().heading());
    out.append(Markdown.text(history.clause().id()));
    out.append(heading.isEmpty() ? "" : " " + heading);
    out.append(" in ").append(Markdown.text(ChangeNames.draft(history.asked()))).append("\n");
    history.steps().forEach(step -> step(step, out));
    out.append("\n## Who brought the words of ");
    out.append(Markdown.text(ChangeNames.draft(history.latest()))).append("\n\n");
    out.append("| draft | words |\n|---|---|\n");
    for (Run run : history.blame()) {
      out.append("| ").append(Markdown.text(ChangeNames.draft(run.draft()))).append(" | ");
      out.append(Markdown.text(run.text())).append(" |\n");
    }
    return out.toString();
  }

  private static void step(Step step, StringBuilder out) {
    out.append("\n## ").append(ChangeNames.day(step.draft())).append(' ');
    out.append(Markdown.text(ChangeNames.draft(step.draft()))).append("\n\n");
    out.append(Markdown.text(HistoryWords.of(step))).append('\n');
    for (Change change : step.changes()) {
      if (!change.substance().isEmpty()) {
        out.append('\n');
        change
            .substance()
            .forEach(
                s -> out.append("- ").append(Markdown.text(ChangeNames.substance(s))).append('\n'));
      }
      if (change.relation() != Relation.UNCHANGED) {
        out.append('\n').append(edits(change.redline())).append('\n');
      }
    }
  }

  /** Edits as one line that may stand in a table: deleted words struck through, new ones bold. */
  static String edits(List<Edit> edits) {
    StringBuilder line = new StringBuilder();
    for (Edit edit : edits) {
      switch (edit) {
        case Edit.Kept kept -> line.append(marked(kept.text(), ""));
        case Edit.Deleted deleted -> line.append(marked(deleted.text(), "~~"));
        case Edit.Inserted inserted -> line.append(marked(inserted.text(), "**"));
      }
    }
    return line.toString().strip().replaceAll(" {2,}", " ");
  }

  /** Marks go next to the words, or Markdown does not see them. */
  private static String marked(String text, String mark) {
    String words = Markdown.text(text);
    if (words.isEmpty()) {
      return text.isEmpty() ? "" : " ";
    }
    String lead = Character.isWhitespace(text.charAt(0)) ? " " : "";
    String trail = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
    return lead + mark + words + mark + trail;
  }
}
