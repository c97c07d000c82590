package parley.redline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that decide what an edit means, from the data file {@code substance.tsv}. */
final class Lists {
  private static final String FILE = "/parley/substance.tsv";
  private static final Map<String, Map<String, String>> BY_KIND = read();

  private Lists() {}

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> lists = new HashMap<>();
    for (String row : rows()) {
      int tab = row.indexOf('\t');
      if (tab > 0 && row.charAt(0) != '#') {
        String[] entry = row.substring(tab + 1).split("=", 2);
        lists
            .computeIfAbsent(row.substring(0, tab), kind -> new HashMap<>())
            .put(entry[0], entry[entry.length - 1]);
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
    return values(kind).keySet();
  }

  /** The words of a kind with what each stands for: itself, if the file names nothing else. */
  static Map<String, String> values(String kind) {
    return BY_KIND.getOrDefault(kind, Map.of());
  }

  private static final Set<String> COMMON = of("common");

  /** Whether a word says little when it stands alone between two edits. */
  static boolean common(Word word) {
    return COMMON.contains(word.lower());
  }
}
