package parley.redline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Words that negotiators put for one another, from the data file {@code synonyms.tsv}. It is read
 * when it is first asked for, which is when clauses are left over.
 */
final class Synonyms {
  private static final String FILE = "/parley/synonyms.tsv";
  private static final Map<String, String> CONCEPTS = read();

  private Synonyms() {}

  /**
   * What a word speaks of: the same for the words of one row, and for a number in words or in
   * figures; else its root; empty for a word that names nothing.
   *
   * @param stem as {@link Stem#of} gives it
   */
  static String concept(String stem) {
    String root = Root.of(stem);
    return CONCEPTS.getOrDefault(root, root);
  }

  private static Map<String, String> read() {
    Map<String, String> concepts = new HashMap<>();
    Lists.values("number").forEach((word, value) -> concepts.put(Root.of(Stem.of(word)), value));
    concepts.remove(Root.of("one"));
    for (String row : rows()) {
      String[] words = row.split("\t", -1);
      String concept = words[0].equals("-") ? "" : "=" + words[0];
      for (String word : words) {
        concepts.putIfAbsent(Root.of(Stem.of(word.toLowerCase(Locale.ROOT))), concept);
      }
    }
    return Map.copyOf(concepts);
  }

  /** The rows of the file, without remarks and empty ones. */
  static List<String> rows() {
    try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(FILE));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(row -> !row.startsWith("#") && !row.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
