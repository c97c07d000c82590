package parley.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that a pattern of somebody else's may look at only so often, since a pattern with nested
 * repetitions can take longer than anybody waits.
 */
public final class Patience implements CharSequence {
  /** Looks per search; an honest pattern needs some hundred for each letter of a sentence. */
  private static final int LOOKS = 1_000_000;

  /** Letters of a text to try a pattern with: those of a long sentence. */
  private static final int TRIED = 300;

  private static final int SHOWN = 12;
  private static final int MOST_LETTERS = 40;
  private static final Pattern PAIR = Pattern.compile("(?=([\\p{L}\\p{N}]{2}))");

  /** The pattern looked too often; whoever searches takes that for no find. */
  public static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Exhausted() {
      super("a pattern takes too long", null, false, false);
    }
  }

  private final CharSequence text;
  private int left = LOOKS;

  private Patience(CharSequence text) {
    this.text = text;
  }

  /** Text that throws {@link Exhausted} once it was looked at too often. */
  public static CharSequence with(CharSequence text) {
    return new Patience(text);
  }

  /** Whether a pattern is found before the patience is over. */
  static boolean finds(Pattern pattern, String text) {
    try {
      return pattern.matcher(with(text)).find();
    } catch (Exhausted | StackOverflowError e) {
      return false;
    }
  }

  /**
   * A text that a pattern takes too long for, shortened to be shown, or null if it is quick over
   * all that were tried: each letter of the pattern many times, each two that stand together, and
   * its example.
   *
   * @param example what the pattern finds, may be empty
   */
  static @Nullable String exhaustedBy(Pattern pattern, String example) {
    List<String> pieces = new ArrayList<>();
    pattern
        .pattern()
        .chars()
        .filter(Character::isLetterOrDigit)
        .distinct()
        .limit(MOST_LETTERS)
        .forEach(letter -> pieces.add(Character.toString(letter)));
    PAIR.matcher(pattern.pattern())
        .results()
        .map(pair -> pair.group(1))
        .distinct()
        .limit(MOST_LETTERS)
        .forEach(pieces::add);
    pieces.add(" ");
    if (!example.isEmpty()) {
      pieces.add(example);
      pieces.add(example + " ");
    }
    for (String piece : pieces) {
      String text = piece.repeat(TRIED / piece.length() + 1) + "\u0001";
      if (isExhausted(pattern, text)) {
        return text.substring(0, SHOWN) + "...";
      }
    }
    return null;
  }

  private static boolean isExhausted(Pattern pattern, String text) {
    Patience patience = new Patience(text);
    try {
      return pattern.matcher(patience).find() && patience.left <= 0;
    } catch (Exhausted | StackOverflowError e) {
      return true;
    }
  }

  @Override
  public char charAt(int index) {
    if (left-- <= 0) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
