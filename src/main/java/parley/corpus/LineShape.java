package parley.corpus;

/** What the characters of a line say about its part in the layout; every test is one scan. */
final class LineShape {
  private static final int LONGEST_MARK = 6;

  private LineShape() {}

  /** Whether a line ends as sentences and items of lists do, quotation marks aside. */
  static boolean endsSentence(String text, Span line) {
    int last = line.end() - 1;
    while (last > line.start() && "\"'”’»)]*_".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= line.start() && ".!?;:…".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether a line is drawn: three or more of one mark, perhaps with blanks between them. */
  static boolean isRule(String text, Span line) {
    char mark = text.charAt(line.start());
    if ("-=*_~".indexOf(mark) < 0) {
      return false;
    }
    int marks = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c != mark && c != ' ') {
        return false;
      }
      marks += c == mark ? 1 : 0;
    }
    return marks >= 3;
  }

  /** Whether a rule makes the line above it a heading. */
  static boolean isUnderline(String text, Span line) {
    char mark = text.charAt(line.start());
    return mark == '=' || mark == '-';
  }

  /** Whether a line is a heading of Markdown: marks of number, or bold from end to end. */
  static boolean isMarkedHeading(String text, Span line) {
    int marks = 0;
    while (marks < line.length() && text.charAt(line.start() + marks) == '#') {
      marks++;
    }
    boolean numbered =
        marks > 0
            && marks <= LONGEST_MARK
            && (marks == line.length() || text.charAt(line.start() + marks) == ' ');
    return numbered || isBold(text, line);
  }

  private static boolean isBold(String text, Span line) {
    return line.length() > 4
        && text.startsWith("**", line.start())
        && text.startsWith("**", line.end() - 2)
        && text.indexOf("**", line.start() + 2) == line.end() - 2
        && !endsSentence(text, new Span(line.start() + 2, line.end() - 2));
  }

  /** Whether a line begins an item of a list or a row of a table. */
  static boolean startsItem(String text, Span line, Syntax syntax) {
    char first = text.charAt(line.start());
    if ("-*+•–".indexOf(first) >= 0) {
      return line.length() > 1 && text.charAt(line.start() + 1) == ' ';
    }
    return syntax == Syntax.MARKDOWN && (first == '|' || isNumbered(text, line));
  }

  private static boolean isNumbered(String text, Span line) {
    int at = line.start();
    while (at < line.end() && at < line.start() + 3 && isDigit(text.charAt(at))) {
      at++;
    }
    return at > line.start()
        && at + 1 < line.end()
        && (text.charAt(at) == '.' || text.charAt(at) == ')')
        && text.charAt(at + 1) == ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
