package parley.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a pattern can begin. {@link Matcher#find()} tries a pattern at each letter of a text; most
 * patterns of the tables begin with one of few letters and at the beginning of a word, and are
 * tried there alone, with the same outcome.
 */
public final class Beginnings {
  /** Characters above are always taken for a beginning. */
  private static final int KNOWN = 128;

  private static final byte YES = 1;
  private static final byte NO = 2;

  /** What an earlier group held, or letters that stand for themselves: beyond this class. */
  private static final Pattern REFERENCE = Pattern.compile("\\\\[1-9kQ]");

  private final Pattern pattern;

  /** Whether it begins at the edge of a word, which is not within one. */
  private final boolean atEdge;

  /** The pattern without the looks behind it with which it begins; null if letters tell nothing. */
  private final @Nullable Pattern consumed;

  /** What is known of each character; threads that ask at the same time find the same. */
  private final byte[] known = new byte[KNOWN];

  /** The beginnings of a pattern, which is asked about each letter when it first comes up. */
  public Beginnings(Pattern pattern) {
    this.pattern = pattern;
    this.atEdge = pattern.pattern().startsWith("\\b");
    this.consumed = consumed(pattern);
  }

  /** A look behind tells of letters before the first, which a letter alone does not show. */
  private static @Nullable Pattern consumed(Pattern pattern) {
    String expression = pattern.pattern();
    int at = 0;
    while (expression.startsWith("(?<=", at) || expression.startsWith("(?<!", at)) {
      at = endOfGroup(expression, at);
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

  private static int endOfGroup(String expression, int start) {
    int depth = 0;
    boolean inClass = false;
    for (int at = start; at < expression.length(); at++) {
      char c = expression.charAt(at);
      if (c == '\\') {
        at++;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return at + 1;
      }
    }
    return expression.length();
  }

  /** A matcher over a text, to be handed to {@link #find}. */
  public Matcher matcher(CharSequence text) {
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
  public boolean find(Matcher matcher, String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (mayBeginAt(text, at) && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeginAt(String text, int at) {
    char first = text.charAt(at);
    if (first >= KNOWN) {
      return true;
    }
    boolean within = atEdge && at > 0 && isLetter(first) && isLetter(text.charAt(at - 1));
    return !within && (consumed == null || isBeginning(consumed, first));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private boolean isBeginning(Pattern consumed, char first) {
    if (known[first] == 0) {
      known[first] = goesOn(consumed, first + "", 0) || goesOn(consumed, "a" + first, 1) ? YES : NO;
    }
    return known[first] == YES;
  }

  /** Whether a pattern matches the last letter of a text or would have to see more to tell. */
  @SuppressWarnings("JdkObsolete") // whether more letters could change the answer is what is asked
  private static boolean goesOn(Pattern pattern, String text, int last) {
    Matcher matcher = matcher(pattern, text).region(last, text.length());
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
