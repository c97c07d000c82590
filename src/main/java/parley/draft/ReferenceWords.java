package parley.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words around the numbers of references, from {@code reference-parts.tsv}, as patterns. */
final class ReferenceWords {
  private static final Map<String, List<String>> BY_KIND =
      WordList.rows("reference-parts.tsv").stream()
          .map(row -> row.split("\t", -1))
          .collect(
              Collectors.groupingBy(
                  cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toList())));

  /** The nouns of {@code instruments.txt}, which begin with a capital. */
  static final String INSTRUMENT =
      // The capital is looked for first, which is quicker than each noun in turn.
      "(?=\\p{Lu})" + any(WordList.rows("instruments.txt")) + "(?!\\p{L})";

  private ReferenceWords() {}

  /** Whether a word is one of a kind, whatever its case. */
  static boolean is(String kind, String word) {
    return BY_KIND.getOrDefault(kind, List.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Any word of a kind, longest first. */
  static String any(String kind) {
    return any(BY_KIND.getOrDefault(kind, List.of()));
  }

  /** The first characters of the words of a kind. */
  static String firsts(String kind) {
    return BY_KIND.getOrDefault(kind, List.of()).stream()
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
