package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parley.render.DocxText.Mark;

/**
 * Writes changes into paragraphs of a Word file: goes through their letters beside those of the
 * redline, and leaves each with its look and all that is no letter, such as pictures and the marks
 * of notes, where it stands.
 */
final class WordLetters {
  /** The file says something else than what was read from it. */
  static final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    Mismatch(String message) {
      super(message);
    }
  }

  /**
   * Something in a paragraph.
   *
   * @param paragraph its place among those that are written
   * @param look the properties of its run, null for none
   * @param node what goes on as it is where there are no letters
   * @param inRun whether the node stands in a run
   * @param letters what can be read of it; empty for what is no text
   */
  private record Atom(
      int paragraph, @Nullable Element look, Node node, boolean inRun, String letters) {}

  /** Signs that a reader of Word files puts into the text. */
  private static final String OF_THE_READER = "|*#\\-";

  private static final int LONGEST_LABEL = 16;

  private static final Set<String> AS_THEY_ARE =
      Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart");
  private static final Set<String> DROPPED =
      Set.of("pPr", "proofErr", "sdtPr", "sdtEndPr", "permEnd");
  private static final Set<String> OPENED =
      Set.of("hyperlink", "smartTag", "fldSimple", "sdt", "sdtContent");

  private final WordMarks marks;
  private final Mark whole;
  private final List<Element> paragraphs;
  private final List<Atom> atoms = new ArrayList<>();
  private final List<List<Node>> written = new ArrayList<>();
  private int atom;
  private int letter;
  private int gathered;
  private int target;

  /** The last paragraph of which letters were taken. */
  private int begun = -1;

  /** Whether the words had a blank that the file does not have, such as behind a label alone. */
  private boolean owed;

  private Mark last = Mark.KEPT;
  private @Nullable Element look;

  /** The text that more can be added to, and the paragraph that it stands in. */
  private @Nullable Element latest;

  private int in;

  /**
   * @param paragraphs that may be written to, of which as many are as the words fill
   * @param whole what becomes of them as such
   */
  WordLetters(WordMarks marks, List<Element> paragraphs, Mark whole) {
    this.marks = marks;
    this.paragraphs = List.copyOf(paragraphs);
    this.whole = whole;
    gather();
  }

  /** The paragraphs that were written, once all words were. */
  List<Element> finish() {
    while (atom < atoms.size()) {
      if (isLetter() && Character.isLetterOrDigit(current().letters().charAt(letter))) {
        throw new Mismatch("letters are left: " + current().letters());
      }
      pass(whole);
    }
    for (int i = 0; i < gathered; i++) {
      Element paragraph = paragraphs.get(i);
      Element properties = WordMarks.child(paragraph, "pPr");
      for (Node child = paragraph.getLastChild();
          child != null && !child.isSameNode(properties);
          child = paragraph.getLastChild()) {
        paragraph.removeChild(child);
      }
      written.get(i).forEach(paragraph::appendChild);
    }
    return paragraphs.subList(0, gathered);
  }

  // What stands in the paragraphs

  private boolean gather() {
    if (gathered == paragraphs.size()) {
      return false;
    }
    marks.turn();
    written.add(new ArrayList<>());
    gather(paragraphs.get(gathered));
    gathered++;
    return true;
  }

  private void gather(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element part) || DROPPED.contains(part.getLocalName())) {
        continue;
      }
      if (WordMarks.is(part, "r")) {
        run(part);
      } else if (OPENED.contains(part.getLocalName())) {
        gather(part);
      } else if (AS_THEY_ARE.contains(part.getLocalName())) {
        atoms.add(new Atom(gathered, null, part, false, ""));
      } else {
        throw new Mismatch("a part of a paragraph that is not known: " + part.getLocalName());
      }
    }
  }

  private void run(Element run) {
    Element properties = WordMarks.child(run, "rPr");
    boolean hidden = properties != null && WordMarks.child(properties, "vanish") != null;
    for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element part && !part.isSameNode(properties)) {
        String letters = hidden ? "" : letters(part);
        atoms.add(new Atom(gathered, properties, part, true, letters));
      }
    }
  }

  private static String letters(Element part) {
    return switch (String.valueOf(part.getLocalName())) {
      case "t" -> part.getTextContent();
      case "tab", "ptab", "br", "cr" -> " ";
      case "noBreakHyphen" -> "-";
      case "footnoteReference", "endnoteReference" -> "[^]";
      default -> "";
    };
  }

  // What is written

  /** Keeps what stands before the first letter. */
  void keepSigns() {
    while (atom < atoms.size() && !isLetter()) {
      pass(Mark.KEPT);
    }
  }

  /** Words that stand in the file. */
  void own(Mark mark, String words) {
    for (int i = 0; i < words.length(); i++) {
      char wanted = words.charAt(i);
      if (Character.isWhitespace(wanted)) {
        blank(mark);
      } else if (wanted == '|' && !reaches('|', mark)) {
        target = atom < atoms.size() ? current().paragraph() : target;
      } else if (isNote(words, i) && reaches('[', mark)) {
        pass(mark);
        i = words.indexOf(']', i);
      } else if (isText(wanted)) {
        if (finds(wanted, mark)) {
          take(mark);
        } else if (OF_THE_READER.indexOf(wanted) < 0) {
          i = behindLabel(words, i);
        }
      }
    }
  }

  /** Goes on to a letter, over signs that whoever reads clauses leaves out. */
  private boolean finds(char wanted, Mark mark) {
    boolean there = reaches(wanted, mark);
    while (!there && OF_THE_READER.indexOf(wanted) < 0 && isSign()) {
      take(mark);
      there = reaches(wanted, mark);
    }
    return there;
  }

  /** The last letter of a label that Word counts, in the words before a paragraph that begins. */
  private int behindLabel(String words, int from) {
    int end = words.indexOf(' ', from);
    boolean begins = atom < atoms.size() && current().paragraph() > begun;
    if (!begins || end < 0 || end - from > LONGEST_LABEL) {
      throw new Mismatch("the file does not go on with " + words.substring(from));
    }
    return end - 1;
  }

  private static boolean isNote(String words, int at) {
    return words.startsWith("[^", at) && words.indexOf(']', at) > 0;
  }

  private void blank(Mark mark) {
    if (atom < atoms.size() && !isLetter() && !current().letters().isEmpty()) {
      take(mark);
    } else {
      owed = true;
    }
  }

  /** Goes on to the next letter; whether it is the one that is wanted. */
  private boolean reaches(char wanted, Mark mark) {
    while (true) {
      if (atom == atoms.size() && !gather()) {
        return false;
      }
      if (atom < atoms.size()) {
        if (isLetter()) {
          return current().letters().charAt(letter) == wanted;
        }
        pass(mark);
      }
    }
  }

  private Atom current() {
    return atoms.get(atom);
  }

  private boolean isLetter() {
    return letter < current().letters().length() && isText(current().letters().charAt(letter));
  }

  private static boolean isText(char c) {
    return c > ' ' && c != '\u00ad' && c != '\u00a0' && !Character.isWhitespace(c);
  }

  /** Whether a sign comes that whoever reads clauses leaves out, such as a dash behind a label. */
  private boolean isSign() {
    return atom < atoms.size()
        && isLetter()
        && current().inRun()
        && current().node().getLocalName().equals("t")
        && !Character.isLetterOrDigit(current().letters().charAt(letter));
  }

  /** Takes over what is no letter, or the mark of a note. */
  private void pass(Mark mark) {
    Atom here = current();
    boolean text = here.node().getLocalName().equals("t") && here.inRun();
    if (text && letter < here.letters().length()) {
      take(mark);
      return;
    }
    if (!text) {
      target = here.paragraph();
      put(here.node(), here.inRun() ? here.look() : null, here.inRun(), mark);
    }
    atom++;
    letter = 0;
  }

  private void take(Mark mark) {
    Atom here = current();
    target = here.paragraph();
    owed = false;
    begun = isLetter() ? target : begun;
    if (!here.node().getLocalName().equals("t")) {
      put(here.node(), here.look(), true, mark);
    } else {
      add(mark, here.look(), here.letters().substring(letter, letter + 1));
    }
    letter++;
    if (letter >= here.letters().length()) {
      atom++;
      letter = 0;
    }
  }

  /** Words that the file has not, which look as those before them. */
  void other(Mark mark, String words, @Nullable Element usual) {
    Element like = look != null ? look : next();
    boolean apart = owed && !words.isBlank() && !Character.isWhitespace(words.charAt(0));
    owed = false;
    add(mark, like == null ? usual : like, DocxFile.xml(apart ? " " + words : words));
  }

  /** A sign that the file has not, such as the mark of a note. */
  void sign(Mark mark, Element sign, @Nullable Element properties) {
    owed = false;
    put(sign, properties == null ? marks.raised() : properties, true, mark);
  }

  private @Nullable Element next() {
    return atom < atoms.size() && !written.isEmpty() ? current().look() : null;
  }

  private void add(Mark mark, @Nullable Element properties, String words) {
    boolean goesOn =
        latest != null && in == target && last == mark && Objects.equals(look, properties);
    look = properties;
    if (goesOn && latest != null) {
      latest.setTextContent(latest.getTextContent() + words);
      return;
    }
    Element text = marks.text(mark == Mark.DELETED ? "delText" : "t", words);
    put(text, properties, true, mark);
    latest = text;
    in = target;
  }

  private void put(Node node, @Nullable Element properties, boolean inRun, Mark mark) {
    List<Node> nodes = written.get(target);
    latest = null;
    if (!inRun) {
      nodes.add(node);
      last = Mark.KEPT;
      return;
    }
    Element run = marks.run(node, properties);
    if (mark == Mark.KEPT) {
      nodes.add(run);
    } else if (mark == last && !nodes.isEmpty() && isChange(nodes.getLast())) {
      nodes.getLast().appendChild(run);
    } else {
      Element change = marks.change(mark, whole != Mark.KEPT);
      change.appendChild(run);
      nodes.add(change);
    }
    last = mark;
  }

  private static boolean isChange(Node node) {
    return Set.of("ins", "del", "moveFrom", "moveTo").contains(String.valueOf(node.getLocalName()));
  }
}
