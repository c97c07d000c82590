package parley.corpus;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a pattern can begin. {@link Matcher#find()} tries a pattern at each letter of a text; most
 * patterns of the tables begin with one of few letters and at the beginning of a word, and are
 * tried there alone, with the same outcome.
 */
public final class Beginnings {
  /**
   * The characters that are told apart, the commonest: a table of their pairs is so small that
   * those of all patterns stay at hand. A pattern is tried at any other.
   */
  private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz -',.";

  private static final byte[] PLACES = new byte[128];

  static {
    for (char c = 0; c < PLACES.length; c++) {
      PLACES[c] = (byte) CHARACTERS.indexOf(c);
    }
  }

  /** What two letters tell is asked when they come up the eighth time: most never do. */
  private static final byte OFTEN = 8;

  private static final byte YES = 9;
  private static final byte NO = 10;

  /** What an earlier group held. */
  private static final Pattern REFERENCE = Pattern.compile("\\\\[1-9k]");

  private final Pattern pattern;

  /** Found out when the pattern is first looked for; threads that do so at once find the same. */
  private volatile @Nullable Known known;

  /** What is known of how the pattern begins. */
  private static final class Known {
    /** Whether it begins at the edge of a word, which is not within one. */
    private final boolean atEdge;

    /**
     * The pattern without the looks behind it with which it begins; null if letters tell nothing.
     */
    private final @Nullable Pattern consumed;

    private final byte[] pairs = new byte[CHARACTERS.length() * CHARACTERS.length()];

    Known(Pattern pattern) {
      String expression = pattern.pattern();
      boolean quotes = expression.contains("\\Q"); // what stands there is not read by its signs
      this.atEdge = !quotes && expression.startsWith("\\b") && !alternates(expression);
      this.consumed = quotes ? null : consumed(pattern);
    }
  }

  /** The beginnings of a pattern, which is asked about letters as they come up. */
  public Beginnings(Pattern pattern) {
    this.pattern = pattern;
  }

  /** A look behind tells of letters before the first, which a letter alone does not show. */
  private static @Nullable Pattern consumed(Pattern pattern) {
    String expression = pattern.pattern();
    int at = 0;
    while (expression.startsWith("(?<=", at) || expression.startsWith("(?<!", at)) {
      at = after(expression, at);
    }
    if (expression.indexOf("(?<=", at) >= 0) {
      return null;
    }
    if (at == 0) {
      return pattern;
    }
    boolean refers = REFERENCE.matcher(expression).find();
    return refers ? null : Pattern.compile(expression.substring(at), pattern.flags());
  }

  /** Whether an expression has alternatives outside of its groups: each begins by itself. */
  private static boolean alternates(String expression) {
    for (int at = 0; at < expression.length(); at = after(expression, at)) {
      if (expression.charAt(at) == '|') {
        return true;
      }
    }
    return false;
  }

  /** The offset behind the group, the class of letters or the letter at an offset. */
  private static int after(String expression, int at) {
    return switch (expression.charAt(at)) {
      case '\\' -> at + 2;
      case '[' -> afterAll(expression, at + 1, ']');
      case '(' -> afterAll(expression, at + 1, ')');
      default -> at + 1;
    };
  }

  private static int afterAll(String expression, int start, char end) {
    int at = start;
    while (at < expression.length() && expression.charAt(at) != end) {
      at = end == ']' && expression.charAt(at) == '(' ? at + 1 : after(expression, at);
    }
    return at + 1;
  }

  /** Whether the pattern is found in a text. */
  public boolean isIn(String text) {
    return find(matcher(text), text, 0);
  }

  /** Hands over each match in a text, in order, as {@link Matcher#find()} finds one by one. */
  public void each(String text, Consumer<MatchResult> found) {
    Matcher matcher = matcher(text);
    int at = 0;
    while (find(matcher, text, at)) {
      found.accept(matcher);
      at = Math.max(matcher.start() + 1, matcher.end());
    }
  }

  /** A matcher over a text, to be handed to {@link #find}. */
  Matcher matcher(CharSequence text) {
    return matcher(pattern, text);
  }

  private static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /**
   * Goes on to the first match that begins at an offset or after it.
   *
   * @param matcher made by {@link #matcher} over the text
   * @return whether there is one, which the matcher then holds
   */
  boolean find(Matcher matcher, String text, int from) {
    Known of = known();
    for (int at = from; at < text.length(); at++) {
      if (mayBeginAt(of, text, at) && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private Known known() {
    Known of = known;
    if (of == null) {
      of = new Known(pattern);
      known = of;
    }
    return of;
  }

  private static boolean mayBeginAt(Known of, String text, int at) {
    char first = text.charAt(at);
    if (of.atEdge && at > 0 && isLetter(first) && isLetter(text.charAt(at - 1))) {
      return false;
    }
    if (of.consumed == null || at + 1 == text.length()) {
      return true;
    }
    int place = place(first);
    int next = place(text.charAt(at + 1));
    return place < 0
        || next < 0
        || isBeginning(of, of.consumed, place * CHARACTERS.length() + next);
  }

  /** The place of a character in {@link #CHARACTERS}, or -1. */
  private static int place(char c) {
    return c < PLACES.length ? PLACES[c] : -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isBeginning(Known of, Pattern consumed, int pair) {
    byte told = of.pairs[pair]; // read once: another thread may be further
    if (told < OFTEN) {
      of.pairs[pair] = (byte) (told + 1);
      return true;
    }
    if (told == OFTEN) {
      int most = CHARACTERS.length();
      String letters = "" + CHARACTERS.charAt(pair / most) + CHARACTERS.charAt(pair % most);
      told = goesOn(consumed, letters, 0) || goesOn(consumed, "a" + letters, 1) ? YES : NO;
      of.pairs[pair] = told;
    }
    return told == YES;
  }

  /** Whether a pattern matches what begins at an offset or would have to see more to tell. */
  @SuppressWarnings("JdkObsolete") // whether more letters could change the answer is what is asked
  private static boolean goesOn(Pattern pattern, String text, int from) {
    Matcher matcher = matcher(pattern, text).region(from, text.length());
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
