package parley.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.corpus.PdfGlyphs.Glyph;

/**
 * Parts cells of a table that hardly a gap parts. A gap that is no wider than one between words
 * ends a cell where it is wider than all others of its line are, and pieces of lines around begin
 * at the very same place.
 */
final class PdfGutters {
  /** In blanks: the least that stands between two cells, and hardly between words. */
  private static final float WIDE = 1.5f;

  /** How much wider the gap is than others of its line; those of a justified line are alike. */
  private static final float WIDER = 1.4f;

  /** In points. */
  private static final float SAME_PLACE = 0.75f;

  /** Lines around stand no farther away than this, in sizes of letters. */
  private static final float AROUND = 8f;

  /** Lines around in which a piece begins at the same place. */
  private static final int FEWEST = 2;

  /** Lines around that are looked at. */
  private static final int MOST = 40;

  /** Where a piece begins that another stands before. */
  private record Start(float left, float base) {}

  /** By whole points from the left; from the top. */
  private final Map<Integer, List<Start>> starts = new HashMap<>();

  /**
   * @param rows the pieces of each line of a page, from the top
   */
  private PdfGutters(List<List<List<Glyph>>> rows) {
    for (List<List<Glyph>> row : rows) {
      for (List<Glyph> piece : row.subList(Math.min(1, row.size()), row.size())) {
        Glyph first = piece.getFirst();
        starts
            .computeIfAbsent((int) first.left(), at -> new ArrayList<>())
            .add(new Start(first.left(), first.base()));
      }
    }
    starts.values().forEach(all -> all.sort(Comparator.comparingDouble(Start::base)));
  }

  /** The pieces of all lines of a page, parted where cells end. */
  static List<List<Glyph>> parted(List<List<List<Glyph>>> rows) {
    var gutters = new PdfGutters(rows);
    return rows.stream().flatMap(List::stream).flatMap(p -> gutters.cells(p).stream()).toList();
  }

  private List<List<Glyph>> cells(List<Glyph> piece) {
    List<Integer> words = starts.isEmpty() ? List.of() : words(piece);
    if (words.isEmpty()) {
      return List.of(piece);
    }
    double[] gaps = words.stream().mapToDouble(at -> gap(piece, at)).sorted().toArray();
    double usual = gaps.length == 1 ? 0 : gaps[(gaps.length - 1) / 2];
    List<List<Glyph>> cells = new ArrayList<>();
    int from = 0;
    for (int at : words) {
      Glyph first = piece.get(at);
      float gap = gap(piece, at);
      if (gap > WIDE * first.space() && gap > WIDER * usual && around(first) >= FEWEST) {
        cells.add(piece.subList(from, at));
        from = at;
      }
    }
    cells.add(piece.subList(from, piece.size()));
    return cells;
  }

  /** Where the words of a piece begin, but for the first one. */
  private static List<Integer> words(List<Glyph> piece) {
    List<Integer> words = new ArrayList<>();
    for (int at = 1; at < piece.size(); at++) {
      boolean letter = !PdfRows.isBlank(piece.get(at));
      if (letter && gap(piece, at) > piece.get(at).space() / 2) {
        words.add(at);
      }
    }
    return words;
  }

  /** How far a letter stands from the one before it, blanks between them not counted. */
  private static float gap(List<Glyph> piece, int at) {
    int before = at - 1;
    while (before > 0 && PdfRows.isBlank(piece.get(before))) {
      before--;
    }
    return piece.get(at).left() - piece.get(before).right();
  }

  /** How many lines around have a piece that begins where this letter does. */
  private int around(Glyph glyph) {
    int count = 0;
    int left = (int) glyph.left();
    for (int at = left - 1; at <= left + 1; at++) {
      for (Start start : near(at, glyph)) {
        count += Math.abs(start.left() - glyph.left()) <= SAME_PLACE ? 1 : 0;
      }
    }
    return count;
  }

  /** The first few pieces around that begin some points from the left. */
  private List<Start> near(int at, Glyph glyph) {
    List<Start> all = starts.getOrDefault(at, List.of());
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).base() < glyph.base() - AROUND * glyph.size()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size()
        && end < low + MOST
        && all.get(end).base() <= glyph.base() + AROUND * glyph.size()) {
      end++;
    }
    return all.subList(low, end);
  }
}
