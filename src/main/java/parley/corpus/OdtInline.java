package parley.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import parley.corpus.Sheet.Part;
import parley.corpus.WordRuns.Tone;

/** Reads what is in the paragraphs of an OpenDocument text: spans, notes, tracked changes. */
final class OdtInline {
  /** Deeper than any program nests what is in a paragraph. */
  private static final int DEEPEST = 100;

  private static final Tone PLAIN = new Tone(null, null, false);

  private final TrackedView view;
  private final OdtStyles styles;
  private final Map<String, Xml> changes = new HashMap<>();
  private final Set<String> ranges = new HashSet<>();
  private final Map<String, Xml> comments = new HashMap<>();
  private final Map<String, Xml> notes = new LinkedHashMap<>();
  private final List<Xml> boxes = new ArrayList<>();
  private final List<Part> ended = new ArrayList<>();
  private Trail trail = Trail.NONE;
  private int footnotes;
  private int endnotes;

  OdtInline(TrackedView view, OdtStyles styles, Xml body) {
    this.view = view;
    this.styles = styles;
    for (Xml list : body.children("tracked-changes")) {
      for (Xml region : list.children("changed-region")) {
        String id = region.named("id");
        if (id != null) {
          changes.put(id, region);
        }
      }
    }
    NodeList ends = body.element().getElementsByTagNameNS("*", "annotation-end");
    for (int i = 0; i < ends.getLength(); i++) {
      if (ends.item(i) instanceof Element end) {
        ranges.add(name(new Xml(end)));
      }
    }
  }

  private static String name(Xml element) {
    return Objects.requireNonNullElse(element.named("name"), "");
  }

  /** Who changed what is read now. */
  Trail trail() {
    return trail;
  }

  /** The bodies of the notes that were met, by their marks, in order. */
  Map<String, Xml> notes() {
    return notes;
  }

  /** The boxes of text that were met since the last call. */
  List<Xml> takeBoxes() {
    List<Xml> met = List.copyOf(boxes);
    boxes.clear();
    return met;
  }

  /** The paragraphs that ended within what was read since the last call: struck out, but shown. */
  List<Part> takeEnded() {
    List<Part> met = List.copyOf(ended);
    ended.clear();
    return met;
  }

  /** Reads a paragraph or a heading. */
  void read(Xml paragraph, WordRuns runs) throws Unfit {
    String style = paragraph.attribute("style-name");
    if (!styles.hides("paragraph", style)) {
      read(paragraph, runs, styles.tone("paragraph", style, PLAIN), 0);
    }
  }

  private void read(Xml element, WordRuns runs, Tone tone, int depth) throws Unfit {
    if (depth > DEEPEST) {
      throw new Unfit("the file nests its parts too deep; save it anew with LibreOffice");
    }
    Node at = element.element().getFirstChild();
    for (; at != null; at = at.getNextSibling()) {
      if (at instanceof Text text) {
        // A line end of the file is a blank; a reader sees none.
        add(text.getData().replace('\n', ' '), runs, tone);
      } else if (at instanceof Element child) {
        element(new Xml(child), runs, tone, depth);
      }
    }
  }

  private void element(Xml child, WordRuns runs, Tone tone, int depth) throws Unfit {
    switch (child.name()) {
      case "s", "tab" -> add(" ", runs, tone);
      case "line-break" -> add("\n", runs, tone);
      case "span" -> {
        String style = child.attribute("style-name");
        if (!styles.hides("text", style)) {
          read(child, runs, styles.tone("text", style, tone), depth + 1);
        }
      }
      case "note" -> note(child, runs, tone);
      case "annotation" -> comment(child, runs);
      case "annotation-end" -> endComment(name(child), runs);
      case "change", "change-start", "change-end" -> change(child, runs);
      case "frame", "text-box", "custom-shape", "rect", "g" -> box(child, depth);
      case "ruby-text", "hidden-text", "hidden-paragraph", "script", "object" -> {}
      default -> read(child, runs, tone, depth + 1);
    }
  }

  private void add(String words, WordRuns runs, Tone tone) {
    if (view.keeps(trail)) {
      runs.add(words, trail, tone);
    }
  }

  private void note(Xml note, WordRuns runs, Tone tone) {
    Xml words = note.child("note-body");
    if (words != null && view.keeps(trail)) {
      String mark =
          "endnote".equals(note.attribute("note-class"))
              ? NumberFormat.written("lowerRoman", ++endnotes)
              : Integer.toString(++footnotes);
      notes.put(mark, words);
      add("[^" + mark + "]", runs, tone);
    }
  }

  private void comment(Xml comment, WordRuns runs) {
    String name = name(comment);
    comments.put(name, comment);
    runs.startComment(name);
    if (!ranges.contains(name)) {
      endComment(name, runs);
    }
  }

  private void endComment(String name, WordRuns runs) {
    Xml comment = comments.remove(name);
    if (comment != null) {
      var words = new ArrayList<String>();
      comment.children("p").forEach(p -> words.add(p.text().strip()));
      Xml creator = comment.child("creator");
      String author = creator == null ? "" : creator.text().strip();
      runs.endComment(name, String.join("\n", words), author);
    }
  }

  /** A frame holds a box of text or a picture; a shape holds paragraphs itself. */
  private void box(Xml box, int depth) {
    if (!box.children("p").isEmpty() || box.is("text-box")) {
      boxes.add(box);
    } else if (depth < DEEPEST && !box.is("object")) {
      box.each(child -> box(child, depth + 1));
    }
  }

  /** Where words begin or end that somebody put in, or where somebody struck out others. */
  void change(Xml change, WordRuns runs) throws Unfit {
    Xml region = changes.get(Objects.requireNonNullElse(change.attribute("change-id"), ""));
    if (region == null) {
      return;
    }
    Trail outside = trail;
    Xml insertion = region.child("insertion");
    Xml deletion = region.child("deletion");
    switch (change.name()) {
      case "change-start" -> trail = insertion == null ? trail : trail.inserted(author(insertion));
      case "change-end" -> trail = insertion == null ? trail : Trail.NONE;
      default -> {
        // Nothing is struck out within what was struck out, save by a file that leads in circles.
        if (deletion != null && outside.deletedBy() == null) {
          trail = insertion == null ? trail : trail.inserted(author(insertion));
          trail = trail.deleted(author(deletion));
          deleted(deletion, runs);
          trail = outside;
        }
      }
    }
  }

  private static String author(Xml change) {
    Xml creator = change.at("change-info", "creator");
    return creator == null ? "" : creator.text().strip();
  }

  private void deleted(Xml deletion, WordRuns runs) throws Unfit {
    if (!view.keeps(trail)) {
      return;
    }
    var paragraphs = new ArrayList<Xml>();
    paragraphs(deletion, paragraphs, 0);
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        ended.add(runs.finish());
      }
      read(paragraphs.get(i), runs);
    }
  }

  private static void paragraphs(Xml element, List<Xml> found, int depth) {
    for (Xml child : element.children()) {
      if (child.is("p") || child.is("h")) {
        found.add(child);
      } else if (depth < DEEPEST) {
        paragraphs(child, found, depth + 1);
      }
    }
  }
}
