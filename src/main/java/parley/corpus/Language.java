package parley.corpus;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the language of a text by its small words; says so when they do not tell. */
final class Language {
  /** The tag of a language that could not be told. */
  static final String UNDETERMINED = "und";

  private static final String CHINESE = "zh";

  private static final BitSet NONE = new BitSet();

  /** How many characters are looked at. */
  private static final int SAMPLE = 20_000;

  private static final int LEAST_WORDS = 3;

  /** Below it Unicode has no Chinese character. */
  private static final char FIRST_CHARACTER = '\u2e80';

  /** One word in so many has to be a small word of the language. */
  private static final int SHARE = 8;

  private static final List<List<String>> ROWS = Table.read("languages.tsv");

  /** The tags of the languages, in order. */
  private static final List<String> TAGS =
      ROWS.stream().map(row -> row.get(0)).sorted().distinct().toList();

  /** The places in {@link #TAGS} of the languages that a small word is of. */
  private static final Map<String, BitSet> LANGUAGES = new HashMap<>();

  static {
    for (List<String> row : ROWS) {
      for (String word : row.get(1).split(" ", -1)) {
        LANGUAGES.computeIfAbsent(word, w -> new BitSet()).set(TAGS.indexOf(row.get(0)));
      }
    }
  }

  /** In characters. */
  private static final int LONGEST_WORD =
      LANGUAGES.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Language() {}

  /** The BCP 47 tag of the language of a text, or {@link #UNDETERMINED}. */
  static String of(String text, Span body) {
    String sample = text.substring(body.start(), Math.min(body.end(), body.start() + SAMPLE));
    if (isChinese(sample)) {
      return CHINESE;
    }
    int[] hits = new int[TAGS.size()];
    int words = 0;
    String lower = sample.toLowerCase(Locale.ROOT);
    for (int start = 0; start < lower.length(); ) {
      int end = endOfLetters(lower, start);
      if (end > start) {
        words++;
        count(lower, start, end, hits);
      }
      start = end + 1;
    }
    return best(hits, words);
  }

  private static int endOfLetters(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static void count(String text, int start, int end, int[] hits) {
    if (end - start <= LONGEST_WORD) {
      BitSet languages = LANGUAGES.getOrDefault(text.substring(start, end), NONE);
      for (int i = languages.nextSetBit(0); i >= 0; i = languages.nextSetBit(i + 1)) {
        hits[i]++;
      }
    }
  }

  /**
   * Chinese has no blanks between words; most of its letters are characters, and none is a kana.
   */
  private static boolean isChinese(String sample) {
    if (isBelow(sample, FIRST_CHARACTER)) {
      return false;
    }
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long characters = sample.codePoints().filter(c -> isOf(c, UnicodeScript.HAN)).count();
    boolean japanese =
        sample
            .codePoints()
            .anyMatch(c -> isOf(c, UnicodeScript.HIRAGANA) || isOf(c, UnicodeScript.KATAKANA));
    return characters >= LEAST_WORDS && 2 * characters > letters && !japanese;
  }

  private static boolean isOf(int codePoint, UnicodeScript script) {
    return UnicodeScript.of(codePoint) == script;
  }

  private static boolean isBelow(String sample, char bound) {
    for (int i = 0; i < sample.length(); i++) {
      if (sample.charAt(i) >= bound) {
        return false;
      }
    }
    return true;
  }

  private static String best(int[] hits, int words) {
    int best = 0;
    int second = 0;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        second = hits[best];
        best = i;
      } else {
        second = Math.max(second, hits[i]);
      }
    }
    int most = hits[best];
    boolean clear = most >= LEAST_WORDS && most * SHARE >= words && 2 * most >= 3 * second;
    return clear ? TAGS.get(best) : UNDETERMINED;
  }
}
