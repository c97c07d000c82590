package parley.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnotes;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parley.render.DocxText.Mark;

/**
 * The notes of the Word file that a redline is written into: those that it has change where they
 * stand, those that only the other draft has are put to them.
 */
final class WordNotes {
  private static final String FOOT = "footnote";
  private static final String END = "endnote";

  /** Where a note of the file stands. */
  private record Place(NotePart part, String id) {}

  private final Footnotes notes;
  private final NoteMarks noteMarks;
  private final RedlineSide file;
  private final WordMarks marks;
  private final Map<String, NotePart> parts = new LinkedHashMap<>();
  private final Map<String, Place> own = new HashMap<>();
  private final Map<String, Element> looks = new HashMap<>();
  private final Set<String> added = new HashSet<>();

  /**
   * @param xml the text of the file
   * @param marks of that text
   * @param date the day that changes bear
   */
  WordNotes(
      Footnotes notes,
      RedlineSide file,
      XWPFDocument document,
      Document xml,
      WordMarks marks,
      @Nullable LocalDate date)
      throws IOException {
    this.notes = notes;
    this.noteMarks = new NoteMarks(notes, file.compilation());
    this.file = file;
    this.marks = marks;
    if (!notes.isEmpty()) {
      for (POIXMLDocumentPart part : document.getRelations()) {
        String kind = kind(part);
        if (!kind.isEmpty()) {
          parts.put(kind, new NotePart(kind, part.getPackagePart(), date));
        }
      }
      meet(xml);
    }
  }

  private static String kind(POIXMLDocumentPart part) {
    return part instanceof XWPFFootnotes ? FOOT : part instanceof XWPFEndnotes ? END : "";
  }

  /** Notes at the end are counted in small Roman numbers. */
  private static String kind(String name) {
    return name.matches("\\d+") ? FOOT : name.matches("[ivxlcdm]+") ? END : "";
  }

  /**
   * Makes room in a file for notes of kinds that only the other draft has.
   *
   * @return whether room had to be made
   */
  static boolean makeRoom(Footnotes notes, int side, XWPFDocument document) {
    Set<String> missing = new HashSet<>();
    notes.of(1 - side).sequencedKeySet().forEach(name -> missing.add(kind(name)));
    document.getRelations().forEach(part -> missing.remove(kind(part)));
    if (missing.contains(FOOT)) {
      document.createFootnotes();
    }
    if (missing.contains(END)) {
      document.createEndnotes();
    }
    return missing.contains(FOOT) || missing.contains(END);
  }

  /** Finds the notes of the file by the order of their marks. */
  private void meet(Document xml) {
    Iterator<String> names = notes.of(file.side()).sequencedKeySet().iterator();
    Set<Place> met = new HashSet<>();
    for (Element element : WordMarks.all(xml.getDocumentElement(), "*")) {
      for (NotePart part : parts.values()) {
        var place = new Place(part, WordMarks.id(element));
        if (names.hasNext()
            && WordMarks.is(element, part.reference())
            && part.meet(place.id())
            && met.add(place)) {
          own.put(names.next(), place);
          look(element);
        }
      }
    }
  }

  private void look(Element reference) {
    Element run = WordMarks.around(reference, "r");
    Element look = run == null ? null : WordMarks.child(run, "rPr");
    if (look != null) {
      looks.putIfAbsent(reference.getLocalName(), look);
    }
  }

  /** A paragraph with the marks of notes told from other words. */
  Tracked.Paragraph marked(int provision, Tracked.Paragraph paragraph) {
    boolean note = notes.name(provision, 0).or(() -> notes.name(provision, 1)).isPresent();
    return note ? paragraph : paragraph.saying(noteMarks.parted(paragraph.words()));
  }

  /**
   * Whether a piece is of a note: of one of the file, in which its changes are written then, or of
   * one that came into it with its mark.
   *
   * @throws WordLetters.Mismatch if its changes cannot be written
   */
  boolean has(WordRedline.Piece piece) {
    var clauses = file.compilation().provisions().get(piece.provision()).clauses();
    Tracked.Paragraph paragraph = piece.paragraph();
    Optional<String> own = notes.name(piece.provision(), file.side());
    Optional<String> other = notes.name(piece.provision(), 1 - file.side());
    if (own.isEmpty() && other.isPresent()) {
      return added.contains(other.get());
    }
    if (piece.number() > 0 || !clauses.containsKey(file.side()) || !file.has(paragraph.mark())) {
      return false;
    }
    boolean changes = paragraph.runs().stream().anyMatch(run -> run.mark() != paragraph.mark());
    if (changes && clauses.size() > 1) {
      if (own.isEmpty() || other.isEmpty() || piece.nth() > 0) {
        throw new WordLetters.Mismatch("more changes than the words of a note");
      }
      change(own.get(), noteMarks.said(piece.provision(), paragraph.runs()));
    }
    return true;
  }

  private void change(String name, List<Tracked.Run> said) {
    if (said.stream().allMatch(run -> run.mark() == Mark.KEPT)) {
      return;
    }
    Place place = own.get(name);
    if (place == null) {
      throw new WordLetters.Mismatch("the file has no note " + name);
    }
    WordLetters letters = place.part().letters(place.id());
    for (Tracked.Run run : said) {
      if (file.has(run.mark())) {
        letters.own(run.mark(), run.words());
      } else {
        letters.other(run.mark(), run.words(), null);
      }
    }
    letters.finish();
  }

  /** Writes words that the file has not; a mark of a note brings its note with it. */
  void write(WordLetters letters, Tracked.Run run, @Nullable Element usual) {
    String name = NoteMarks.note(run).orElse("");
    String words = notes.of(1 - file.side()).get(name);
    NotePart part = parts.get(kind(name));
    if (words == null || part == null) {
      letters.other(run.mark(), run.words(), usual);
      return;
    }
    added.add(name);
    Element reference = marks.element(part.reference());
    reference.setAttributeNS(WordMarks.W, "w:id", part.add(words));
    letters.sign(run.mark(), reference, looks.get(part.reference()));
  }

  /**
   * The parts of the file in which notes were written.
   *
   * @param text of the file, once all is written
   */
  Map<PackagePart, Document> written(Document text) {
    Map<PackagePart, Document> written = new LinkedHashMap<>();
    parts.values().stream()
        .filter(NotePart::isWritten)
        .forEach(part -> written.put(part.part(), part.counted(text)));
    return written;
  }
}
