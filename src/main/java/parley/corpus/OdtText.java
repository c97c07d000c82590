package parley.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.corpus.OdtNumbering.Counts;
import parley.corpus.Sheet.Part;
import parley.corpus.WordNumbering.Label;

/**
 * Reads an OpenDocument text the way its reader does: with the labels that the lists count,
 * headings, tables and notes, in one view of its tracked changes.
 */
final class OdtText {
  /** Empty cells that stand for themselves; a sheet may repeat one for a thousand columns. */
  private static final int MOST_CELLS = 30;

  /**
   * The list that a paragraph stands in.
   *
   * @param level from 0
   * @param start the number that the item itself names, or null
   */
  private record Item(String style, int level, Counts counts, @Nullable String start) {}

  private final OdtFile file;
  private final TrackedView view;
  private final OdtStyles styles;
  private final OdtNumbering numbering;
  private final OdtInline inline;
  private boolean tooDeep;

  private OdtText(OdtFile file, TrackedView view) {
    this.file = file;
    this.view = view;
    this.styles = new OdtStyles(file);
    this.numbering = new OdtNumbering(file);
    this.inline = new OdtInline(view, styles, file.body());
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   */
  static Extract read(byte[] bytes, TrackedView view) throws IOException {
    return read(OdtFile.open(bytes), view);
  }

  /** Reads the parts of a file. */
  static Extract read(OdtFile file, TrackedView view) throws IOException {
    var text = new OdtText(file, view);
    var sheet = new Sheet();
    text.blocks(text.file.body(), 0).forEach(part -> sheet.add(part, 0));
    for (Map.Entry<String, Xml> note : List.copyOf(text.inline.notes().entrySet())) {
      Part words = Part.joined(text.blocks(note.getValue(), 0), " ");
      sheet.add(words.after("[^" + note.getKey() + "]: "), 0);
    }
    String fault = view.fault();
    if (fault != null) {
      throw new Unfit(fault);
    }
    List<String> warnings = text.tooDeep ? List.of(WordText.TOO_DEEP) : List.of();
    return new Extract(sheet.text(), sheet.lines(), sheet.marks(), warnings);
  }

  /** The blocks of a body, a cell, a note or a box. */
  private List<Part> blocks(Xml container, int depth) throws IOException {
    var parts = new ArrayList<Part>();
    var runs = new WordRuns(view);
    blocks(container, depth, runs, parts);
    Part last = runs.finish();
    if (!last.text().isBlank()) {
      parts.add(last);
    }
    return parts;
  }

  private void blocks(Xml container, int depth, WordRuns runs, List<Part> parts)
      throws IOException {
    if (depth > WordText.DEEPEST) {
      tooDeep = true;
      return;
    }
    for (Xml child : container.children()) {
      switch (child.name()) {
        case "p", "h" -> paragraph(child, null, depth, runs, parts);
        case "list" -> list(child, null, depth, runs, parts);
        case "table" -> table(child, depth, parts);
        case "section", "numbered-paragraph" -> blocks(child, depth + 1, runs, parts);
        case "change", "change-start", "change-end" -> inline.change(child, runs);
        case "frame", "text-box" -> parts.addAll(blocks(child, depth + 1));
        default -> {}
      }
    }
  }

  private void list(Xml list, @Nullable Item outer, int depth, WordRuns runs, List<Part> parts)
      throws IOException {
    if (depth > WordText.DEEPEST) {
      tooDeep = true;
      return;
    }
    String own = list.attribute("style-name");
    String style = own != null ? own : outer == null ? "" : outer.style();
    Counts counts =
        outer == null || list.attribute("continue-list") != null
            ? numbering.counts(list, style)
            : outer.counts();
    int level = outer == null ? 0 : outer.level() + 1;
    for (Xml item : list.children()) {
      boolean counted = item.is("list-item");
      String other = item.attribute("style-override");
      if (other != null) {
        numbering.override(other, counts);
      }
      for (Xml child : item.children()) {
        var place =
            new Item(other == null ? style : other, level, counts, item.attribute("start-value"));
        switch (child.name()) {
          case "p", "h" -> {
            paragraph(child, counted ? place : null, depth, runs, parts);
            counted = false;
          }
          case "list" -> list(child, place, depth + 1, runs, parts);
          case "change", "change-start", "change-end" -> inline.change(child, runs);
          default -> {}
        }
      }
    }
  }

  private void paragraph(
      Xml paragraph, @Nullable Item item, int depth, WordRuns runs, List<Part> parts)
      throws IOException {
    inline.read(paragraph, runs);
    List<Xml> boxes = inline.takeBoxes();
    // Where the sign that ends a paragraph is gone, the next one goes on.
    if (view.keeps(inline.trail())) {
      Label label = label(paragraph, item);
      int heading = heading(paragraph);
      boolean bold = depth == 0 && runs.isBold();
      for (Part before : inline.takeEnded()) {
        put(Labelled.of(before, label, heading, false), before, parts);
        label = null;
      }
      Part words = runs.finish();
      put(Labelled.of(words, label, heading, bold), words, parts);
    }
    for (Xml box : boxes) {
      parts.addAll(blocks(box, depth + 1));
    }
  }

  private static void put(Part written, Part words, List<Part> parts) {
    if (!words.text().isBlank()) {
      parts.add(written);
    }
  }

  private int heading(Xml paragraph) {
    if (paragraph.is("h")) {
      return Math.clamp(paragraph.number("outline-level", 1), 1, 6);
    }
    return styles.isTitle(paragraph.attribute("style-name")) ? 1 : 0;
  }

  private @Nullable Label label(Xml paragraph, @Nullable Item item) {
    if (item != null) {
      return numbering.next(item.style(), item.level(), item.counts(), item.start());
    }
    boolean counted = paragraph.is("h") && !"true".equals(paragraph.attribute("is-list-header"));
    return counted
        ? numbering.heading(
            paragraph.number("outline-level", 1) - 1, paragraph.attribute("start-value"))
        : null;
  }

  private void table(Xml table, int depth, List<Part> parts) throws IOException {
    for (Xml child : table.children()) {
      switch (child.name()) {
        case "table-row" -> parts.addAll(TableRow.written(cells(child, depth)));
        case "table-header-rows", "table-rows", "table-row-group" -> {
          if (depth > WordText.DEEPEST) {
            tooDeep = true;
          } else {
            table(child, depth + 1, parts);
          }
        }
        default -> {}
      }
    }
  }

  private List<List<Part>> cells(Xml row, int depth) throws IOException {
    var cells = new ArrayList<List<Part>>();
    int covered = 0;
    for (Xml cell : row.children()) {
      int times = Math.clamp(cell.number("number-columns-repeated", 1), 1, MOST_CELLS);
      if (cell.is("table-cell")) {
        List<Part> blocks = blocks(cell, depth + 1);
        // Only empty ones are repeated: cells in repeated cells would fill any memory.
        cells.addAll(Collections.nCopies(blocks.isEmpty() ? times : 1, blocks));
        covered = cell.number("number-columns-spanned", 1) - 1;
      } else if (cell.is("covered-table-cell")) {
        // What a wide cell covers is no cell of its own; what a high one covers is an empty one.
        for (int i = Math.max(0, covered); i < times; i++) {
          cells.add(List.of());
        }
        covered -= times;
      }
    }
    return cells;
  }
}
