package parley.render;

import java.util.ArrayList;
import java.util.List;
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

  private final Palette palette;
  private final int context;
  private final List<Atom> atoms = new ArrayList<>();
  private boolean blank = true;
  private boolean line;

  private Inline(Palette palette, int context) {
    this.palette = palette;
    this.context = context;
  }

  /**
   * The lines of a redline.
   *
   * @param edits as compared
   * @param width of a line with its indent, in columns
   * @param indent in front of each line
   * @param context how many kept words to show beside an edit
   */
  static String of(List<Edit> edits, Palette palette, int width, String indent, int context) {
    return of(edits, palette, width, new Margin(indent, indent), context);
  }

  /** What stands in front of the first line and of the others. */
  record Margin(String first, String rest) {}

  static String of(List<Edit> edits, Palette palette, int width, Margin margin, int context) {
    Inline inline = new Inline(palette, context);
    for (int i = 0; i < edits.size(); i++) {
      inline.add(edits.get(i), i > 0, i + 1 < edits.size());
    }
    return inline.lines(width, margin);
  }

  private void add(Edit edit, boolean after, boolean before) {
    switch (edit) {
      case Edit.Kept kept -> words(cut(kept.text(), after, before), Style.KEPT);
      case Edit.Deleted deleted -> marked(deleted.text(), "[-", "-]", Style.DELETED);
      case Edit.Inserted inserted -> marked(inserted.text(), "{+", "+}", Style.INSERTED);
    }
  }

  /** A kept text of which the middle, or the end that no edit is next to, is left out. */
  private String cut(String text, boolean after, boolean before) {
    List<String> words = List.of(text.strip().split("\\s+", -1));
    int head = after ? context : 0;
    int tail = before ? context : 0;
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

  private String lines(int width, Margin margin) {
    StringBuilder out = new StringBuilder();
    List<Atom> row = new ArrayList<>();
    String indent = margin.first;
    int used = Wrapping.columns(indent);
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      boolean over = !atom.glued && used + 1 + chunk(i) > width;
      if (!row.isEmpty() && (over || atom.breaks)) {
        write(row, indent, out);
        indent = margin.rest;
        used = Wrapping.columns(indent);
      }
      used += Wrapping.columns(atom.text) + (row.isEmpty() || atom.glued ? 0 : 1);
      row.add(atom);
    }
    write(row, indent, out);
    return out.toString();
  }

  /** The columns of a word and of what is glued to it. */
  private int chunk(int from) {
    int columns = Wrapping.columns(atoms.get(from).text);
    for (int i = from + 1; i < atoms.size() && atoms.get(i).glued; i++) {
      columns += Wrapping.columns(atoms.get(i).text);
    }
    return columns;
  }

  private void write(List<Atom> row, String indent, StringBuilder out) {
    if (row.isEmpty()) {
      return;
    }
    out.append(indent);
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
    out.append('\n');
    row.clear();
  }

  private String styled(StringBuilder run, Style style) {
    return switch (style) {
      case KEPT -> run.toString();
      case DELETED -> palette.deleted(run.toString());
      case INSERTED -> palette.inserted(run.toString());
    };
  }
}
