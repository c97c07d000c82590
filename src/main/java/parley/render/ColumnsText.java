package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parley.redline.Edit;
import parley.redline.Synopsis;

/**
 * Drafts side by side for the terminal. Where the terminal is too narrow for so many columns, the
 * drafts of a row stand one below the other.
 */
public final class ColumnsText {
  private static final String GAP = " │ ";

  /** Text in a column narrower than this is more torn than told. */
  private static final int NARROWEST = 20;

  /** The marks that a new word has where there are no colours. */
  private static final int MARKS = "{++}".length();

  private final Synopsis synopsis;
  private final Palette palette;
  private final int width;
  private final boolean stacked;
  private final StringBuilder out = new StringBuilder();

  private ColumnsText(Synopsis synopsis, Palette palette, int columns) {
    this.synopsis = synopsis;
    this.palette = palette;
    int drafts = synopsis.columns().size();
    int room = (columns - GAP.length() * (drafts - 1)) / drafts;
    this.stacked = room < NARROWEST;
    this.width = stacked ? columns : room;
  }

  /**
   * The rows.
   *
   * @param columns width of the terminal
   */
  public static String of(Synopsis synopsis, Palette palette, int columns) {
    ColumnsText text = new ColumnsText(synopsis, palette, columns);
    if (!text.stacked) {
      text.beside(synopsis.columns().stream().map(text::head).toList());
    }
    synopsis.rows().forEach(text::row);
    return text.out.toString();
  }

  private List<String> head(Synopsis.Column column) {
    String name = Wrapping.fit(ChangeNames.draft(column.draft()), width).stripTrailing();
    String day = ChangeNames.day(column.draft());
    List<String> head = new ArrayList<>(List.of(palette.heading(name), palette.faint(day)));
    head.addAll(wrapped(ColumnsWords.after(synopsis, column), width, palette::faint));
    return head;
  }

  private void row(Synopsis.Row row) {
    if (stacked) {
      below(row);
    } else {
      rule();
      beside(row.cells().stream().map(cell -> lines(cell, width)).toList());
    }
  }

  // Side by side

  private void rule() {
    out.append(
            synopsis.columns().stream()
                .map(column -> "─".repeat(width))
                .collect(Collectors.joining("─┼─")))
        .append('\n');
  }

  private void beside(List<List<String>> cells) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int cell = 0; cell < cells.size(); cell++) {
        List<String> lines = cells.get(cell);
        line.append(cell == 0 ? "" : GAP);
        line.append(filled(i < lines.size() ? lines.get(i) : ""));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private String filled(String text) {
    return text + " ".repeat(Math.max(0, width - Wrapping.columns(text)));
  }

  // One below the other

  private void below(Synopsis.Row row) {
    out.append("─".repeat(width)).append('\n');
    for (int i = 0; i < row.cells().size(); i++) {
      Synopsis.Cell cell = row.cells().get(i);
      String name = palette.heading(ChangeNames.draft(synopsis.columns().get(i).draft()));
      if (cell.removed()) {
        out.append(name).append("  removed\n");
      } else if (!cell.parts().isEmpty()) {
        out.append(name).append('\n');
        lines(cell, width - 2).forEach(line -> out.append("  ").append(line).append('\n'));
      }
    }
  }

  // A cell

  private List<String> lines(Synopsis.Cell cell, int room) {
    List<String> lines = new ArrayList<>();
    for (Synopsis.Part part : cell.parts()) {
      lines.addAll(wrapped(ColumnsWords.ids(part), room, palette::heading));
      lines.addAll(wrapped(ColumnsWords.kind(cell, part), room, palette::faint));
      ColumnsWords.substance(part).forEach(s -> lines.addAll(wrapped(s, room, palette::open)));
      List<Edit> words = part.words().stream().map(edit -> torn(edit, room)).toList();
      Inline.of(words, palette, room, "", 0).lines().forEach(lines::add);
    }
    return lines;
  }

  /** Each line styled by itself, so that no colour runs into the next column. */
  private static List<String> wrapped(String text, int room, UnaryOperator<String> style) {
    return text.isEmpty()
        ? List.of()
        : Wrapping.wrap(torn(text, room), room, "", "").lines().map(style).toList();
  }

  private static Edit torn(Edit edit, int room) {
    return switch (edit) {
      case Edit.Kept kept -> new Edit.Kept(torn(kept.text(), room));
      case Edit.Deleted deleted -> deleted;
      case Edit.Inserted inserted -> new Edit.Inserted(torn(inserted.text(), room - MARKS));
    };
  }

  /** The text with words that are wider than a column cut into pieces that fit. */
  private static String torn(String text, int room) {
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      used = Character.isWhitespace(c) ? 0 : used + 1;
      if (used > room) {
        out.append(' ');
        used = 1;
      }
      out.appendCodePoint(c);
    }
    return out.toString();
  }
}
