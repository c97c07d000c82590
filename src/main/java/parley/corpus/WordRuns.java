package parley.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.corpus.Sheet.Part;

/**
 * The words of one paragraph while they are gathered: white space becomes one blank, changed words
 * stand in the bracket that the view wants.
 */
final class WordRuns {
  /**
   * How words look.
   *
   * @param highlight the colour of the marker pen, or null
   * @param shading the colour of the ground, or null
   * @param bold whether they are in bold print
   */
  record Tone(@Nullable String highlight, @Nullable String shading, boolean bold) {}

  private final TrackedView view;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Integer> comments = new LinkedHashMap<>();
  private @Nullable Xml properties;
  private Trail trail = Trail.NONE;
  private boolean bracketed;
  private boolean bold = true;
  private int source;

  WordRuns(TrackedView view) {
    this.view = view;
  }

  /**
   * A paragraph of the file begins; one that only goes on is not counted for itself.
   *
   * @param number its place in the file, counted from 1; 0 for none
   * @param its how it looks and is numbered, null for as usual; of paragraphs that become one, the
   *     last has its way
   */
  void begin(int number, @Nullable Xml its) {
    source = text.isEmpty() ? number : source;
    properties = its;
  }

  /** What was said of the paragraph that began last. */
  @Nullable Xml properties() {
    return properties;
  }

  /** Whether nothing was gathered. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Adds words; a line end in them is one that a reader sees. */
  void add(String words, Trail changed, Tone tone) {
    if (!changed.equals(trail)) {
      close();
      trail = changed;
    }
    int start = -1;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n') {
        endLine();
      } else if (isBlank(c)) {
        blank();
      } else if (c > ' ' && c != '\u00ad') {
        open();
        start = start < 0 ? text.length() : start;
        text.append(c);
        bold &= tone.bold();
      }
    }
    if (start >= 0) {
      mark(Mark.Kind.HIGHLIGHT, tone.highlight(), start);
      mark(Mark.Kind.SHADING, tone.shading(), start);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || (c > 127 && (Character.isWhitespace(c) || c == '\u00a0'));
  }

  private void blank() {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  private void endLine() {
    strip();
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void strip() {
    while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
  }

  private void open() {
    String opening = bracketed ? "" : view.opening(trail);
    bracketed |= !opening.isEmpty();
    text.append(opening);
  }

  /** Closes the bracket; a blank at its end belongs behind it. */
  private void close() {
    if (bracketed) {
      int end = text.length();
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      text.insert(end, ']');
      bracketed = false;
    }
  }

  /** Marks what was added last; a mark goes on over a blank. */
  private void mark(Mark.Kind kind, @Nullable String value, int start) {
    if (value == null) {
      return;
    }
    for (int i = marks.size() - 1; i >= Math.max(0, marks.size() - 3); i--) {
      Mark last = marks.get(i);
      if (last.kind() == kind && last.value().equals(value) && start - last.span().end() <= 1) {
        marks.set(i, new Mark(kind, new Span(last.span().start(), text.length()), value, ""));
        return;
      }
    }
    marks.add(new Mark(kind, new Span(start, text.length()), value, ""));
  }

  /** A comment begins here. */
  void startComment(String id) {
    comments.putIfAbsent(id, text.length());
  }

  /**
   * A comment ends here, with its words and its author; without a beginning it is on all before.
   */
  void endComment(String id, String words, String author) {
    Integer start = comments.remove(id);
    int from = start == null ? 0 : Math.min(start, text.length());
    marks.add(new Mark(Mark.Kind.COMMENT, new Span(from, text.length()), words, author));
  }

  /** Whether all words are in bold print. */
  boolean isBold() {
    return bold;
  }

  /** All that was gathered; what follows begins anew. */
  Part finish() {
    close();
    strip();
    int end = text.length();
    List<Mark> within =
        marks.stream()
            .map(m -> new Mark(m.kind(), cut(m.span(), end), m.value(), m.author()))
            .toList();
    var part = new Part(text.toString(), within, source);
    text.setLength(0);
    marks.clear();
    comments.clear();
    trail = Trail.NONE;
    bold = true;
    return part;
  }

  private static Span cut(Span span, int end) {
    return new Span(Math.min(span.start(), end), Math.min(span.end(), end));
  }
}
