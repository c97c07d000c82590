package parley.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.corpus.Sheet.Part;
import parley.corpus.WordNumbering.Label;

/** The blocks of a text, a note or a box of a file of rich text while they are gathered. */
final class RtfBody {
  /** A table whose rows are gathered: the cells of the row, and what the next cell holds so far. */
  private static final class Row {
    private List<List<Part>> cells = new ArrayList<>();
    private List<Part> cell = new ArrayList<>();
  }

  private final WordRuns runs;
  private final List<Part> parts = new ArrayList<>();
  private final List<Part> boxes = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private String label = "";
  private boolean tooDeep;

  RtfBody(TrackedView view) {
    this.runs = new WordRuns(view);
  }

  /** The words of the paragraph that is gathered. */
  WordRuns runs() {
    return runs;
  }

  /** What the list puts before the paragraph that is gathered. */
  void label(String words) {
    label = words;
  }

  /** A box of text, which stands behind the paragraph that it hangs on. */
  void box(List<Part> blocks) {
    boxes.addAll(blocks);
  }

  /** Whether tables were left out. */
  boolean isTooDeep() {
    return tooDeep;
  }

  /**
   * Ends a paragraph.
   *
   * @param tables how many tables it stands in, one in the other
   * @param heading the level of headings that it is of, from 1; 0 for none
   * @param level the level of its list, from 0
   */
  void paragraph(int tables, int heading, int level) {
    // The titles of columns are bold as well, and no headings.
    boolean bold = tables == 0 && runs.isBold();
    Part words = runs.finish();
    Label shown = label(label, level);
    label = "";
    if (!words.text().isBlank()) {
      put(Labelled.of(words, shown, heading, bold), tables);
    }
    List.copyOf(boxes).forEach(box -> put(box, tables));
    boxes.clear();
  }

  /** Drops a paragraph that no reader wants, such as one of a table of contents. */
  void drop() {
    runs.finish();
    label = "";
  }

  private static @Nullable Label label(String words, int level) {
    String text = words.strip();
    if (text.isEmpty()) {
      return null;
    }
    // The signs of fonts of signs come as letters, as they stand in those fonts.
    boolean bullet =
        text.chars().noneMatch(Character::isLetterOrDigit) || text.matches("[oØüàqvwnl]");
    return bullet
        ? new Label(WordNumbering.bullet(text), level, true)
        : new Label(text, level, false);
  }

  private void put(Part part, int tables) {
    if (tables > WordText.DEEPEST) {
      tooDeep = true;
    } else if (tables == 0) {
      parts.add(part);
    } else {
      row(tables).cell.add(part);
    }
  }

  private Row row(int tables) {
    while (rows.size() < tables) {
      rows.add(new Row());
    }
    return rows.get(tables - 1);
  }

  /** Ends a cell of the table so many deep. */
  void endCell(int tables) {
    if (tables <= WordText.DEEPEST) {
      Row row = row(tables);
      row.cells.add(row.cell);
      row.cell = new ArrayList<>();
    }
  }

  /** Ends a row of the table so many deep. */
  void endRow(int tables) {
    if (tables > WordText.DEEPEST || rows.size() < tables) {
      return;
    }
    Row row = rows.get(tables - 1);
    if (!row.cell.isEmpty()) {
      row.cells.add(row.cell);
    }
    List<Part> written = TableRow.written(row.cells);
    row.cells = new ArrayList<>();
    row.cell = new ArrayList<>();
    written.forEach(part -> put(part, tables - 1));
  }

  /** All blocks; rows that were not ended end here. */
  List<Part> parts() {
    for (int tables = rows.size(); tables > 0; tables--) {
      endRow(tables);
    }
    return List.copyOf(parts);
  }
}
