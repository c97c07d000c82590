package parley.corpus;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.corpus.PdfGlyphs.Glyph;

/** Puts the letters of a page together to pieces of lines, and these in the order of reading. */
final class PdfRows {
  /** How far letters of one line stand above one another, as a share of their size. */
  private static final float SAME_LINE = 0.5f;

  /** A gap this many sizes wide parts columns and labels, not words. */
  private static final float PARTED = 1.3f;

  private PdfRows() {}

  /** The lines of a page in reading order. */
  static List<PdfLine> lines(List<Glyph> glyphs, int page) {
    List<List<List<Glyph>>> rows = new ArrayList<>();
    for (List<Glyph> row : rows(chunks(glyphs))) {
      rows.add(parted(row));
    }
    List<PdfLine> lines =
        PdfGutters.parted(rows).stream()
            .map(piece -> line(piece, page))
            .filter(l -> !l.text().isBlank())
            .toList();
    return PdfColumns.inOrder(lines);
  }

  /** Runs of letters as the file draws them one behind the other. */
  private static List<List<Glyph>> chunks(List<Glyph> glyphs) {
    List<List<Glyph>> chunks = new ArrayList<>();
    List<Glyph> chunk = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!chunk.isEmpty() && !follows(chunk.getLast(), glyph)) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
      }
      chunk.add(glyph);
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk);
    }
    return chunks;
  }

  private static boolean follows(Glyph before, Glyph glyph) {
    float gap = glyph.left() - before.right();
    return Math.abs(glyph.base() - before.base()) < 0.1f * before.size()
        && gap > -0.4f * before.size()
        && gap < PARTED * before.size();
  }

  /** All chunks that stand on one line, whatever column they are in, from left to right. */
  private static List<List<Glyph>> rows(List<List<Glyph>> chunks) {
    List<List<Glyph>> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(chunk -> chunk.getFirst().base()));
    List<List<Glyph>> rows = new ArrayList<>();
    List<List<Glyph>> row = new ArrayList<>();
    float base = 0;
    float size = 0;
    for (List<Glyph> chunk : sorted) {
      Glyph first = chunk.getFirst();
      float near = SAME_LINE * Math.max(size, first.size());
      if (!row.isEmpty() && first.base() - base > near) {
        rows.add(joined(row));
        row = new ArrayList<>();
      }
      if (row.isEmpty()) {
        base = first.base();
        size = first.size();
      }
      row.add(chunk);
    }
    if (!row.isEmpty()) {
      rows.add(joined(row));
    }
    return rows;
  }

  private static List<Glyph> joined(List<List<Glyph>> row) {
    row.sort(Comparator.comparingDouble(chunk -> chunk.getFirst().left()));
    return row.stream().flatMap(List::stream).toList();
  }

  /** A row cut where its gaps are wide. */
  private static List<List<Glyph>> parted(List<Glyph> row) {
    List<List<Glyph>> pieces = new ArrayList<>();
    List<Glyph> piece = new ArrayList<>();
    float right = 0;
    for (Glyph glyph : row) {
      if (isBlank(glyph)) {
        if (!piece.isEmpty() && glyph.left() - right < PARTED * glyph.size()) {
          piece.add(glyph);
        }
        continue;
      }
      if (!piece.isEmpty() && glyph.left() - right > PARTED * glyph.size()) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
      // The same letter drawn twice in one place is a way to make it bold.
      if (piece.isEmpty() || !isShadow(piece.getLast(), glyph)) {
        piece.add(glyph);
      }
      right = glyph.right();
    }
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
    return pieces;
  }

  static boolean isBlank(Glyph glyph) {
    return glyph.text().replace('\u00a0', ' ').isBlank();
  }

  private static boolean isShadow(Glyph before, Glyph glyph) {
    return before.text().equals(glyph.text())
        && Math.abs(before.left() - glyph.left()) < 0.2f * Math.max(1, glyph.width());
  }

  private static PdfLine line(List<Glyph> piece, int page) {
    double[] sizes = piece.stream().mapToDouble(Glyph::size).sorted().toArray();
    float size = (float) sizes[sizes.length / 2];
    float largest = (float) sizes[sizes.length - 1];
    float base =
        piece.stream().filter(g -> g.size() > 0.85f * size).findFirst().orElseThrow().base();
    var text = new StringBuilder();
    boolean raised = false;
    boolean bold = true;
    Glyph before = null;
    for (Glyph glyph : piece) {
      boolean up =
          glyph.size() < 0.8f * largest
              && base - glyph.base() > 0.12f * largest
              && glyph.text().chars().allMatch(Character::isDigit);
      boolean apart = before != null && glyph.left() - before.right() > 0.5f * glyph.space();
      if (raised && !up) {
        text.append(PdfLine.END);
      }
      if ((apart || isBlank(glyph)) && !endsBlank(text)) {
        text.append(' ');
      }
      if (up && !raised) {
        text.append(PdfLine.RAISED);
      }
      raised = up;
      if (!isBlank(glyph)) {
        text.append(clean(glyph.text()));
        bold &= glyph.bold() || up;
      }
      before = glyph;
    }
    text.append(raised ? String.valueOf(PdfLine.END) : "");
    Glyph last = piece.getLast();
    return new PdfLine(
        inReadingOrder(text.toString().strip()),
        page,
        0,
        piece.getFirst().left(),
        last.right(),
        base,
        size,
        bold,
        1);
  }

  private static boolean endsBlank(StringBuilder text) {
    return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
  }

  /** Letters that are drawn as one become several; what is no character of a text is left out. */
  private static String clean(String text) {
    var cleaned = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean drawn = (c >= '\ufb00' && c <= '\ufdff') || (c >= '\ufe70' && c <= '\ufeff');
      if (drawn) {
        cleaned.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c >= ' ' && c != '\u007f' && !(c >= '\ue000' && c <= '\uf8ff')) {
        cleaned.append(c);
      }
    }
    return cleaned.toString();
  }

  /** Letters of Hebrew and Arabic stand from left to right on a page; a text has them as read. */
  private static String inReadingOrder(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    var read = new StringBuilder();
    for (int run : order) {
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      boolean backwards = bidi.getRunLevel(run) % 2 != 0;
      read.append(backwards ? new StringBuilder(part).reverse() : part);
    }
    return read.toString();
  }
}
