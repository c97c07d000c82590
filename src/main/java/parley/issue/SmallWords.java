package parley.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that name nothing by themselves: articles, prepositions, auxiliaries and the like. */
final class SmallWords {
  private static final Set<String> ALL = read("small-words.txt");

  private SmallWords() {}

  static boolean isSmall(String word) {
    return ALL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The words of a list that ships with the program. */
  static Set<String> read(String name) {
    try (InputStream in = SmallWords.class.getResourceAsStream("/parley/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
