package parley.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parley.corpus.Sheet.Part;
import parley.corpus.WordNumbering.Label;
import parley.corpus.WordRuns.Tone;

/**
 * Reads a Word file the way its reader does: with the labels that Word counts, headings, tables and
 * notes, in one view of its tracked changes.
 */
final class WordText {
  /** Deeper than any table in a table that a person made. */
  static final int DEEPEST = 20;

  /** What is said of tables below that. */
  static final String TOO_DEEP =
      "tables nested more than " + DEEPEST + " deep were left out; lay them out flat";

  private final WordFile file;
  private final TrackedView view;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final WordInline inline;
  private final IdentityHashMap<Element, Integer> numbers;
  private boolean tooDeep;

  private WordText(WordFile file, TrackedView view) {
    this.file = file;
    this.view = view;
    this.styles = new WordStyles(file.styles());
    this.numbering = new WordNumbering(file.numbering(), styles);
    this.inline = new WordInline(view, file.comments());
    this.numbers = file.body().numbered("p");
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   */
  static Extract read(byte[] bytes, TrackedView view) throws IOException {
    return read(WordFile.open(bytes), view);
  }

  /** Reads the parts of a file. */
  static Extract read(WordFile file, TrackedView view) throws IOException {
    var text = new WordText(file, view);
    var sheet = new Sheet();
    text.blocks(text.file.body(), 0).forEach(part -> sheet.add(part, 0));
    text.notes(sheet);
    String fault = view.fault();
    if (fault != null) {
      throw new Unfit(fault);
    }
    return new Extract(sheet.text(), sheet.lines(), sheet.marks(), text.warnings());
  }

  private List<String> warnings() {
    return tooDeep ? List.of(TOO_DEEP) : List.of();
  }

  /** The blocks of a body, a cell, a note or a box. */
  private List<Part> blocks(Xml container, int depth) throws IOException {
    var parts = new ArrayList<Part>();
    var runs = new WordRuns(view);
    blocks(container, depth, runs, parts);
    leave(runs, parts);
    return parts;
  }

  private void blocks(Xml container, int depth, WordRuns runs, List<Part> parts)
      throws IOException {
    if (depth > DEEPEST) {
      tooDeep = true;
      return;
    }
    for (Xml child : container.children()) {
      switch (child.name()) {
        case "p" -> paragraph(child, depth, runs, parts);
        case "tbl" -> {
          leave(runs, parts);
          table(child, depth, parts);
        }
        case "sdt", "sdtContent", "customXml", "ins", "moveTo", "Choice" ->
            blocks(child, depth + 1, runs, parts);
        case "AlternateContent" -> {
          Xml choice = child.child("Choice");
          blocks(choice == null ? child : choice, depth + 1, runs, parts);
        }
        default -> {}
      }
    }
  }

  private void paragraph(Xml paragraph, int depth, WordRuns runs, List<Part> parts)
      throws IOException {
    Xml properties = paragraph.child("pPr");
    runs.begin(numbers.getOrDefault(paragraph.element(), 0), properties);
    inline.read(paragraph, Trail.NONE, runs, 0);
    List<Xml> boxes = inline.takeBoxes();
    // Where the mark that ends a paragraph is gone, the next one goes on.
    if (view.keeps(mark(properties))) {
      end(runs, parts);
    }
    for (Xml box : boxes) {
      parts.addAll(blocks(box, depth + 1));
    }
  }

  /** Ends a paragraph that has no end of its own where no other is left that it could go on in. */
  private void leave(WordRuns runs, List<Part> parts) {
    if (!runs.isEmpty()) {
      end(runs, parts);
    }
  }

  private void end(WordRuns runs, List<Part> parts) {
    Part part = labelled(runs.properties(), runs.isBold(), runs.finish());
    if (!part.text().isBlank()) {
      parts.add(part);
    }
  }

  /** Who put in or struck out the end of a paragraph. */
  private static Trail mark(@Nullable Xml properties) {
    return properties == null ? Trail.NONE : trail(properties.child("rPr"));
  }

  private static Trail trail(@Nullable Xml properties) {
    Trail trail = Trail.NONE;
    for (Xml change : properties == null ? List.<Xml>of() : properties.children()) {
      trail =
          switch (change.name()) {
            case "ins", "moveTo" -> trail.inserted(WordInline.author(change));
            case "del", "moveFrom" -> trail.deleted(WordInline.author(change));
            default -> trail;
          };
    }
    return trail;
  }

  private Part labelled(@Nullable Xml properties, boolean bold, Part part) {
    String style = styles.of(properties);
    if (styles.isOfContents(style)) {
      return new Part("");
    }
    Label label = label(properties, style);
    Part shaded = shaded(part, WordInline.tone(properties));
    if (part.text().isBlank()) {
      return new Part("");
    }
    return Labelled.of(shaded, label, heading(properties, style), bold);
  }

  private int heading(@Nullable Xml properties, @Nullable String style) {
    String own = properties == null ? null : properties.setting("outlineLvl");
    return own != null && own.matches("[0-5]") ? own.charAt(0) - '0' + 1 : styles.heading(style);
  }

  private @Nullable Label label(@Nullable Xml properties, @Nullable String style) {
    Xml own = properties == null ? null : properties.child("numPr");
    String ownList = own == null ? null : own.setting("numId");
    String list = ownList == null ? styles.list(style) : ownList;
    if (list == null || list.equals("0")) {
      return null;
    }
    String level = own == null ? null : own.setting("ilvl");
    level = level == null && ownList == null ? styles.listLevel(style) : level;
    boolean written = level != null && level.matches("\\d");
    return numbering.next(
        list,
        written ? Integer.parseInt(Objects.requireNonNull(level)) : numbering.levelOf(list, style));
  }

  private static Part shaded(Part part, Tone tone) {
    if (tone.shading() == null || part.text().isEmpty()) {
      return part;
    }
    var marks = new ArrayList<>(part.marks());
    var all = new Span(0, part.text().length());
    marks.add(new Mark(Mark.Kind.SHADING, all, tone.shading(), ""));
    return new Part(part.text(), marks, part.source());
  }

  private void table(Xml table, int depth, List<Part> parts) throws IOException {
    for (Xml child : table.children()) {
      switch (child.name()) {
        case "tr" -> row(child, depth, parts);
        case "sdt", "sdtContent", "customXml" -> {
          if (depth <= DEEPEST) {
            table(child, depth + 1, parts);
          }
        }
        default -> {}
      }
    }
  }

  private void row(Xml row, int depth, List<Part> parts) throws IOException {
    if (!view.keeps(trail(row.child("trPr")))) {
      return;
    }
    var cells = new ArrayList<List<Part>>();
    cells(row, depth, cells);
    parts.addAll(TableRow.written(cells));
  }

  private void cells(Xml row, int depth, List<List<Part>> cells) throws IOException {
    for (Xml child : row.children()) {
      if (child.is("tc")) {
        Tone tone = WordInline.tone(child.child("tcPr"));
        cells.add(blocks(child, depth + 1).stream().map(part -> shaded(part, tone)).toList());
      } else if (child.is("sdt") || child.is("sdtContent") || child.is("customXml")) {
        if (depth <= DEEPEST) {
          cells(child, depth + 1, cells);
        }
      }
    }
  }

  /** The notes behind the text, each behind its mark. */
  private void notes(Sheet sheet) throws IOException {
    for (Map.Entry<String, String> met : List.copyOf(inline.notes().entrySet())) {
      String kind = met.getKey().substring(0, met.getKey().indexOf(' '));
      Xml part = kind.equals("footnote") ? file.footnotes() : file.endnotes();
      for (Xml note : part == null ? List.<Xml>of() : part.children(kind)) {
        if (met.getKey().equals(kind + " " + note.attribute("id"))) {
          Part words = Part.joined(blocks(note, 0), " ");
          sheet.add(words.after("[^" + met.getValue() + "]: "), 0);
        }
      }
    }
  }
}
