package parley.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.corpus.WordRuns.Tone;

/** Reads what is in the paragraphs of a Word file: runs, links, fields, tracked changes, notes. */
final class WordInline {
  /** Deeper than any program nests what is in a paragraph. */
  private static final int DEEPEST = 100;

  private static final Tone NO_TONE = new Tone(null, null, false);

  private final TrackedView view;
  private final Map<String, Xml> comments = new HashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Deque<Boolean> fields = new ArrayDeque<>();
  private final List<Xml> boxes = new ArrayList<>();
  private int footnotes;
  private int endnotes;

  WordInline(TrackedView view, @Nullable Xml commentPart) {
    this.view = view;
    if (commentPart != null) {
      for (Xml comment : commentPart.children("comment")) {
        String id = comment.attribute("id");
        if (id != null) {
          comments.put(id, comment);
        }
      }
    }
  }

  /** The marks of the notes that were met, by the kind and the id of each note, in order. */
  Map<String, String> notes() {
    return notes;
  }

  /** The boxes of text that were met since the last call. */
  List<Xml> takeBoxes() {
    List<Xml> met = List.copyOf(boxes);
    boxes.clear();
    return met;
  }

  /** Reads all that is in an element. */
  void read(Xml element, Trail trail, WordRuns runs, int depth) throws Unfit {
    if (depth > DEEPEST) {
      throw new Unfit("the file nests its parts too deep; save it anew with Word or LibreOffice");
    }
    for (Xml child : element.children()) {
      switch (child.name()) {
        case "r" -> run(child, trail, runs, depth);
        case "ins", "moveTo" -> changed(child, trail.inserted(author(child)), runs, depth);
        case "del", "moveFrom" -> changed(child, trail.deleted(author(child)), runs, depth);
        case "hyperlink", "smartTag", "customXml", "sdtContent", "sdt", "fldSimple", "dir", "bdo" ->
            read(child, trail, runs, depth + 1);
        case "AlternateContent" -> read(chosen(child), trail, runs, depth + 1);
        case "oMath", "oMathPara" -> add(child.text(), trail, runs, NO_TONE);
        case "commentRangeStart" -> runs.startComment(id(child));
        case "commentRangeEnd" -> comment(id(child), runs);
        default -> {}
      }
    }
  }

  private void changed(Xml change, Trail trail, WordRuns runs, int depth) throws Unfit {
    if (view.keeps(trail)) {
      read(change, trail, runs, depth + 1);
    }
  }

  /** Who made a change; empty if the file keeps it to itself. */
  static String author(Xml change) {
    return Objects.requireNonNullElse(change.attribute("author"), "");
  }

  private static String id(Xml element) {
    return Objects.requireNonNullElse(element.attribute("id"), "");
  }

  /** Of several ways to say a thing the first, which is the newest, else the fallback. */
  private static Xml chosen(Xml alternatives) {
    Xml choice = alternatives.child("Choice");
    Xml fallback = alternatives.child("Fallback");
    return choice != null ? choice : fallback != null ? fallback : alternatives;
  }

  private void run(Xml run, Trail trail, WordRuns runs, int depth) throws Unfit {
    Xml properties = run.child("rPr");
    if (properties != null && properties.switched("vanish")) {
      return;
    }
    Tone tone = tone(properties);
    for (Xml child : run.children()) {
      switch (child.name()) {
        case "t", "delText" -> add(child.text(), trail, runs, tone);
        case "tab", "ptab" -> add(" ", trail, runs, tone);
        case "br" -> add(child.attribute("type") == null ? "\n" : " ", trail, runs, tone);
        case "cr" -> add("\n", trail, runs, tone);
        case "noBreakHyphen" -> add("-", trail, runs, tone);
        case "fldChar" -> field(Objects.requireNonNullElse(child.attribute("fldCharType"), ""));
        case "footnoteReference" -> note("footnote", child, trail, runs);
        case "endnoteReference" -> note("endnote", child, trail, runs);
        case "commentReference" -> comment(id(child), runs);
        case "ruby" -> ruby(child, trail, runs, depth);
        case "AlternateContent" -> boxed(chosen(child), 0);
        case "drawing", "pict", "object" -> boxed(child, 0);
        default -> {}
      }
    }
  }

  private void ruby(Xml ruby, Trail trail, WordRuns runs, int depth) throws Unfit {
    Xml base = ruby.child("rubyBase");
    if (base != null) {
      read(base, trail, runs, depth + 1);
    }
  }

  /** The colours of a run, a paragraph or a cell. */
  static Tone tone(@Nullable Xml properties) {
    if (properties == null) {
      return NO_TONE;
    }
    Xml shading = properties.child("shd");
    return new Tone(
        colour(properties.setting("highlight")),
        colour(shading == null ? null : shading.attribute("fill")),
        properties.switched("b"));
  }

  private static @Nullable String colour(@Nullable String name) {
    return name == null || List.of("none", "auto", "clear").contains(name) ? null : name;
  }

  /** What a field is computed by is not shown, only what came out. */
  private void field(String part) {
    switch (part) {
      case "begin" -> fields.push(true);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(false);
        }
      }
      case "end" -> fields.poll();
      default -> {}
    }
  }

  private void add(String words, Trail trail, WordRuns runs, Tone tone) {
    if (!fields.contains(true)) {
      runs.add(words, trail, tone);
    }
  }

  private void note(String kind, Xml reference, Trail trail, WordRuns runs) {
    String key = kind + " " + id(reference);
    String mark = notes.get(key);
    if (mark == null) {
      mark =
          kind.equals("footnote")
              ? Integer.toString(++footnotes)
              : NumberFormat.written("lowerRoman", ++endnotes);
      notes.put(key, mark);
    }
    add("[^" + mark + "]", trail, runs, NO_TONE);
  }

  private void comment(String id, WordRuns runs) {
    Xml comment = comments.remove(id);
    if (comment != null) {
      runs.endComment(id, comment.text().strip(), author(comment));
    }
  }

  private void boxed(Xml element, int depth) {
    if (element.is("txbxContent")) {
      boxes.add(element);
    } else if (depth < DEEPEST) {
      element.each(child -> boxed(child, depth + 1));
    }
  }
}
