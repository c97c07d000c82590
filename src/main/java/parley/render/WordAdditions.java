package parley.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.w3c.dom.Element;
import parley.render.DocxText.Mark;

/** Makes the paragraphs and rows of a redline that the Word file under it has not. */
final class WordAdditions {
  private static final Pattern BETWEEN_CELLS = Pattern.compile(" \\| ");

  private final WordMarks marks;
  private final WordKinds kinds;
  private final WordNotes notes;
  private final WordLists lists;

  /**
   * @param lists those in which Word counts the paragraphs; the labels of others are words
   */
  WordAdditions(WordMarks marks, WordKinds kinds, WordNotes notes, WordLists lists) {
    this.marks = marks;
    this.kinds = kinds;
    this.notes = notes;
    this.lists = lists;
  }

  /** A paragraph that looks like others of its kind. */
  Element paragraph(WordRedline.Piece piece) {
    Tracked.Paragraph paragraph = piece.paragraph();
    CTPPr properties = kinds.of(piece);
    boolean auto = properties != null && paragraph.labels() > 0 && lists.counts(properties);
    Element fresh = marks.element("p");
    if (auto && properties != null) {
      lists.count(fresh, properties);
    }
    if (properties != null) {
      kinds.list(fresh, auto ? properties : kinds.without(properties));
    }
    if (paragraph.mark() != Mark.KEPT) {
      marks.end(fresh, paragraph.mark());
    }
    List<Tracked.Run> runs = auto ? paragraph.words() : paragraph.runs();
    write(fresh, runs, paragraph.mark(), kinds.wordsOf(piece));
    return fresh;
  }

  private void write(
      Element paragraph, List<Tracked.Run> runs, Mark whole, @Nullable Element words) {
    var letters = new WordLetters(marks, List.of(paragraph), whole);
    runs.forEach(run -> notes.write(letters, run, words));
    letters.finish();
  }

  /**
   * A row below another and like it; in its first cell all words, if they do not fill its cells.
   *
   * @return the paragraph in its last cell
   */
  Element row(Element model, Tracked.Paragraph paragraph) {
    List<Element> cells = WordBody.cells(model);
    List<String> words = cells(paragraph, cells.size());
    Element row = marks.element("tr");
    marks.row(row, paragraph.mark());
    Element last = model;
    for (int i = 0; i < cells.size(); i++) {
      Element cell = marks.element("tc");
      last = fill(cell, cells.get(i), words.get(i), paragraph.mark());
      row.appendChild(cell);
    }
    Objects.requireNonNull(model.getParentNode()).insertBefore(row, model.getNextSibling());
    return last;
  }

  /** The words of a row cell by cell; a label may have a cell of its own. */
  private static List<String> cells(Tracked.Paragraph paragraph, int count) {
    StringBuilder all = new StringBuilder();
    paragraph.words().forEach(run -> all.append(run.words()));
    String label = paragraph.labels() > 0 ? paragraph.runs().getFirst().words() : "";
    List<String> words = new ArrayList<>(List.of(BETWEEN_CELLS.split(all, -1)));
    if (!label.isEmpty() && words.size() == count - 1) {
      words.addFirst(label.strip());
    } else {
      words.set(0, label + words.getFirst());
    }
    if (words.size() != count) {
      words = new ArrayList<>(Collections.nCopies(count, ""));
      words.set(0, label + all);
    }
    return words;
  }

  /** Fills a cell like another with other words; the paragraph in it. */
  private Element fill(Element cell, Element model, String words, Mark mark) {
    Element properties = WordMarks.child(model, "tcPr");
    if (properties != null) {
      cell.appendChild(properties.cloneNode(true));
    }
    Element paragraph = marks.element("p");
    cell.appendChild(paragraph);
    Element like = WordMarks.child(model, "p");
    Element look = like == null ? null : WordMarks.child(like, "pPr");
    if (look != null) {
      Element plain = marks.copied(look, "pPr");
      Element end = WordMarks.child(plain, "rPr");
      if (end != null) {
        plain.removeChild(end);
      }
      paragraph.appendChild(plain);
    }
    write(paragraph, List.of(new Tracked.Run(mark, words, false)), mark, null);
    return paragraph;
  }
}
