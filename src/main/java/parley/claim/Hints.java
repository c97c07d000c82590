package parley.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a sentence is about that names no issue: "Rooms are harder", where one issue alone has
 * "room" among its words. That is less than a mention, and counts only where there is none.
 */
final class Hints {
  private static final Set<String> SMALL =
      Grammar.table("small-words.txt").stream()
          .map(List::getFirst)
          .map(Stems::of)
          .collect(Collectors.toUnmodifiableSet());

  /** What offices are called by, and words so common that they tell nothing of an issue. */
  private static final Set<String> COMMON =
      Set.copyOf(
          Stream.of("titles", "offices", "hints.none")
              .flatMap(name -> Grammar.list(name).stream())
              .map(Stems::of)
              .toList());

  private final Map<String, String> issues = new HashMap<>();

  /**
   * For the issues of a corpus.
   *
   * @param telltales the issue that alone has a word, by the stem of the word
   */
  Hints(Map<String, String> telltales) {
    telltales.forEach(
        (stem, issue) -> {
          if (!SMALL.contains(stem) && !COMMON.contains(stem)) {
            issues.put(stem, issue);
          }
        });
  }

  /** The issues that words of a sentence hint at, in the order of the text. */
  List<IssueMention> in(List<Word> words) {
    var found = new ArrayList<IssueMention>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String issue = issues.get(word.stem());
      if (issue != null && !isName(words, i) && !IssueTerms.isVerb(words, i)) {
        found.add(new IssueMention(issue, word.start(), word.end(), false));
      }
    }
    return found;
  }

  /** A name in a sentence, "the Sudmark talks", tells where something is, not what it is about. */
  private static boolean isName(List<Word> words, int at) {
    return at > 0 && words.get(at).capital();
  }
}
