package parley.claim;

import java.util.ArrayList;
import java.util.List;
import parley.corpus.Span;

/** Cuts text into words; hyphenated words are several, figures and initials are one. */
final class Words {
  /** Unicode has no mark below that goes over a letter. */
  private static final char FIRST_MARK = '\u0300';

  private Words() {}

  /**
   * The words of a piece of text, with offsets in the whole.
   *
   * @param folded the whole text as {@link Typography#fold} leaves it
   */
  static List<Word> of(String folded, Span span) {
    var words = new ArrayList<Word>();
    int at = span.start();
    while (at < span.end()) {
      if (!isWord(folded, at)) {
        at++;
        continue;
      }
      int end = end(folded, at, span.end());
      words.add(word(folded, at, end, span.end()));
      at = end;
    }
    return words;
  }

  /** The words of a phrase of its own. */
  static List<Word> of(String phrase) {
    String folded = Typography.fold(phrase);
    return of(folded, new Span(0, folded.length()));
  }

  /** Index of the first of some words that begins at or after an offset; their number if none. */
  static int at(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (words.get(mid).start() < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private static Word word(String folded, int start, int end, int limit) {
    String raw = folded.substring(start, end);
    boolean possessive = raw.endsWith("'s") || raw.endsWith("s'");
    String bare = raw.endsWith("'s") ? raw.substring(0, raw.length() - 2) : raw;
    bare = bare.endsWith("'") ? bare.substring(0, bare.length() - 1) : bare;
    String lower = Typography.lower(bare);
    if (lower.endsWith(".")) {
      lower = lower.replace(".", "");
    }
    boolean joined = end + 1 < limit && folded.charAt(end) == '-' && isWord(folded, end + 1);
    boolean capital = Character.isUpperCase(raw.charAt(0));
    return new Word(lower, Stems.of(lower), start, end, capital, possessive, joined);
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static int end(String text, int start, int limit) {
    int at = start + 1;
    while (at < limit && goesOn(text, at, limit)) {
      at++;
    }
    boolean initials = at < limit && text.charAt(at) == '.' && initialsEnd(text, start, at);
    return initials ? at + 1 : at;
  }

  /** Whether {@code U.S} is followed by its last full stop. */
  private static boolean initialsEnd(String text, int start, int at) {
    return at - start >= 3 && text.charAt(at - 2) == '.' && Character.isLetter(text.charAt(at - 1));
  }

  private static boolean goesOn(String text, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)
        || (c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK)) {
      return true;
    }
    boolean inside = at + 1 < limit && isWord(text, at + 1);
    char before = text.charAt(at - 1);
    return switch (c) {
      case '\'' -> inside ? Character.isLetter(before) : before == 's';
      case ',' -> inside && isDigit(before) && isDigit(text.charAt(at + 1));
      case '.' -> inside && (isDigit(before) == isDigit(text.charAt(at + 1))) && tight(text, at);
      default -> false;
    };
  }

  /** Between digits, or between single letters as in {@code U.S.} */
  private static boolean tight(String text, int at) {
    return isDigit(text.charAt(at - 1)) || at < 2 || !Character.isLetter(text.charAt(at - 2));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
