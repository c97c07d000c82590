package parley.render;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.draft.Draft;
import parley.redline.Edit;
import parley.redline.Synopsis;

/**
 * Drafts side by side as a page for the browser that stands in one file, the four-column document
 * of negotiators: a row to a clause, a column to a draft, and the last column free for the
 * compromise. Words that the first draft has not are marked. It prints in landscape.
 */
public final class ColumnsHtml {
  private static final HtmlPage PAGE = HtmlPage.named("columns");

  private ColumnsHtml() {}

  /** The page; of drafts that are each compared with the first. */
  public static String of(Synopsis synopsis) {
    List<Synopsis.Column> columns = synopsis.columns();
    List<Synopsis.Row> rows = synopsis.rows();
    return PAGE.with(
        new ColumnsPage(
            title(columns.getLast().draft()),
            columns.size() + " drafts, " + rows.size() + (rows.size() == 1 ? " row" : " rows"),
            !rows.isEmpty(),
            columns.stream().map(column -> head(column.draft())).toList(),
            rows.stream().map(row -> row(columns, row)).toList()));
  }

  private static String title(Draft draft) {
    String title = Printable.line(draft.document().metadata().title());
    return title.isEmpty() ? ChangeNames.draft(draft) : title;
  }

  private static ColumnsPage.Head head(Draft draft) {
    String title = Printable.line(draft.document().metadata().title());
    String day = ChangeNames.day(draft);
    return new ColumnsPage.Head(
        ChangeNames.draft(draft), title.isEmpty() ? day : title + ", " + day);
  }

  private static ColumnsPage.Row row(List<Synopsis.Column> columns, Synopsis.Row row) {
    List<ColumnsPage.Cell> cells =
        IntStream.range(0, columns.size())
            .mapToObj(i -> cell(columns.get(i).draft(), row.cells().get(i)))
            .toList();
    return new ColumnsPage.Row("Compromise on " + newest(cells), cells);
  }

  /** The ids that the newest draft which has the clauses gives them. */
  private static String newest(List<ColumnsPage.Cell> cells) {
    return cells.stream()
        .filter(cell -> !cell.parts().isEmpty())
        .reduce((older, newer) -> newer)
        .map(cell -> String.join(", ", cell.parts().stream().map(ColumnsPage.Part::ids).toList()))
        .orElse("this row");
  }

  private static ColumnsPage.Cell cell(Draft draft, Synopsis.Cell cell) {
    return new ColumnsPage.Cell(
        HtmlPage.language(draft.document()),
        cell.removed(),
        cell.parts().stream().map(part -> part(cell, part)).toList());
  }

  private static ColumnsPage.Part part(Synopsis.Cell cell, Synopsis.Part part) {
    return new ColumnsPage.Part(
        ColumnsWords.ids(part),
        ColumnsWords.kind(cell, part),
        ColumnsWords.substance(part),
        DiffWords.lines(part.words()).stream()
            .map(ColumnsHtml::runs)
            .filter(runs -> !runs.isEmpty())
            .toList());
  }

  private static List<ColumnsPage.Run> runs(List<Edit> line) {
    return line.stream()
        .flatMap(edit -> runs(edit, Printable.line(edit.text().replace("**", ""))))
        .filter(run -> !run.text().isEmpty())
        .toList();
  }

  /** Blanks around words are not marked. */
  private static Stream<ColumnsPage.Run> runs(Edit edit, String text) {
    String bare = text.strip();
    if (!(edit instanceof Edit.Inserted) || bare.isEmpty()) {
      return Stream.of(new ColumnsPage.Run(false, text));
    }
    int lead = text.indexOf(bare);
    return Stream.of(
        new ColumnsPage.Run(false, text.substring(0, lead)),
        new ColumnsPage.Run(true, bare),
        new ColumnsPage.Run(false, text.substring(lead + bare.length())));
  }
}
