package parley.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters: UTF-8, or what a byte order mark or a page says, UTF-16 where it cannot be
 * anything else, else the encoding that the letters of the text speak for, and where they speak for
 * none windows-1252, which old Western files are in; line ends become {@code \n}.
 */
final class Decoder {
  /**
   * The characters of a file.
   *
   * @param text without byte order mark
   * @param fallback the encoding that had to be assumed, or null when it was certain
   */
  record Decoded(String text, @Nullable Charset fallback) {}

  /** A text has hardly any control characters: one in so many makes a file a binary one. */
  private static final int CONTROL_SHARE = 50;

  /** What a decoder puts in place of bytes that it cannot read. */
  private static final char REPLACEMENT = '\ufffd';

  private static final int PAGE_HEAD = 2048;

  /** In bytes. */
  private static final int LETTERS_LOOKED_AT = 1 << 20;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Decoder() {}

  /** What to say of a text whose encoding had to be assumed. */
  static String fallback(Charset charset) {
    return "this is not UTF-8; it was read as " + charset + ", save it as UTF-8 to be sure";
  }

  /** The characters of a file, or null if it is no text. */
  static @Nullable Decoded decode(byte[] bytes, FileFormat format) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return textOrNull(mark.decode(bytes), null);
    }
    Charset wide = Utf16.unmarked(bytes);
    if (wide != null) {
      return textOrNull(new String(bytes, wide), wide);
    }
    String strict = strictUtf8(bytes);
    if (strict != null) {
      return textOrNull(strict, null);
    }
    Charset declared = format == FileFormat.HTML ? declaredByPage(bytes) : null;
    if (declared != null) {
      return textOrNull(new String(bytes, declared), null);
    }
    Charset guessed = byLetters(bytes);
    return textOrNull(new String(bytes, guessed), guessed);
  }

  /** The encoding in which the bytes look most like the letters of a language. */
  private static Charset byLetters(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, LETTERS_LOOKED_AT));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || !isKnown(name)) {
      return WESTERN;
    }
    // The same letters, and those that only Ukrainian has.
    Charset guessed = Charset.forName(name.equals("KOI8-R") ? "KOI8-U" : name);
    boolean fits = new String(bytes, guessed).indexOf(REPLACEMENT) < 0;
    return fits ? guessed : WESTERN;
  }

  /** The encoding that a page of HTML names in its first lines. */
  private static @Nullable Charset declaredByPage(byte[] bytes) {
    int length = Math.min(bytes.length, PAGE_HEAD);
    Matcher named = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return named.find() && isKnown(named.group(1)) ? Charset.forName(named.group(1)) : null;
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf(REPLACEMENT) < 0) {
      return lenient;
    }
    // The text may hold that character itself; only a strict decoder can tell.
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable Decoded textOrNull(String text, @Nullable Charset fallback) {
    return isBinary(text) ? null : new Decoded(withPlainLineEnds(text), fallback);
  }

  private static boolean isBinary(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += isOddControl(text.charAt(i)) ? 1 : 0;
    }
    return text.indexOf('\0') >= 0 || controls * CONTROL_SHARE > text.length();
  }

  private static boolean isOddControl(char c) {
    boolean usual = c >= ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    return !usual || c == REPLACEMENT;
  }

  private static String withPlainLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
