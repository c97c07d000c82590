package parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which issues a document has spoken of, so that "the resolution" is understood once a
 * Security Council resolution was named.
 */
final class Recall {
  private static final Set<String> DEFINITE = Grammar.list("definite");

  private final Map<String, Set<String>> issuesByHead;
  private final List<String> mentioned = new ArrayList<>();

  /**
   * A memory that is still empty.
   *
   * @param issuesByHead the issues that have a term with this noun, by its stem
   */
  Recall(Map<String, Set<String>> issuesByHead) {
    this.issuesByHead = issuesByHead;
  }

  /** The mentions of a sentence with those that its definite nouns recall; notes them all. */
  List<IssueMention> complete(List<Word> words, List<IssueMention> mentions) {
    var all = new ArrayList<>(mentions);
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      String issue = recalled(word);
      boolean definite = DEFINITE.contains(words.get(i - 1).lower());
      if (issue != null && definite && isFree(word, mentions)) {
        all.add(new IssueMention(issue, word.start(), word.end(), false));
      }
    }
    for (IssueMention mention : mentions) {
      mentioned.remove(mention.issue());
      mentioned.add(mention.issue());
    }
    all.sort(Comparator.comparingInt(IssueMention::start));
    return all;
  }

  /** The issue with this noun that was mentioned last, or null. */
  private @Nullable String recalled(Word word) {
    Set<String> issues = issuesByHead.getOrDefault(word.stem(), Set.of());
    for (String issue : mentioned.reversed()) {
      if (issues.contains(issue)) {
        return issue;
      }
    }
    return issues.size() == 1 ? issues.iterator().next() : null;
  }

  private static boolean isFree(Word word, List<IssueMention> mentions) {
    return mentions.stream().noneMatch(m -> m.start() < word.end() && word.start() < m.end());
  }
}
