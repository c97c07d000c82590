package parley.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file begins with to say in which encoding it is. */
enum ByteOrderMark {
  /** Before the mark that it begins with. */
  UTF_32LE(Charset.forName("UTF-32LE")),
  UTF_32BE(Charset.forName("UTF-32BE")),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE),
  UTF_8(StandardCharsets.UTF_8);

  private final Charset charset;

  ByteOrderMark(Charset charset) {
    this.charset = charset;
  }

  /** The mark that bytes begin with; null for none. */
  static @Nullable ByteOrderMark of(byte[] bytes) {
    return Stream.of(values()).filter(mark -> mark.begins(bytes)).findFirst().orElse(null);
  }

  private byte[] bytes() {
    return "\ufeff".getBytes(charset);
  }

  private boolean begins(byte[] bytes) {
    int length = bytes().length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, bytes(), 0, length);
  }

  /** The characters behind the mark; halves of characters that stand alone are replaced. */
  String decode(byte[] bytes) {
    int length = bytes().length;
    String text = new String(bytes, length, bytes.length - length, charset);
    // The decoder of UTF-32 lets them through.
    boolean checked = this != UTF_32LE && this != UTF_32BE;
    Charset strict = StandardCharsets.UTF_16BE;
    return checked ? text : new String(text.getBytes(strict), strict);
  }
}
