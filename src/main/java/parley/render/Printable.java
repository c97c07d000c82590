package parley.render;

/**
 * Text of documents made safe for a terminal: a file must not be able to move the cursor, change
 * the window's title or turn the direction of what follows.
 */
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** The text with control and direction-changing characters replaced, line ends and tabs kept. */
  public static String lines(String text) {
    return clean(text, true);
  }

  /**
   * The text as one line: line ends and tabs become blanks, other control characters are replaced.
   */
  public static String line(String text) {
    return clean(text, false);
  }

  private static String clean(String text, boolean keepLines) {
    if (text.chars().noneMatch(Printable::harmful)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(harmful(c) ? substitute((char) c, keepLines) : (char) c));
    return out.toString();
  }

  private static char substitute(char c, boolean keepLines) {
    if (c == '\n' || c == '\t') {
      return keepLines ? c : ' ';
    }
    return c == '\r' ? ' ' : REPLACEMENT;
  }

  /** Whether a character is a command to what shows it. */
  static boolean harmful(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
