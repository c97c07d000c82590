package parley.redline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word or a mark of punctuation with the white space that follows it.
 *
 * @param text as it stands in the draft; the texts of all words of a clause, joined, are the clause
 * @param key what is compared: typographic variants of quotes, dashes and letters folded unless
 *     asked for, white space left out, case kept
 * @param spoken whether it has letters or digits
 */
record Word(String text, String key, boolean spoken) {
  /**
   * The words of a text as they are compared when some differences do not matter. A mark that does
   * not matter goes with the word in front of it.
   */
  static List<Word> of(String text, Set<Ignored> ignored, Typography typography) {
    List<Word> all = typography == Typography.SHOWN ? asTheyStand(text) : of(text);
    if (ignored.isEmpty()) {
      return all;
    }
    List<Word> words = new ArrayList<>();
    String lead = "";
    for (Word word : all) {
      boolean mark = !word.spoken && ignored.stream().anyMatch(i -> i.covers(word.key));
      if (mark && words.isEmpty()) {
        lead += word.text;
      } else if (mark) {
        Word last = words.removeLast();
        words.add(new Word(last.text + word.text, last.key, last.spoken));
      } else {
        String key = ignored.contains(Ignored.CASE) ? word.lower() : word.key;
        words.add(new Word(lead + word.text, key, word.spoken));
        lead = "";
      }
    }
    return words;
  }

  /** The words of a text, in order; white space in front of the first word is left out. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    int at = blanks(text, 0);
    while (at < text.length()) {
      int end = end(text, at);
      int next = blanks(text, end);
      boolean spoken = spoken(text, at);
      String bare = text.substring(at, end);
      words.add(
          new Word(next == end ? bare : text.substring(at, next), fold(bare, spoken), spoken));
      at = next;
    }
    return words;
  }

  /** The same words with nothing folded in their keys. */
  private static List<Word> asTheyStand(String text) {
    return of(text).stream().map(word -> new Word(word.text, word.bare(), word.spoken)).toList();
  }

  /** The keys of the words of a text that have letters or digits, in order. */
  static List<String> spoken(String text) {
    List<String> keys = new ArrayList<>(text.length() / 6 + 1);
    int at = blanks(text, 0);
    while (at < text.length()) {
      int end = end(text, at);
      if (spoken(text, at)) {
        keys.add(fold(text.substring(at, end), true));
      }
      at = blanks(text, end);
    }
    return keys;
  }

  /** The hash codes of the words of {@link #spoken(String)} without regard to case, in order. */
  static int[] hashes(String text) {
    int[] hashes = new int[text.length() / 2 + 1];
    int size = 0;
    int at = blanks(text, 0);
    while (at < text.length()) {
      int end = end(text, at);
      if (spoken(text, at)) {
        hashes[size++] = hash(text, at, end);
      }
      at = blanks(text, end);
    }
    return Arrays.copyOf(hashes, size);
  }

  /** The hash code of {@code lower(fold(word))}, without making these strings of plain words. */
  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > '~') {
        return lower(fold(text.substring(from, to), true)).hashCode();
      }
      hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return hash;
  }

  private static boolean spoken(String text, int at) {
    char first = text.charAt(at);
    return first <= '~' ? isAscii(first) : Character.isLetterOrDigit(text.codePointAt(at));
  }

  /** The word without the white space after it. */
  String bare() {
    return text.stripTrailing();
  }

  /** The key without regard to case. */
  String lower() {
    return lower(key);
  }

  /** A key without regard to case. */
  static String lower(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean blank(char c) {
    return c <= ' ' || (c > '~' && (c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c)));
  }

  private static int end(String text, int start) {
    int ascii = start;
    while (ascii < text.length() && isAscii(text.charAt(ascii))) {
      ascii++;
    }
    // Nearly every word ends here.
    return ascii > start && (ascii == text.length() || text.charAt(ascii) == ' ')
        ? ascii
        : anyEnd(text, start);
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static int anyEnd(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (Character.isLetterOrDigit(first)) {
      while (at < text.length() && inWord(text, at)) {
        at += Character.charCount(text.codePointAt(at));
      }
      return at;
    }
    while (at < text.length() && runs(first) && text.codePointAt(at) == first) {
      at += Character.charCount(first);
    }
    return at;
  }

  /** Marks that stand for one thing when repeated: blanks to fill, rules, dashes, quotes of TeX. */
  private static boolean runs(int mark) {
    return "_.-*=`'~#".indexOf(mark) >= 0;
  }

  private static boolean inWord(String text, int at) {
    int c = text.codePointAt(at);
    if (Character.isLetterOrDigit(c)
        || c == '\u00ad'
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
    if (c == '\'' || c == '\u2019' || c == '\u02bc') {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    return (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
  }

  private static String fold(String word, boolean spoken) {
    if (!spoken) {
      return mark(word);
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '~') {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
            .replace("\u00ad", "")
            .replace('\u2019', '\'')
            .replace('\u02bc', '\'');
      }
    }
    return word;
  }

  private static String mark(String mark) {
    return switch (mark.charAt(0)) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '`', '\'' -> mark.length() == 2 ? "\"" : "'";
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> "\"";
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '\u2026' -> "...";
      default -> mark;
    };
  }
}
