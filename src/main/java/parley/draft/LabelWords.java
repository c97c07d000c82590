package parley.draft;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that make a label of the number after them, from {@code label-words.tsv}. */
final class LabelWords {
  private static final Map<String, Form.Word> WORDS =
      WordList.rows("label-words.tsv").stream()
          .map(row -> row.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0].toLowerCase(Locale.ROOT), LabelWords::word));

  private LabelWords() {}

  /** What a word is called as a label; null when it is none. */
  static Form.@Nullable Word find(String printed) {
    return WORDS.get(printed.toLowerCase(Locale.ROOT));
  }

  private static Form.Word word(String[] cells) {
    Level level = Level.valueOf(cells[1].toUpperCase(Locale.ROOT));
    return new Form.Word(level, Integer.parseInt(cells[2]));
  }
}
