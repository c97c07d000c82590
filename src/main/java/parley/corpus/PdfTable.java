package parley.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of a table whole whose cells are broken over several lines. Columns are pieces
 * above one another; a piece goes on with the cell above it where its first word would not have
 * fitted there; a row is what stands side by side, whether its cells are set at the top of it or in
 * the middle.
 */
final class PdfTable {
  /** Lines of one cell stand no farther apart than this, in sizes of their letters. */
  private static final float TIGHT = 1.5f;

  /** Lines of one table stand no farther apart than this. */
  private static final float NEAR = 4f;

  /** Lines nearer than this stand side by side, in cells that are set in the middle. */
  private static final float BESIDE = 0.9f;

  /** How much wider the gap between rows is than that between lines, where it tells them apart. */
  private static final float WIDER = 1.2f;

  /** A column of the table, by its left and its right edge. */
  private record Column(float left, float right) {
    boolean holds(PdfLine piece) {
      return piece.left() < right && piece.right() > left;
    }

    Column with(PdfLine piece) {
      return new Column(Math.min(left, piece.left()), Math.max(right, piece.right()));
    }
  }

  /** The pieces of a cell, from its first line to its last. */
  private record Cell(int column, List<PdfLine> pieces) {
    float top() {
      return pieces.getFirst().base() - pieces.getFirst().size();
    }

    float bottom() {
      return pieces.getLast().base();
    }
  }

  private final List<List<PdfLine>> lines;
  private final List<Column> columns = new ArrayList<>();

  private PdfTable(List<List<PdfLine>> lines) {
    this.lines = lines;
  }

  /**
   * The lines of a page, or of a column of it, with the rows made whole that are of a table.
   *
   * @param lines the pieces of each line, from left to right
   */
  static List<List<PdfLine>> whole(List<List<PdfLine>> lines) {
    List<List<PdfLine>> whole = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      var table = new PdfTable(lines);
      int end = table.end(at);
      List<List<PdfLine>> rows = lines.subList(at, Math.max(end, at + 1));
      whole.addAll(end > at ? table.rows(rows) : rows);
      at = Math.max(end, at + 1);
    }
    return whole;
  }

  /** Where a table ends that begins at a line; the line itself if none does. */
  private int end(int from) {
    int several = 0;
    int at = from;
    while (at < lines.size() && isNear(from, at) && takes(lines.get(at))) {
      several += cells(lines.get(at)) > 1 ? 1 : 0;
      if (several == 0 && !isBeside(at + 1)) {
        return from;
      }
      at++;
    }
    return several > 1 ? at : from;
  }

  /** How many pieces stand side by side, the label of a clause not counted. */
  private static int cells(List<PdfLine> line) {
    return line.size() - (TableRow.isLabel(line.getFirst().plain()) ? 1 : 0);
  }

  private boolean isNear(int from, int at) {
    return at == from || (gap(at) > 0 && gap(at) < NEAR * size(at));
  }

  private boolean isBeside(int at) {
    return at < lines.size() && gap(at) > 0 && gap(at) < BESIDE * size(at);
  }

  private float gap(int at) {
    return lines.get(at).getFirst().base() - lines.get(at - 1).getFirst().base();
  }

  private float size(int at) {
    return lines.get(at).getFirst().size();
  }

  /** Takes a line into the columns, unless a piece of it stands across two. */
  private boolean takes(List<PdfLine> line) {
    for (PdfLine piece : line) {
      if (columns.stream().filter(column -> column.holds(piece)).count() > 1) {
        return false;
      }
    }
    for (PdfLine piece : line) {
      int column = column(piece);
      if (column >= 0) {
        columns.set(column, columns.get(column).with(piece));
      } else {
        columns.add(new Column(piece.left(), piece.right()));
      }
    }
    return true;
  }

  private int column(PdfLine piece) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).holds(piece)) {
        return i;
      }
    }
    return -1;
  }

  private List<List<PdfLine>> rows(List<List<PdfLine>> table) {
    List<Float> gaps = gaps(table);
    boolean told = !gaps.isEmpty() && gaps.getLast() > WIDER * gaps.getFirst();
    if (!told) {
      return table;
    }
    List<Cell> cells = cells(table, WIDER * gaps.getFirst());
    cells.sort(Comparator.comparingDouble(Cell::top));
    List<List<PdfLine>> rows = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    float bottom = 0;
    for (Cell cell : cells) {
      if (!row.isEmpty() && cell.top() >= bottom) {
        rows.add(row(row));
        row.clear();
        bottom = 0;
      }
      row.add(cell);
      bottom = Math.max(bottom, cell.bottom());
    }
    rows.add(row(row));
    return rows;
  }

  /** From line to line of each column, the least first. */
  private List<Float> gaps(List<List<PdfLine>> table) {
    List<Float> gaps = new ArrayList<>();
    List<@Nullable PdfLine> last = new ArrayList<>();
    columns.forEach(column -> last.add(null));
    for (List<PdfLine> line : table) {
      for (PdfLine piece : line) {
        PdfLine above = last.set(column(piece), piece);
        if (above != null && piece.base() > above.base()) {
          gaps.add(piece.base() - above.base());
        }
      }
    }
    gaps.sort(Float::compare);
    return gaps;
  }

  private List<Cell> cells(List<List<PdfLine>> table, float near) {
    List<Cell> cells = new ArrayList<>();
    List<@Nullable Cell> last = new ArrayList<>();
    columns.forEach(column -> last.add(null));
    boolean full = false;
    for (List<PdfLine> line : table) {
      // A line of all columns below another one is a row, unless each of its cells goes on.
      boolean begins =
          full
              && line.size() == columns.size()
              && !line.stream().allMatch(p -> goesOn(last.get(column(p)), p, near));
      full = line.size() == columns.size();
      for (PdfLine piece : line) {
        Cell above = last.get(column(piece));
        if (above != null && !begins && goesOn(above, piece, near)) {
          above.pieces().add(piece);
        } else {
          Cell cell = new Cell(column(piece), new ArrayList<>(List.of(piece)));
          last.set(cell.column(), cell);
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  /** Whether the first word of a piece would have found no room behind the words above it. */
  private boolean goesOn(@Nullable Cell cell, PdfLine piece, float near) {
    if (cell == null) {
      return false;
    }
    PdfLine above = cell.pieces().getLast();
    float gap = piece.base() - above.base();
    boolean words = above.text().indexOf(' ') > 0 || cell.pieces().size() > 1;
    if (gap > near || gap > TIGHT * piece.size() || !words) {
      return false;
    }
    int blank = piece.text().indexOf(' ');
    float share = blank < 0 ? 1 : (float) blank / piece.text().length();
    float room = columns.get(cell.column()).right() - above.right();
    return share * piece.width() > room - piece.size() / 2;
  }

  private static List<PdfLine> row(List<Cell> cells) {
    return cells.stream()
        .map(cell -> cell.pieces().stream().reduce(PdfTable::joined).orElseThrow())
        .sorted(Comparator.comparingDouble(PdfLine::left).thenComparingDouble(PdfLine::base))
        .toList();
  }

  private static PdfLine joined(PdfLine above, PdfLine piece) {
    String words = above.text();
    boolean cut = words.endsWith("\u00ad");
    return new PdfLine(
        (cut ? words.substring(0, words.length() - 1) : words + " ") + piece.text(),
        above.page(),
        above.column(),
        Math.min(above.left(), piece.left()),
        Math.max(above.right(), piece.right()),
        above.base(),
        above.size(),
        above.bold() && piece.bold(),
        above.cells());
  }
}
