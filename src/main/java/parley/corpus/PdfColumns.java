package parley.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the pieces of lines of a page in the order of reading: down the left column, then down the
 * right one, what stands across both before and behind.
 */
final class PdfColumns {
  /** Lines that each column has at least. */
  private static final int FEWEST = 4;

  /** The least share of its column that a line of prose fills. */
  private static final float FULL = 0.6f;

  /** The narrowest gutter, in points. */
  private static final float GUTTER = 8;

  private static final Comparator<PdfLine> DOWN =
      Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left);

  private final float left;
  private final float right;
  private final List<PdfLine> lines;

  private PdfColumns(List<PdfLine> lines) {
    this.lines = lines.stream().sorted(DOWN).toList();
    this.left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    this.right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
  }

  /** The lines of one page in the order of reading. */
  static List<PdfLine> inOrder(List<PdfLine> lines) {
    var columns = new PdfColumns(lines);
    float gutter = columns.gutter();
    return Float.isNaN(gutter) ? joined(columns.lines) : columns.parted(gutter);
  }

  /** The middle of the gap between two columns of prose; no number if there is none. */
  private float gutter() {
    float best = Float.NaN;
    int most = 2 * FEWEST - 1;
    float width = right - left;
    for (float at = left + 0.35f * width; at <= left + 0.65f * width; at += 3) {
      int full = full(at);
      if (full > most) {
        most = full;
        best = at;
      }
    }
    return best;
  }

  /** How many lines fill a column if the gutter is here; none if one column has too few. */
  private int full(float gutter) {
    int before = 0;
    int behind = 0;
    int across = 0;
    for (PdfLine line : lines) {
      if (line.right() <= gutter - GUTTER / 2) {
        before += line.width() >= FULL * (gutter - left) ? 1 : 0;
      } else if (line.left() >= gutter + GUTTER / 2) {
        behind += line.width() >= FULL * (right - gutter) ? 1 : 0;
      } else {
        across++;
      }
    }
    int full = before + behind;
    return before < FEWEST || behind < FEWEST || across > full ? 0 : full;
  }

  private List<PdfLine> parted(float gutter) {
    var ordered = new ArrayList<PdfLine>();
    var before = new ArrayList<PdfLine>();
    var behind = new ArrayList<PdfLine>();
    for (PdfLine line : lines) {
      if (line.right() <= gutter) {
        before.add(line.in(1));
      } else if (line.left() >= gutter) {
        behind.add(line.in(2));
      } else {
        ordered.addAll(joined(before));
        ordered.addAll(joined(behind));
        before.clear();
        behind.clear();
        ordered.add(line);
      }
    }
    ordered.addAll(joined(before));
    ordered.addAll(joined(behind));
    return ordered;
  }

  /** Pieces of one line of one column are one line: a label and its words, cells of a table. */
  private static List<PdfLine> joined(List<PdfLine> column) {
    var rows = new ArrayList<List<PdfLine>>();
    for (PdfLine line : column) {
      if (!rows.isEmpty() && isBeside(rows.getLast().getLast(), line)) {
        rows.getLast().add(line);
      } else {
        rows.add(new ArrayList<>(List.of(line)));
      }
    }
    return PdfTable.whole(rows).stream().map(PdfColumns::line).toList();
  }

  private static PdfLine line(List<PdfLine> row) {
    PdfLine line = row.getFirst();
    for (PdfLine piece : row.subList(1, row.size())) {
      line = joined(line, piece);
    }
    return line;
  }

  private static boolean isBeside(PdfLine one, PdfLine other) {
    return Math.abs(other.base() - one.base()) < 0.35f * Math.max(other.size(), one.size())
        && other.left() >= one.right() - 1;
  }

  private static PdfLine joined(PdfLine one, PdfLine other) {
    boolean label = TableRow.isLabel(one.plain());
    return new PdfLine(
        one.text() + (label ? " " : " | ") + other.text(),
        one.page(),
        one.column(),
        one.left(),
        other.right(),
        one.base(),
        one.text().length() >= other.text().length() ? one.size() : other.size(),
        one.bold() && other.bold(),
        label ? other.cells() : one.cells() + other.cells());
  }
}
