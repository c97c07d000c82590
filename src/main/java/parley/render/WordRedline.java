package parley.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parley.draft.Clause;
import parley.redline.Compilation;
import parley.render.DocxText.Mark;

/**
 * The changes between two drafts written into the Word file of one of them. Paragraphs in which
 * nothing changes are not touched, so that tables, pictures, notes, fields and the numbers that
 * Word counts stay what they are; what only the other draft has is put between them.
 */
final class WordRedline {
  /**
   * A paragraph of the redline.
   *
   * @param provision whose it is
   * @param nth 0 for the first of the provision
   * @param number the paragraph of the file that it is, from 1; 0 for none
   * @param label of its clause, empty for none
   */
  record Piece(int provision, int nth, int number, String label, Tracked.Paragraph paragraph) {}

  /** Each writes and reads the whole file. */
  private static final int MOST_TRIES = 4;

  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

  private final Compilation compilation;
  private final int side;
  private final RedlineSide file;
  private final WordLists lists;
  private final WordLook look;
  private final WordNumbers numbers;
  private final PackagePart text;
  private final Document xml;
  private final WordMarks marks;
  private final WordNotes notes;
  private final WordBody body;
  private final WordKinds kinds;
  private final WordAdditions additions;
  private final Map<Integer, String> moves = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private @Nullable Element before;

  /**
   * The file with the changes in it.
   *
   * @param side whose file it is, 0 for the old draft and 1 for the new one
   * @return empty if they cannot be written so that they lead from the old draft to the new one
   */
  static Optional<byte[]> within(
      Compilation compilation, int side, XWPFDocument document, byte[] word) throws IOException {
    if (DocxFile.fetches(document) || isTracked(DocxFile.xml(document.getPackagePart()))) {
      return Optional.empty();
    }
    Footnotes notes = new Footnotes(compilation);
    byte[] file = WordNotes.makeRoom(notes, side, document) ? DocxFile.bytes(document) : word;
    WordLook look = WordLook.of(document);
    WordNumbers numbers = new WordNumbers(document);
    WordLists lists = WordLists.all(numbers);
    for (int tries = MOST_TRIES; tries > 0; tries--) {
      Optional<WordLists> next = Optional.empty();
      try {
        var redline = new WordRedline(compilation, side, lists, look, notes, document);
        byte[] written = redline.write(file);
        Settled settled = Settled.of(written, compilation.drafts());
        if (settled.leads()) {
          return Optional.of(written);
        }
        next = lists.without(redline.paragraphs(settled.misnumbered()));
      } catch (WordLetters.Mismatch e) {
        // Then it is written in the other way.
      }
      if (lists.isNone()) {
        return Optional.empty();
      }
      lists = tries > 2 && next.isPresent() ? next.get() : WordLists.none(numbers);
    }
    return Optional.empty();
  }

  /** The paragraphs of what was written, by their numbers. */
  private Set<Element> paragraphs(Set<Integer> numbers) {
    WordBody now = new WordBody(xml);
    return numbers.stream()
        .filter(number -> number > 0 && number <= now.size())
        .map(now::paragraph)
        .collect(Collectors.toSet());
  }

  /** Changes that the file has already would be settled together with those of the redline. */
  private static boolean isTracked(Document xml) {
    return WordMarks.all(xml.getDocumentElement(), "*").stream()
        .map(element -> String.valueOf(element.getLocalName()))
        .anyMatch(name -> CHANGES.contains(name) || name.endsWith("PrChange"));
  }

  /**
   * @param side whose file it is, 0 for the old draft and 1 for the new one
   * @param lists those that Word goes on to count; the labels of others are words
   */
  private WordRedline(
      Compilation compilation,
      int side,
      WordLists lists,
      WordLook look,
      Footnotes notes,
      XWPFDocument document)
      throws IOException {
    LocalDate date = compilation.drafts().getLast().document().metadata().date();
    this.compilation = compilation;
    this.side = side;
    this.file = new RedlineSide(compilation, side);
    this.lists = lists;
    this.look = look;
    this.numbers = new WordNumbers(document);
    this.text = document.getPackagePart();
    this.xml = DocxFile.xml(text);
    this.marks = new WordMarks(xml, date);
    this.body = new WordBody(xml);
    this.notes = new WordNotes(notes, file, document, xml, marks, date);
    this.kinds = new WordKinds(look, numbers, marks);
    this.additions = new WordAdditions(marks, kinds, this.notes, lists);
  }

  /**
   * Writes all changes.
   *
   * @return the file with them
   * @throws WordLetters.Mismatch if the file does not say what was read from it
   */
  private byte[] write(byte[] word) throws IOException {
    if (body.size() != look.size()) {
      throw new WordLetters.Mismatch("the paragraphs of the file are counted in two ways");
    }
    collect();
    for (Piece piece : pieces) {
      if (piece.number() > 0) {
        kinds.expect(piece);
      }
    }
    for (int i = 0; i < pieces.size(); ) {
      int end = endOfGroup(i);
      List<Piece> group = pieces.subList(i, end);
      List<Element> written = notes.has(group.getFirst()) ? List.of() : write(group, end);
      if (group.size() == 1) {
        move(group.getFirst(), written);
      }
      i = end;
    }
    Map<PackagePart, Document> parts = new LinkedHashMap<>(notes.written(xml));
    parts.put(text, xml);
    return DocxFile.with(parts, word);
  }

  /** A paragraph of the file may hold several clauses; what comes between them goes into it. */
  private int endOfGroup(int from) {
    int number = pieces.get(from).number();
    int end = from + 1;
    for (int i = end; number > 0 && i < pieces.size(); i++) {
      if (pieces.get(i).number() == number) {
        end = i + 1;
      } else if (pieces.get(i).number() > 0) {
        break;
      }
    }
    return end;
  }

  private void collect() {
    Tracked tracked = new Tracked(compilation);
    for (int i = 0; i < compilation.provisions().size(); i++) {
      Compilation.Provision provision = compilation.provisions().get(i);
      List<Tracked.Paragraph> paragraphs = tracked.paragraphs(i);
      for (int nth = 0; nth < paragraphs.size(); nth++) {
        Tracked.Paragraph paragraph = notes.marked(i, paragraphs.get(nth));
        int number = file.has(paragraph.mark()) ? file.number(provision, nth) : 0;
        Clause clause = provision.clauses().get(number > 0 ? side : 1 - side);
        String label = clause == null || nth > 0 ? "" : clause.label();
        pieces.add(new Piece(i, nth, number, label, paragraph));
      }
    }
  }

  private List<Element> write(List<Piece> group, int end) {
    Piece first = group.getFirst();
    if (first.number() == 0) {
      return List.of(put(first, end));
    }
    CTPPr properties = look.paragraph(first.number());
    boolean auto = properties != null && numbers.counts(properties) && hasLabel(group);
    boolean typed = auto && startsWithLabel(first);
    boolean counted = auto && !typed && properties != null && lists.counts(properties);
    boolean writtenOut = auto && !typed && !counted;
    if (counted && properties != null) {
      lists.count(body.paragraph(first.number()), properties);
    }
    kinds.meet(first);
    boolean untouched =
        !writtenOut
            && group.stream()
                .flatMap(
                    p -> (auto && !typed ? p.paragraph().words() : p.paragraph().runs()).stream())
                .allMatch(run -> run.mark() == Mark.KEPT);
    int limit = next(end, body.size() + 1);
    if (untouched) {
      before = body.paragraph(Math.max(first.number(), filled(first.number(), limit)));
      return List.of();
    }
    return rewrite(group, limit, auto && !typed, writtenOut);
  }

  private static boolean hasLabel(List<Piece> group) {
    return group.getFirst().paragraph().labels() > 0;
  }

  /** Whether the label stands in the file as words although its paragraph is counted. */
  private boolean startsWithLabel(Piece piece) {
    String label = bare(piece.label());
    String words = bare(body.paragraph(labelled(piece)).getTextContent());
    return !label.isEmpty() && words.startsWith(label);
  }

  /** The paragraph that a piece begins in: the cell of its label, if that has one of its own. */
  private int labelled(Piece piece) {
    int number = piece.number();
    Element row = number < 2 ? null : WordMarks.around(body.paragraph(number), "tr");
    if (row == null || pieces.stream().anyMatch(other -> other.number() == number - 1)) {
      return number;
    }
    Element cell = body.paragraph(number - 1);
    String label = bare(cell.getTextContent());
    boolean own =
        row.equals(WordMarks.around(cell, "tr"))
            && !label.isEmpty()
            && own(piece).startsWith(label);
    return own ? number - 1 : number;
  }

  /** What the file has of a piece. */
  private String own(Piece piece) {
    return piece.paragraph().runs().stream()
        .filter(run -> file.has(run.mark()))
        .map(run -> bare(run.words()))
        .collect(Collectors.joining());
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  /** The number of the next paragraph of the file that the redline has. */
  private int next(int from, int otherwise) {
    for (int i = from; i < pieces.size(); i++) {
      if (pieces.get(i).number() > 0) {
        return pieces.get(i).number();
      }
    }
    return otherwise;
  }

  /** The last paragraph of a row of cells that begins with this one. */
  private int filled(int number, int limit) {
    Element row = WordMarks.around(body.paragraph(number), "tr");
    int last = number;
    while (row != null
        && last + 1 < limit
        && row.equals(WordMarks.around(body.paragraph(last + 1), "tr"))) {
      last++;
    }
    return last;
  }

  private List<Element> rewrite(List<Piece> group, int limit, boolean auto, boolean writtenOut) {
    Piece first = group.getFirst();
    boolean alike = group.stream().map(p -> p.paragraph().mark()).distinct().count() == 1;
    Mark whole = alike ? first.paragraph().mark() : Mark.KEPT;
    List<Element> paragraphs = new ArrayList<>();
    for (int n = labelled(first); n < Math.max(limit, first.number() + 1); n++) {
      paragraphs.add(body.paragraph(n));
    }
    Element words = kinds.words(first.number());
    var letters = new WordLetters(marks, paragraphs, whole);
    for (Piece piece : group) {
      Tracked.Paragraph paragraph = piece.paragraph();
      boolean labelled = auto && piece.equals(first);
      if (labelled && writtenOut) {
        paragraph
            .runs()
            .subList(0, paragraph.labels())
            .forEach(run -> letters.other(run.mark(), run.words(), words));
      }
      for (Tracked.Run run : labelled ? paragraph.words() : paragraph.runs()) {
        if (file.has(run.mark())) {
          letters.own(run.mark(), run.words());
        } else {
          notes.write(letters, run, words);
        }
      }
    }
    List<Element> written = letters.finish();
    if (writtenOut) {
      kinds.list(
          written.getFirst(), numbers.without(WordKinds.copy(look.paragraph(first.number()))));
    }
    before = written.getLast();
    if (whole != Mark.KEPT) {
      end(written, whole);
    }
    return written;
  }

  /** Rows of which all is changed are changed rows. */
  private void end(List<Element> written, Mark whole) {
    for (Element paragraph : written) {
      if (!WordBody.endsCell(paragraph)) {
        marks.end(paragraph, whole);
      }
      Element row = WordMarks.around(paragraph, "tr");
      boolean last = row != null && paragraph.equals(written.getLast());
      if (row != null && last) {
        marks.row(row, whole);
      }
    }
  }

  /** Puts what the file has not behind what was there last; in a table, as a row. */
  private Element put(Piece piece, int end) {
    int following = next(end, 0);
    Element next = following == 0 ? null : body.paragraph(following);
    Element row = before == null ? null : WordBody.rowBetween(before, next);
    if (row != null) {
      before = additions.row(row, piece.paragraph());
      return before;
    }
    Element fresh = additions.paragraph(piece);
    if (before == null) {
      body.putFirst(fresh);
    } else {
      body.putBehind(before, fresh, next);
    }
    before = fresh;
    return fresh;
  }

  // What moved

  private void move(Piece piece, List<Element> written) {
    int elsewhere = compilation.provisions().get(piece.provision()).elsewhere();
    Mark mark = piece.paragraph().mark();
    boolean moved = mark == Mark.MOVED_FROM || mark == Mark.MOVED_TO;
    if (elsewhere == Compilation.NOWHERE || written.isEmpty() || !moved || piece.nth() > 0) {
      return;
    }
    String name =
        moves.computeIfAbsent(
            Math.min(piece.provision(), elsewhere), first -> "move" + (moves.size() + 1));
    marks.move(written.getFirst(), written.getLast(), mark, name);
  }
}
