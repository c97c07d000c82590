package parley.issue;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.corpus.OwnLexicon;

/**
 * The words by which issues and parties are found where none are declared.
 *
 * @param topicBefore what stands before the noun phrase that reports speak of
 * @param adverbs what may stand between the name of a party and its verb
 * @param verbs verbs whose subject can be a party: said, demands, rejected
 */
record FoundWords(Set<String> topicBefore, Set<String> adverbs, Set<String> verbs) {
  /** The shipped words with those of a corpus. */
  static FoundWords with(OwnLexicon own) {
    return new FoundWords(
        own.extended("topic.before", SmallWords.read("topic-before.txt")),
        own.extended("party.adverbs", SmallWords.read("party-adverbs.txt")),
        own.extended("party.verbs", SmallWords.read("party-verbs.txt")));
  }

  /** One of some words, as part of a pattern. */
  static String anyOf(Set<String> words) {
    return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }
}
