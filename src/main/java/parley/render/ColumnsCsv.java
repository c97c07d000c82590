package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.redline.Synopsis;

/** Drafts side by side as a table: one column to a draft, after its head one row to a chain. */
public final class ColumnsCsv {
  private ColumnsCsv() {}

  public static String of(Synopsis synopsis) {
    StringBuilder out = new StringBuilder();
    out.append(
        Csv.row(synopsis.columns().stream().map(c -> ChangeNames.draft(c.draft())).toList()));
    for (Synopsis.Row row : synopsis.rows()) {
      out.append(Csv.row(row.cells().stream().map(ColumnsCsv::cell).toList()));
    }
    return out.toString();
  }

  private static String cell(Synopsis.Cell cell) {
    return cell.parts().stream().map(part -> part(cell, part)).collect(Collectors.joining("\n"));
  }

  private static String part(Synopsis.Cell cell, Synopsis.Part part) {
    List<String> lines = new ArrayList<>();
    String kind = ColumnsWords.kind(cell, part);
    lines.add(ColumnsWords.ids(part) + (kind.isEmpty() ? "" : ": " + kind));
    lines.addAll(ColumnsWords.lines(part));
    return String.join("\n", lines);
  }
}
