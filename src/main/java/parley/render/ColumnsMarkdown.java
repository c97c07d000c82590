package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.redline.Edit;
import parley.redline.Synopsis;

/** Drafts side by side as a Markdown table; words that the draft before has not are bold. */
public final class ColumnsMarkdown {
  private ColumnsMarkdown() {}

  public static String of(Synopsis synopsis) {
    StringBuilder out = new StringBuilder();
    out.append(line(synopsis.columns().stream().map(c -> head(synopsis, c)).toList()));
    out.append("|---".repeat(synopsis.columns().size())).append("|\n");
    for (Synopsis.Row row : synopsis.rows()) {
      out.append(line(row.cells().stream().map(ColumnsMarkdown::cell).toList()));
    }
    return out.toString();
  }

  private static String head(Synopsis synopsis, Synopsis.Column column) {
    String after = ColumnsWords.after(synopsis, column);
    String day = ChangeNames.day(column.draft()) + (after.isEmpty() ? "" : ", " + after);
    return Markdown.text(ChangeNames.draft(column.draft()) + " (" + day + ")");
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(Synopsis.Cell cell) {
    return cell.parts().stream().map(part -> part(cell, part)).collect(Collectors.joining("<br>"));
  }

  private static String part(Synopsis.Cell cell, Synopsis.Part part) {
    List<String> lines = new ArrayList<>();
    String kind = ColumnsWords.kind(cell, part);
    String id = "**" + Markdown.text(ColumnsWords.ids(part)) + "**";
    lines.add(kind.isEmpty() ? id : id + " *" + Markdown.text(kind) + "*");
    ColumnsWords.substance(part).forEach(s -> lines.add("*" + Markdown.text(s) + "*"));
    lines.addAll(words(part.words()));
    return String.join("<br>", lines);
  }

  /** Each heading and each clause a line of its own; no mark runs over the end of a line. */
  private static List<String> words(List<Edit> edits) {
    return DiffWords.lines(edits).stream()
        .map(HistoryMarkdown::edits)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
