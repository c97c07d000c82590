package parley.index;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Puts a letter-like sign in place of hyphens, so that the tokenizer leaves a hyphenated word whole
 * for {@link WordPartsFilter}; no character moves.
 */
final class HyphenReader extends CharFilter {
  HyphenReader(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = input.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      if (isHyphen(buffer[i])) {
        buffer[i] = WordParts.HYPHEN;
      }
    }
    return read;
  }

  /** The hyphens that join words; dashes part them. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00ad';
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
