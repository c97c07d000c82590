package parley.draft;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A word in front of the number of a provision that a text refers to, from {@code
 * reference-words.tsv}.
 *
 * @param word in lower case
 * @param singular the word that it is a form of
 * @param many whether several numbers may follow
 * @param level what it calls the provision
 * @param rank its height among the steps of one reference: a smaller one holds a larger one
 * @param relative whether the provision is looked for where the reference stands
 */
record ProvisionWord(
    String word, String singular, boolean many, Level level, int rank, boolean relative) {
  private static final Map<String, ProvisionWord> WORDS =
      WordList.rows("reference-words.tsv").stream()
          .map(row -> of(row.split("\t", -1)))
          .collect(Collectors.toUnmodifiableMap(ProvisionWord::word, Function.identity()));

  /** Any of the words, in any case; none that goes on. */
  static final String ANY =
      WORDS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?i:", ")(?![\\p{L}-])"));

  /** Which pairs of characters, as {@link #pair} numbers them, one of the words begins with. */
  private static final BitSet BEGINNINGS = beginnings();

  private static BitSet beginnings() {
    BitSet beginnings = new BitSet();
    for (String word : WORDS.keySet()) {
      if (word.length() > 1) {
        beginnings.set(pair(word.charAt(0), word.charAt(1)));
      } else {
        beginnings.set(pair(word.charAt(0), '\0'), pair(word.charAt(0), '\uffff') + 1);
      }
    }
    return beginnings;
  }

  /** A number below 65,536, the same for small letters and capitals; other pairs may share it. */
  private static int pair(char first, char second) {
    return (first & 0xdf) << 8 | (second & 0xdf);
  }

  /**
   * Whether one of the words may stand at a place of a text. It is asked at every place, and at
   * nearly all of them saves the search for each word.
   */
  static boolean mayBegin(String text, int at) {
    return BEGINNINGS.get(
        pair(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : ' '));
  }

  private static ProvisionWord of(String[] cells) {
    return new ProvisionWord(
        cells[0],
        cells[1],
        cells[2].equals("many"),
        Level.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        Integer.parseInt(cells[4]),
        cells[5].equals("relative"));
  }

  /** The entry of a word as printed, or null. */
  static @Nullable ProvisionWord find(String printed) {
    return WORDS.get(printed.toLowerCase(Locale.ROOT));
  }
}
