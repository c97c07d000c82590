package parley.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which issues are judged, read from {@code issue-words.tsv}. */
final class IssueWords {
  private static final Map<String, List<Pattern>> LISTS = read();

  private IssueWords() {}

  /** Whether one of the patterns of a list is found in a text. */
  static boolean speak(String list, String text) {
    return LISTS.getOrDefault(list, List.of()).stream().anyMatch(p -> p.matcher(text).find());
  }

  /** Everything that the patterns of a list find in a text. */
  static Stream<MatchResult> matches(String list, String text) {
    return LISTS.getOrDefault(list, List.of()).stream().flatMap(p -> p.matcher(text).results());
  }

  private static Map<String, List<Pattern>> read() {
    var lists = new TreeMap<String, List<Pattern>>();
    try (InputStream in = IssueWords.class.getResourceAsStream("/parley/issue-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks issue-words.tsv");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(
              row ->
                  lists
                      .computeIfAbsent(row[0], name -> new ArrayList<>())
                      .add(Pattern.compile(row[1], Pattern.CASE_INSENSITIVE)));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
