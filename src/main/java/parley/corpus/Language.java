package parley.corpus;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the language of a text by its small words; says so when they do not tell. */
final class Language {
  /** The tag of a language that could not be told. */
  static final String UNDETERMINED = "und";

  private static final String CHINESE = "zh";

  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  /** How many characters are looked at. */
  private static final int SAMPLE = 20_000;

  private static final int LEAST_WORDS = 3;

  /** Below it Unicode has no Chinese character. */
  private static final char FIRST_CHARACTER = '\u2e80';

  /** One word in so many has to be a small word of the language. */
  private static final int SHARE = 8;

  private static final Map<String, Set<String>> WORDS =
      Table.read("languages.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row.get(0),
                  row -> Set.copyOf(List.of(row.get(1).split(" "))),
                  (a, b) -> a,
                  TreeMap::new));

  private Language() {}

  /** The BCP 47 tag of the language of a text, or {@link #UNDETERMINED}. */
  static String of(String text, Span body) {
    String sample = text.substring(body.start(), Math.min(body.end(), body.start() + SAMPLE));
    if (isChinese(sample)) {
      return CHINESE;
    }
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    Matcher matcher = WORD.matcher(sample.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words++;
      counts.merge(matcher.group(), 1, Integer::sum);
    }
    return best(counts, words);
  }

  /**
   * Chinese has no blanks between words; most of its letters are characters, and none is a kana.
   */
  private static boolean isChinese(String sample) {
    if (sample.chars().allMatch(c -> c < FIRST_CHARACTER)) {
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

  private static String best(Map<String, Integer> counts, int words) {
    String best = UNDETERMINED;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
      int hits = language.getValue().stream().mapToInt(w -> counts.getOrDefault(w, 0)).sum();
      if (hits > most) {
        second = most;
        most = hits;
        best = language.getKey();
      } else {
        second = Math.max(second, hits);
      }
    }
    boolean clear = most >= LEAST_WORDS && most * SHARE >= words && 2 * most >= 3 * second;
    return clear ? best : UNDETERMINED;
  }
}
