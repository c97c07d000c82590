package parley.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parley.corpus.Span;

/** Cuts a text into physical lines and says of each what it is, in one pass. */
final class LineScanner {
  private static final Pattern RULE =
      Pattern.compile("(?:-[ -]{2,}+|\\*[ *]{2,}+|_[ _]{2,}+|={3,}+|~{4,}+)");
  private static final Pattern TARGET =
      Pattern.compile(
          "\\[[^\\]^\\[]++\\]:\\s*+(?:<[^>]*+>|(?:\\w{2,9}:|[/.#])\\S++)(?:\\s++[\"'(].*+)?+");
  private static final int TAB = 4;
  private static final int DEEPEST_HEADING = 6;

  private final String text;
  private final List<TextLine> lines = new ArrayList<>();
  private boolean fenced;

  private LineScanner(String text) {
    this.text = text;
  }

  /** The lines of a range of the text. */
  static List<TextLine> scan(String text, Span range) {
    LineScanner scanner = new LineScanner(text);
    int at = range.start();
    while (at < range.end()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 || newline >= range.end() ? range.end() : newline;
      scanner.lines.add(scanner.line(at, end));
      at = end + 1;
    }
    return scanner.lines;
  }

  private TextLine line(int start, int lineEnd) {
    int end = lineEnd;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int at = start;
    int indent = 0;
    while (at < end && isSpace(text.charAt(at))) {
      indent += text.charAt(at) == '\t' ? TAB - indent % TAB : 1;
      at++;
    }
    if (at == end) {
      return new TextLine(start, end, end, 0, 0, fenced ? TextLine.Kind.CODE : TextLine.Kind.BLANK);
    }
    TextLine.Kind kind = kind(at, end);
    if (kind != TextLine.Kind.TEXT) {
      return new TextLine(start, at, end, indent, 0, kind);
    }
    at = afterQuotation(at, end);
    int rank = rank(at, end);
    return new TextLine(start, rank == 0 ? at : skipSpace(at + rank, end), end, indent, rank, kind);
  }

  private TextLine.Kind kind(int at, int end) {
    if (text.startsWith("```", at) || text.startsWith("~~~", at)) {
      fenced = !fenced;
      return TextLine.Kind.CODE;
    }
    if (fenced) {
      return TextLine.Kind.CODE;
    }
    char first = text.charAt(at);
    if (first == '|' && end - at > 1) {
      return TextLine.Kind.ROW;
    }
    if ("-*_=~".indexOf(first) >= 0 && RULE.matcher(text).region(at, end).matches()) {
      return TextLine.Kind.RULE;
    }
    if (first == '[' && TARGET.matcher(text).region(at, end).matches()) {
      return TextLine.Kind.TARGET;
    }
    return TextLine.Kind.TEXT;
  }

  private int afterQuotation(int from, int end) {
    int at = from;
    while (at < end - 1 && text.charAt(at) == '>' && isSpace(text.charAt(at + 1))) {
      at = skipSpace(at + 1, end);
    }
    return at;
  }

  private int rank(int at, int end) {
    int rank = 0;
    while (at + rank < end && text.charAt(at + rank) == '#') {
      rank++;
    }
    boolean heading =
        rank > 0 && rank <= DEEPEST_HEADING && at + rank < end && isSpace(text.charAt(at + rank));
    return heading ? rank : 0;
  }

  private int skipSpace(int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** White space within a line, the no-break kinds included. */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00a0'
        || c == '\r'
        || c == '\f'
        || c == '\u200b'
        || c == '\u202f'
        || c == '\u2003'
        || c == '\u2002'
        || c == '\u2009'
        || c == '\ufeff';
  }
}
