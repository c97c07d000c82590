package parley.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The closed lists of words, read from {@code grammar.tsv}, and the other tables beside it. */
final class Grammar {
  private static final Map<String, Set<String>> LISTS = lists();

  private Grammar() {}

  /**
   * The words of a list.
   *
   * @throws NullPointerException if there is no list of this name
   */
  static Set<String> list(String name) {
    return Objects.requireNonNull(LISTS.get(name), name);
  }

  /** The rows of a table in the jar, cut at tabs, without comments and blank lines. */
  static List<List<String>> table(String name) {
    try (InputStream in = Grammar.class.getResourceAsStream("/parley/" + name);
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<String>> lists() {
    var lists = new TreeMap<String, Set<String>>();
    for (List<String> row : table("grammar.tsv")) {
      Set<String> words = lists.computeIfAbsent(row.get(0), n -> new LinkedHashSet<>());
      words.addAll(List.of(row.get(1).split(", *")));
    }
    return lists;
  }
}
