package parley.redline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that decide what an edit means, from the data file {@code substance.tsv}. */
final class Lists {
  private static final String FILE = "/parley/substance.tsv";
  private static final Map<String, Set<String>> BY_KIND = read();

  private Lists() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String row : rows()) {
      int tab = row.indexOf('\t');
      if (tab > 0 && row.charAt(0) != '#') {
        lists
            .computeIfAbsent(row.substring(0, tab), k -> new HashSet<>())
            .add(row.substring(tab + 1));
      }
    }
    return lists;
  }

  private static List<String> rows() {
    try (InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(FILE));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a kind; empty if there are none. */
  static Set<String> of(String kind) {
    return BY_KIND.getOrDefault(kind, Set.of());
  }

  private static final Set<String> COMMON = of("common");

  /** Whether a word says little when it stands alone between two edits. */
  static boolean common(Word word) {
    return COMMON.contains(word.lower());
  }
}
