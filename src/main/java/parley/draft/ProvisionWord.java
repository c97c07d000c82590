package parley.draft;

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

  /** Whether labels that begin with a word, such as {@code Article 5}, are called by this one. */
  boolean calls(String labelWord) {
    ProvisionWord label = find(labelWord);
    return label != null && label.singular.equals(singular);
  }
}
