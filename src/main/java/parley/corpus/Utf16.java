package parley.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text of two bytes a character that no byte order mark announces. Only one in which every
 * character is known, none commands anything, words are parted by blanks, and which read in the
 * other order of bytes is no text, is taken for one.
 */
final class Utf16 {
  /** In characters; less than this may be anything. */
  private static final int SHORTEST = 8;

  /** A text has a blank or a line end in so many characters, be it of a script without blanks. */
  private static final int FEWEST_BLANKS = 100;

  private Utf16() {}

  /** The order of the bytes of a text; null if they are no such text or in doubt. */
  static @Nullable Charset unmarked(byte[] bytes) {
    if (bytes.length % 2 != 0 || bytes.length < 2 * SHORTEST || !hasZero(bytes)) {
      return null;
    }
    boolean big = isText(bytes, true);
    boolean little = isText(bytes, false);
    if (big == little) {
      return null;
    }
    return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** Bytes of which none is zero may be in another encoding as well. */
  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(byte[] bytes, boolean big) {
    int blanks = 0;
    int count = bytes.length / 2;
    for (int i = 0; i < count; i++) {
      char c = at(bytes, i, big);
      int point = c;
      if (Character.isHighSurrogate(c) && i + 1 < count) {
        char low = at(bytes, ++i, big);
        point = Character.isLowSurrogate(low) ? Character.toCodePoint(c, low) : c;
      }
      if (!isKnown(point)) {
        return false;
      }
      blanks += c == ' ' || c == '\n' || c == '\r' ? 1 : 0;
    }
    return blanks * FEWEST_BLANKS >= count;
  }

  private static char at(byte[] bytes, int place, boolean big) {
    int first = bytes[2 * place] & 0xFF;
    int second = bytes[2 * place + 1] & 0xFF;
    return (char) (big ? first << 8 | second : second << 8 | first);
  }

  private static boolean isKnown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\t' || point == '\n' || point == '\r' || point == '\f';
      case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> false;
      default -> true;
    };
  }
}
