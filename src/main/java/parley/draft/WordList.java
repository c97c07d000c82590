package parley.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that decide, one to a line, kept as data beside the classes. */
final class WordList {
  private WordList() {}

  /** The words of a list in lower case. */
  static Set<String> read(String name) {
    return rows(name).stream()
        .map(row -> row.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The rows of a list, without remarks and empty ones. */
  static List<String> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(WordList.class.getResourceAsStream("/parley/draft/" + name));
        BufferedReader rows =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.lines().filter(row -> !row.startsWith("#") && !row.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
