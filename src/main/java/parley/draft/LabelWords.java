package parley.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words that make a label of the number after them, from {@code label-words.tsv}. */
final class LabelWords {
  private static final Map<String, Form.Word> WORDS = read();

  private LabelWords() {}

  /** What a word is called as a label; null when it is none. */
  static Form.@Nullable Word find(String printed) {
    return WORDS.get(printed.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Form.Word> read() {
    Map<String, Form.Word> words = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                LabelWords.class.getResourceAsStream("/parley/draft/label-words.tsv"));
        BufferedReader rows =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.lines()
          .filter(row -> !row.startsWith("#") && !row.isBlank())
          .map(row -> row.split("\t", -1))
          .forEach(cells -> words.put(cells[0].toLowerCase(Locale.ROOT), word(cells)));
      return Map.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form.Word word(String[] cells) {
    Level level = Level.valueOf(cells[1].toUpperCase(Locale.ROOT));
    int rank = Integer.parseInt(cells[2]);
    return new Form.Word(level + " " + rank, level, rank);
  }
}
