package parley.corpus;

import java.util.regex.Pattern;

/**
 * Text that a pattern of somebody else's may look at only so often, since a pattern with nested
 * repetitions can take longer than anybody waits.
 */
public final class Patience implements CharSequence {
  /** Looks per search; an honest pattern needs some hundred for each letter of a sentence. */
  private static final int LOOKS = 1_000_000;

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
