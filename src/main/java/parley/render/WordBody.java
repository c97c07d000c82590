package parley.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The paragraphs of a Word file, counted as {@link parley.corpus.Lines#source} counts them, and
 * where others can be put between them.
 */
final class WordBody {
  private final List<Element> paragraphs;
  private final Element body;

  /**
   * @throws IllegalArgumentException if the file has no body
   */
  WordBody(Document xml) {
    List<Element> bodies = WordMarks.all(xml.getDocumentElement(), "body");
    if (bodies.isEmpty()) {
      throw new IllegalArgumentException("a Word file without a body");
    }
    body = bodies.getFirst();
    paragraphs = WordMarks.all(body, "p");
  }

  /** How many paragraphs the file has. */
  int size() {
    return paragraphs.size();
  }

  /** A paragraph by its number, from 1. */
  Element paragraph(int number) {
    return paragraphs.get(number - 1);
  }

  /** Puts a paragraph at the beginning. */
  void putFirst(Element fresh) {
    body.insertBefore(fresh, body.getFirstChild());
  }

  /**
   * Puts a paragraph behind another, or behind the table that the other one ends.
   *
   * @param next the paragraph of the file that follows, null at its end
   */
  void putBehind(Element before, Element fresh, @Nullable Element next) {
    Element at = unboxed(before);
    Element table = WordMarks.around(at, "tbl");
    while (table != null && (next == null || !contains(table, next))) {
      at = table;
      table = WordMarks.around(at, "tbl");
    }
    at.getParentNode().insertBefore(fresh, at.getNextSibling());
  }

  /** The row that ends with a paragraph, if another row of the table follows; else null. */
  static @Nullable Element rowBetween(Element before, @Nullable Element next) {
    Element table = WordMarks.around(before, "tbl");
    Element row = WordMarks.around(before, "tr");
    boolean between =
        table != null
            && row != null
            && next != null
            && contains(table, next)
            && !contains(row, next);
    return between ? row : null;
  }

  private static boolean contains(Element table, Element paragraph) {
    for (Node at = paragraph; at != null; at = at.getParentNode()) {
      if (at.isSameNode(table)) {
        return true;
      }
    }
    return false;
  }

  /** The paragraph that holds the box in which this one stands. */
  private static Element unboxed(Element paragraph) {
    Element at = paragraph;
    for (Element box = WordMarks.around(at, "txbxContent");
        box != null;
        box = WordMarks.around(at, "txbxContent")) {
      Element holder = WordMarks.around(box, "p");
      if (holder == null) {
        return at;
      }
      at = holder;
    }
    return at;
  }

  static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element cell && WordMarks.is(cell, "tc")) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** Whether a paragraph is the last of its cell, whose end no change can take away. */
  static boolean endsCell(Element paragraph) {
    Node next = paragraph.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    Node parent = paragraph.getParentNode();
    return next == null && parent instanceof Element cell && WordMarks.is(cell, "tc");
  }
}
