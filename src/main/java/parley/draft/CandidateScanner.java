package parley.draft;

import java.util.ArrayList;
import java.util.List;
import parley.corpus.Syntax;

/** Finds every place where a clause may begin, in one pass over the lines. */
final class CandidateScanner {
  private static final String OPENERS = "[*_";
  private static final int LONGEST_CHAIN = 8;
  private static final int LONGEST_TITLE = 90;
  private static final int CENTRED = 8;

  private final String text;
  private final Syntax syntax;
  private final List<TextLine> lines;
  private final Wrapping wrapping;
  private final LabelReader reader;
  private final List<Candidate> found = new ArrayList<>();
  private int block;
  private boolean alone;

  /** The newest run of lines in which a bullet began a line. */
  private int bullets = -1;

  CandidateScanner(String text, Syntax syntax, List<TextLine> lines) {
    this.text = text;
    this.syntax = syntax;
    this.lines = lines;
    this.wrapping = Wrapping.of(lines);
    this.reader = new LabelReader(text);
  }

  List<Candidate> scan() {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      switch (line.kind()) {
        case TEXT -> line(i, line);
        case ROW, CODE -> {
          if (i == 0 || lines.get(i - 1).kind() != line.kind()) {
            block++;
            add(Candidate.Place.PARAGRAPH, line, List.of());
          }
        }
        case BLANK, RULE, TARGET -> block++;
      }
    }
    if (found.isEmpty()) {
      lines.stream()
          .filter(line -> line.kind() != TextLine.Kind.BLANK)
          .findFirst()
          .ifPresent(line -> add(Candidate.Place.PARAGRAPH, line, List.of()));
    }
    return found;
  }

  private void line(int i, TextLine line) {
    boolean starts = i == 0 || !lines.get(i - 1).isText() || lines.get(i - 1).rank() > 0;
    if (starts || line.rank() > 0) {
      block++;
    }
    alone = i + 1 >= lines.size() || !lines.get(i + 1).isText() || breaks(line, lines.get(i + 1));
    int at = skipOpeners(line.content(), line.end());
    List<Label> labels = reader.read(at, line.end(), line.rank() > 0);
    if (labels.isEmpty()) {
      labels = reader.read(line.content(), line.end(), line.rank() > 0);
    }
    if (starts || line.rank() > 0) {
      add(place(i, line), line, labels);
    } else if (begins(i, line, labels)) {
      add(Candidate.Place.LINE, line, labels);
    } else if (!labels.isEmpty()) {
      inline(at, line, labels);
    }
    int after = labels.isEmpty() ? line.content() : chain(line, afterTitle(labels, line));
    scanInside(line, after);
  }

  private int afterTitle(List<Label> labels, TextLine line) {
    Label label = labels.getFirst();
    return label.worded() ? HeadingReader.afterTitle(text, label.end(), line.end()) : label.end();
  }

  /** Whether the writer meant the line to begin where it does. */
  private boolean begins(int i, TextLine line, List<Label> labels) {
    if (footnote(line) || breaks(lines.get(i - 1), line)) {
      return true;
    }
    if (labels.isEmpty()) {
      return false;
    }
    return wrapping.width() == 0 || (bullets == block && labels.getFirst().bullet());
  }

  private boolean breaks(TextLine before, TextLine line) {
    if (syntax == Syntax.MARKDOWN && wrapping.width() == 0) {
      return Wrapping.closes(text, before) || before.indent() < line.indent();
    }
    return wrapping.meant(text, before, line);
  }

  private Candidate.Place place(int i, TextLine line) {
    if (line.rank() > 0) {
      return Candidate.Place.HEADING;
    }
    return title(i, line) ? Candidate.Place.TITLE : Candidate.Place.PARAGRAPH;
  }

  /** A short line by itself that is bold, centred or in capitals. */
  private boolean title(int i, TextLine line) {
    boolean alone = i + 1 >= lines.size() || !lines.get(i + 1).isText();
    if (!alone || line.end() - line.content() > LONGEST_TITLE) {
      return false;
    }
    String words = text.substring(line.content(), line.end());
    if (words.startsWith("**") && bold(words)) {
      return true;
    }
    if (".;:,".indexOf(words.charAt(words.length() - 1)) >= 0) {
      return false;
    }
    return capitals(words) || (line.indent() >= CENTRED && wrapping.width() > 0);
  }

  private static boolean bold(String words) {
    int close = words.indexOf("**", 2);
    return close >= 0 && words.length() - close - 2 <= 1;
  }

  private static boolean capitals(String words) {
    return words.chars().filter(Character::isUpperCase).count() > 3
        && words.chars().noneMatch(Character::isLowerCase);
  }

  private void add(Candidate.Place place, TextLine line, List<Label> labels) {
    if (!labels.isEmpty() && labels.getFirst().bullet()) {
      bullets = block;
    }
    found.add(
        new Candidate(
            place,
            line.start(),
            line.content(),
            line.end(),
            line.indent(),
            line.rank(),
            alone,
            block,
            footnote(line),
            labels));
  }

  private boolean footnote(TextLine line) {
    if (!text.startsWith("[^", line.content())) {
      return false;
    }
    return text.substring(line.content(), line.end()).indexOf("]:") > 0;
  }

  private void inline(int at, TextLine line, List<Label> labels) {
    found.add(
        new Candidate(
            Candidate.Place.INLINE,
            at,
            at,
            line.end(),
            line.indent(),
            0,
            alone,
            block,
            false,
            labels));
  }

  /** Labels right after a label, as in {@code 1. (a) (i)}; returns where the words begin. */
  private int chain(TextLine line, int from) {
    int after = from;
    for (int n = 0; n < LONGEST_CHAIN; n++) {
      int at = skipOpeners(skipSpace(after, line.end()), line.end());
      List<Label> labels = reader.read(at, line.end(), line.rank() > 0);
      if (labels.isEmpty() || labels.getFirst().bullet()) {
        return after;
      }
      found.add(
          new Candidate(
              Candidate.Place.CHAIN,
              at,
              at,
              line.end(),
              line.indent(),
              0,
              alone,
              block,
              false,
              labels));
      after = labels.getFirst().end();
    }
    return after;
  }

  private void scanInside(TextLine line, int from) {
    for (int at = from + 1; at < line.end(); at++) {
      char c = text.charAt(at);
      boolean number =
          c >= '1' && c <= '9' && LineScanner.isSpace(text.charAt(at - 1)) && afterSentence(at);
      if (c == '(' || number) {
        List<Label> labels = reader.read(at, line.end(), line.rank() > 0);
        if (!labels.isEmpty()) {
          inline(at, line, labels);
          at = chain(line, labels.getFirst().end()) - 1;
        }
      }
    }
  }

  private boolean afterSentence(int at) {
    return at >= 2 && ".;:)”\"".indexOf(text.charAt(at - 2)) >= 0;
  }

  private int skipOpeners(int from, int end) {
    int at = from;
    while (at < end
        && (OPENERS.indexOf(text.charAt(at)) >= 0 || (at > from && text.charAt(at) == ' '))) {
      at++;
    }
    return at;
  }

  private int skipSpace(int from, int end) {
    int at = from;
    while (at < end && LineScanner.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
