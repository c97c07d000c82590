package parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers by which noun a document last spoke of an issue, so that "the resolution" is understood
 * once a Security Council resolution was named.
 */
final class Recall {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "such", "any");
  private static final Set<String> STOPWORDS = Grammar.list("stopwords");
  private static final Set<String> BLOCKED =
      Set.copyOf(Grammar.list("recall.blocked").stream().map(Stems::of).toList());

  private final Map<String, String> issueByHead = new HashMap<>();
  private final Set<String> parties;

  /**
   * A memory that is still empty.
   *
   * @param parties stems of the names of parties, which recall no issue
   */
  Recall(Set<String> parties) {
    this.parties = parties;
  }

  /** The mentions of a sentence with those that its definite nouns recall; notes them all. */
  List<IssueMention> complete(List<Word> words, List<IssueMention> mentions) {
    var all = new ArrayList<>(mentions);
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      String issue = issueByHead.get(word.stem());
      boolean definite = DEFINITE.contains(words.get(i - 1).lower());
      if (issue != null && definite && isFree(word, mentions)) {
        all.add(new IssueMention(issue, word.start(), word.end(), false));
      }
    }
    mentions.forEach(mention -> note(words, mention));
    all.sort(Comparator.comparingInt(IssueMention::start));
    return all;
  }

  private static boolean isFree(Word word, List<IssueMention> mentions) {
    return mentions.stream().noneMatch(m -> m.start() < word.end() && word.start() < m.end());
  }

  /** The head of a phrase is its last word, or the one before "of". */
  private void note(List<Word> words, IssueMention mention) {
    Word head = null;
    boolean closed = false;
    for (Word word : words) {
      if (word.start() >= mention.start() && word.end() <= mention.end()) {
        closed |= head != null && word.lower().equals("of");
        head = closed || STOPWORDS.contains(word.lower()) ? head : word;
      }
    }
    if (head != null && !BLOCKED.contains(head.stem()) && !parties.contains(head.stem())) {
      issueByHead.put(head.stem(), mention.issue());
    }
  }
}
