package parley.redline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as the finders of terms ask for them: any place may be asked, also beyond.
 */
final class Row {
  private final List<Word> words;
  private final String[] lower;

  Row(List<Word> words) {
    this.words = words;
    this.lower = words.stream().map(Word::lower).toArray(String[]::new);
  }

  List<Word> words() {
    return words;
  }

  int size() {
    return lower.length;
  }

  /** The word in lower case; empty beyond the ends. */
  String lower(int at) {
    return at < 0 || at >= lower.length ? "" : lower[at];
  }

  /** The word in its own case; empty beyond the ends. */
  String key(int at) {
    return at < 0 || at >= lower.length ? "" : words.get(at).key();
  }

  /** Whether a word is in a list of {@code substance.tsv}. */
  boolean is(String kind, int at) {
    return value(kind, at) != null;
  }

  /** What a word stands for by a list of {@code substance.tsv}, or null if it is not there. */
  @Nullable String value(String kind, int at) {
    Map<String, String> list = Lists.values(kind);
    return list.get(lower(at));
  }

  /** Whether a word begins with a figure. */
  boolean digits(int at) {
    String word = lower(at);
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  boolean capital(int at) {
    String word = key(at);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** Whether the next word follows without a blank. */
  boolean touchesNext(int at) {
    return at >= 0 && at + 1 < lower.length && words.get(at).bare().equals(words.get(at).text());
  }
}
