package parley.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import parley.render.DocxText.Mark;

/** Makes the marks of tracked changes in the XML of a Word file, all of one author and one day. */
final class WordMarks {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** What has to stand behind the look of the end of a paragraph. */
  private static final Set<String> BEHIND_LOOK = Set.of("sectPr", "pPrChange");

  private final Document xml;
  private final LocalDate date;
  private long id;
  private int turn;

  /**
   * @param date the day that changes bear; null for one that says nothing
   */
  WordMarks(Document xml, @Nullable LocalDate date) {
    this.xml = xml;
    this.date = date == null ? DocxText.NO_DAY : date;
    this.id = highest(xml);
  }

  /** Numbers of bookmarks, comments and changes are of one kind. */
  private static long highest(Document xml) {
    return all(xml.getDocumentElement(), "*").stream()
        .mapToLong(WordMarks::number)
        .reduce(0, Math::max);
  }

  /** The elements of a name within another, in the order of the text; {@code *} for all names. */
  static List<Element> all(Element within, String name) {
    NodeList all = within.getElementsByTagNameNS(W, name);
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }

  /** What an element is known by, such as a note and its marks; empty if it is by nothing. */
  static String id(Element element) {
    return element.getAttributeNS(W, "id");
  }

  /** The same as a number; 0 if it is none. */
  static long number(Element element) {
    return id(element).matches("\\d{1,9}") ? Long.parseLong(id(element)) : 0;
  }

  /** A new element. */
  Element element(String name) {
    return xml.createElementNS(W, "w:" + name);
  }

  /**
   * Text of a run.
   *
   * @param name {@code t}, or {@code delText} for what is struck out
   */
  Element text(String name, String words) {
    Element text = element(name);
    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    text.setTextContent(words);
    return text;
  }

  /**
   * A run.
   *
   * @param look its properties, of which a copy is taken; null for none
   */
  Element run(Node content, @Nullable Element look) {
    Element run = element("r");
    if (look != null) {
      run.appendChild(look.cloneNode(true));
    }
    run.appendChild(content);
    return run;
  }

  /** Properties of a run that is a small raised sign. */
  Element raised() {
    Element look = element("rPr");
    Element raised = element("vertAlign");
    raised.setAttributeNS(W, "w:val", "superscript");
    look.appendChild(raised);
    return look;
  }

  /** A copy of what is in an element of this or another file, under this name. */
  Element copied(Node element, String name) {
    Element copy = element(name);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean word = W.equals(child.getNamespaceURI());
      copy.appendChild(word ? copied(child, child.getLocalName()) : xml.importNode(child, true));
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (W.equals(attribute.getNamespaceURI())) {
        copy.setAttributeNS(W, "w:" + attribute.getLocalName(), attribute.getNodeValue());
      }
    }
    return copy;
  }

  /**
   * Another paragraph begins. LibreOffice takes a change at the end of one and a change at the
   * beginning of the next for a single one, with the end of the paragraph in it, unless their times
   * differ by hours.
   */
  void turn() {
    turn++;
  }

  /**
   * What goes round runs that are changed.
   *
   * @param whole whether the paragraph changes as such, see {@link DocxText}
   */
  Element change(Mark mark, boolean whole) {
    return signed(element(name(mark)), whole ? "12" : turn % 2 == 0 ? "00" : "06");
  }

  private static String name(Mark mark) {
    return switch (mark) {
      case INSERTED -> "ins";
      case DELETED -> "del";
      case MOVED_FROM -> "moveFrom";
      case MOVED_TO -> "moveTo";
      case KEPT -> throw new IllegalArgumentException("what is kept has no mark");
    };
  }

  private Element signed(Element change, String hour) {
    change.setAttributeNS(W, "w:id", Long.toString(++id));
    change.setAttributeNS(W, "w:author", DocxText.AUTHOR);
    change.setAttributeNS(W, "w:date", date + "T" + hour + ":00:00Z");
    return change;
  }

  /** Says what becomes of the end of a paragraph. */
  void end(Element paragraph, Mark mark) {
    Element properties = first(paragraph, "pPr");
    Element look = child(properties, "rPr");
    if (look == null) {
      look = element("rPr");
      Node behind = properties.getFirstChild();
      while (behind != null && !BEHIND_LOOK.contains(String.valueOf(behind.getLocalName()))) {
        behind = behind.getNextSibling();
      }
      properties.insertBefore(look, behind);
    }
    look.insertBefore(change(mark, true), look.getFirstChild());
  }

  /** Says what becomes of a row of a table. */
  void row(Element row, Mark mark) {
    Element properties = child(row, "trPr");
    if (properties == null) {
      properties = element("trPr");
      Element before = child(row, "tblPrEx");
      row.insertBefore(properties, before == null ? row.getFirstChild() : before.getNextSibling());
    }
    boolean gone = mark == Mark.DELETED || mark == Mark.MOVED_FROM;
    properties.appendChild(change(gone ? Mark.DELETED : Mark.INSERTED, true));
  }

  /**
   * Puts the ends of a move round what stands in paragraphs.
   *
   * @param name that the two places of a move share
   */
  void move(Element first, Element last, Mark mark, String name) {
    String which = name(mark);
    Element start = signed(element(which + "RangeStart"), "12");
    start.setAttributeNS(W, "w:name", name);
    Element properties = child(first, "pPr");
    first.insertBefore(
        start, properties == null ? first.getFirstChild() : properties.getNextSibling());
    Element end = element(which + "RangeEnd");
    end.setAttributeNS(W, "w:id", start.getAttributeNS(W, "id"));
    last.appendChild(end);
  }

  /** The child that has to be the first, made if there is none. */
  Element first(Element parent, String name) {
    Element found = child(parent, name);
    if (found == null) {
      found = element(name);
      parent.insertBefore(found, parent.getFirstChild());
    }
    return found;
  }

  static @Nullable Element child(Element parent, String name) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && is(element, name)) {
        return element;
      }
    }
    return null;
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName()) && W.equals(element.getNamespaceURI());
  }

  /** The nearest element of that name round this one, itself left out; null for none. */
  static @Nullable Element around(Element element, String name) {
    for (Node at = element.getParentNode(); at instanceof Element found; at = at.getParentNode()) {
      if (is(found, name)) {
        return found;
      }
    }
    return null;
  }
}
