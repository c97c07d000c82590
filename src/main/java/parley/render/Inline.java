package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.redline.Edit;

/**
 * A redline as running text fitted to a width: in colour, or with the marks {@code [-old-]} and
 * {@code {+new+}}. Long stretches that were kept are cut down to the words next to an edit.
 */
final class Inline {
  private static final String CUT = "…";

  private enum Style {
    KEPT,
    DELETED,
    INSERTED
  }

  /** A word with its style; glued words follow the one before without a blank. */
  private record Atom(String text, Style style, boolean glued, boolean breaks) {}

  /** What stands in front of the first line and of the others. */
  record Margin(String first, String rest) {
    static Margin of(String indent) {
      return new Margin(indent, indent);
    }
  }

  private final Palette palette;
  private final List<Atom> atoms = new ArrayList<>();
  private boolean blank = true;
  private boolean line;

  private Inline(Palette palette) {
    this.palette = palette;
  }

  /**
   * The lines of a redline.
   *
   * @param edits as compared
   * @param width of a line with its indent, in columns; a longer word gets a line of its own
   * @param indent in front of each line
   * @param context how many kept words to show beside an edit
   */
  static String of(List<Edit> edits, Palette palette, int width, String indent, int context) {
    return of(edits, palette, width, Margin.of(indent), context);
  }

  static String of(List<Edit> edits, Palette palette, int width, Margin margin, int context) {
    Inline inline = new Inline(palette);
    shortened(edits, context).forEach(inline::add);
    return inline.lines(width, margin, false).stream()
        .map(row -> row + "\n")
        .collect(Collectors.joining());
  }

  /**
   * The lines of one side of a redline, none of them wider than the column: what is longer than a
   * line is broken.
   */
  static List<String> column(List<Edit> edits, Palette palette, int width, Margin margin) {
    Inline inline = new Inline(palette);
    edits.forEach(inline::add);
    return inline.lines(width, margin, true);
  }

  /** The redline without the kept words that are far from any edit. */
  static List<Edit> shortened(List<Edit> edits, int context) {
    List<Edit> shortened = new ArrayList<>(edits.size());
    for (int i = 0; i < edits.size(); i++) {
      int head = i > 0 ? context : 0;
      int tail = i + 1 < edits.size() ? context : 0;
      shortened.add(
          edits.get(i) instanceof Edit.Kept kept
              ? new Edit.Kept(cut(kept.text(), head, tail))
              : edits.get(i));
    }
    return shortened;
  }

  private void add(Edit edit) {
    switch (edit) {
      case Edit.Kept kept -> words(kept.text(), Style.KEPT);
      case Edit.Deleted deleted -> marked(deleted.text(), "[-", "-]", Style.DELETED);
      case Edit.Inserted inserted -> marked(inserted.text(), "{+", "+}", Style.INSERTED);
    }
  }

  /** A kept text of which the middle, or the end that no edit is next to, is left out. */
  private static String cut(String text, int head, int tail) {
    List<String> words = List.of(text.strip().split("\\s+", -1));
    if (words.size() <= head + tail + 2 || head + tail == 0) {
      return text;
    }
    String lead = Character.isWhitespace(text.charAt(0)) ? " " : "";
    String trail = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
    String first = String.join(" ", words.subList(0, head));
    String last = String.join(" ", words.subList(words.size() - tail, words.size()));
    String middle = (first.isEmpty() ? "" : " ") + CUT + (last.isEmpty() ? "" : " ");
    return lead + first + middle + last + trail;
  }

  private void marked(String text, String open, String close, Style style) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      words(text, Style.KEPT);
      return;
    }
    String lead = text.substring(0, text.indexOf(bare));
    String trail = text.substring(lead.length() + bare.length());
    words(lead, Style.KEPT);
    words(palette.colours() ? bare : open + bare + close, style);
    words(trail, Style.KEPT);
  }

  private void words(String text, Style style) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        flush(word, style);
        blank = true;
        line |= c == '\n';
      } else {
        word.append(c);
      }
    }
    flush(word, style);
  }

  private void flush(StringBuilder word, Style style) {
    if (!word.isEmpty()) {
      atoms.add(new Atom(Printable.line(word.toString()), style, !blank, line));
      word.setLength(0);
      blank = false;
      line = false;
    }
  }

  /**
   * The atoms in rows.
   *
   * @param hard whether what is wider than a line is broken
   */
  private List<String> lines(int width, Margin margin, boolean hard) {
    List<String> lines = new ArrayList<>();
    List<Atom> row = new ArrayList<>();
    List<Atom> all = hard ? broken(width, margin) : atoms;
    String indent = margin.first;
    int used = Wrapping.columns(indent);
    for (int i = 0; i < all.size(); i++) {
      Atom atom = all.get(i);
      int own = Wrapping.columns(atom.text);
      boolean over = !atom.glued && used + 1 + chunk(all, i) > width;
      boolean stuck = hard && atom.glued && used + own > width;
      if (!row.isEmpty() && (over || stuck || atom.breaks)) {
        lines.add(written(row, indent));
        row.clear();
        indent = margin.rest;
        used = Wrapping.columns(indent);
      }
      used += own + (row.isEmpty() || atom.glued ? 0 : 1);
      row.add(atom);
    }
    if (!row.isEmpty()) {
      lines.add(written(row, indent));
    }
    return lines;
  }

  /** The atoms, those wider than a line in pieces. */
  private List<Atom> broken(int width, Margin margin) {
    int room = width - Math.max(Wrapping.columns(margin.first), Wrapping.columns(margin.rest));
    List<Atom> pieces = new ArrayList<>();
    for (Atom atom : atoms) {
      boolean first = true;
      for (String piece : Wrapping.pieces(atom.text, Math.max(2, room))) {
        pieces.add(new Atom(piece, atom.style, !first || atom.glued, first && atom.breaks));
        first = false;
      }
    }
    return pieces;
  }

  /** The columns of a word and of what is glued to it. */
  private static int chunk(List<Atom> atoms, int from) {
    int columns = Wrapping.columns(atoms.get(from).text);
    for (int i = from + 1; i < atoms.size() && atoms.get(i).glued; i++) {
      columns += Wrapping.columns(atoms.get(i).text);
    }
    return columns;
  }

  private String written(List<Atom> row, String indent) {
    StringBuilder out = new StringBuilder(indent);
    int at = 0;
    while (at < row.size()) {
      int end = at;
      StringBuilder run = new StringBuilder();
      while (end < row.size() && row.get(end).style == row.get(at).style) {
        run.append(end == at || row.get(end).glued ? "" : " ").append(row.get(end).text);
        end++;
      }
      out.append(at == 0 || row.get(at).glued ? "" : " ").append(styled(run, row.get(at).style));
      at = end;
    }
    return out.toString();
  }

  private String styled(StringBuilder run, Style style) {
    return switch (style) {
      case KEPT -> run.toString();
      case DELETED -> palette.deleted(run.toString());
      case INSERTED -> palette.inserted(run.toString());
    };
  }
}
