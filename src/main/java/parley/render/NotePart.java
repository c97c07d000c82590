package parley.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parley.render.DocxText.Mark;

/** The notes of one kind in a Word file. */
final class NotePart {
  private final String kind;
  private final PackagePart part;
  private final Document xml;
  private final WordMarks marks;
  private final Map<String, Element> notes = new HashMap<>();
  private long last;
  private boolean written;
  private boolean added;

  /** A note of those that say something, like which others look. */
  private @Nullable Element model;

  /**
   * @param kind {@code footnote} or {@code endnote}
   * @param date the day that changes bear
   */
  NotePart(String kind, PackagePart part, @Nullable LocalDate date) throws IOException {
    this.kind = kind;
    this.part = part;
    this.xml = DocxFile.xml(part);
    this.marks = new WordMarks(xml, date);
    for (Element note : WordMarks.all(xml.getDocumentElement(), kind)) {
      notes.put(WordMarks.id(note), note);
      last = Math.max(last, WordMarks.number(note));
    }
  }

  /** The name of the element that is the mark of such a note in the text. */
  String reference() {
    return kind + "Reference";
  }

  PackagePart part() {
    return part;
  }

  /**
   * The notes as they are now. If some came to them, all are put and counted in the order of their
   * marks: LibreOffice takes the id of a mark for a place behind that of the first one.
   *
   * @param text with the marks, whose ids are counted anew with them
   */
  Document counted(Document text) {
    if (!added) {
      return xml;
    }
    List<Element> references = WordMarks.all(text.getDocumentElement(), reference());
    Map<String, Element> unmet = new HashMap<>(notes);
    references.forEach(reference -> unmet.remove(WordMarks.id(reference)));
    long free = unmet.values().stream().mapToLong(WordMarks::number).reduce(0, Math::max);
    Map<String, Long> ids = new HashMap<>();
    for (Element reference : references) {
      Element note = notes.get(WordMarks.id(reference));
      if (note != null) {
        long id = ids.computeIfAbsent(WordMarks.id(reference), old -> free + ids.size() + 1);
        xml.getDocumentElement().appendChild(note);
        note.setAttributeNS(WordMarks.W, "w:id", Long.toString(id));
        reference.setAttributeNS(WordMarks.W, "w:id", Long.toString(id));
      }
    }
    return xml;
  }

  /** Whether anything was written. */
  boolean isWritten() {
    return written;
  }

  /** Whether there is a note of this id; new ones will look like it. */
  boolean meet(String id) {
    Element note = notes.get(id);
    model = model == null ? note : model;
    return note != null;
  }

  /** Where words of a note can be written, behind the sign that it begins with. */
  WordLetters letters(String id) {
    written = true;
    Element note = notes.get(id);
    List<Element> paragraphs = note == null ? List.of() : WordMarks.all(note, "p");
    var letters = new WordLetters(marks, paragraphs, Mark.KEPT);
    letters.keepSigns();
    return letters;
  }

  /**
   * Adds a note.
   *
   * @return its id
   */
  String add(String words) {
    written = true;
    added = true;
    Element like = model == null ? null : WordMarks.child(model, "p");
    Element paragraph = marks.element("p");
    Element properties = like == null ? null : WordMarks.child(like, "pPr");
    if (properties != null) {
      paragraph.appendChild(properties.cloneNode(true));
    }
    Element sign = like == null ? null : WordMarks.child(like, "r");
    Element look = sign == null ? null : WordMarks.child(sign, "rPr");
    paragraph.appendChild(
        marks.run(marks.element(kind + "Ref"), look == null ? marks.raised() : look));
    paragraph.appendChild(marks.run(marks.text("t", " " + DocxFile.xml(words)), null));
    Element note = marks.element(kind);
    String id = Long.toString(++last);
    note.setAttributeNS(WordMarks.W, "w:id", id);
    note.appendChild(paragraph);
    notes.put(id, note);
    xml.getDocumentElement().appendChild(note);
    return id;
  }
}
