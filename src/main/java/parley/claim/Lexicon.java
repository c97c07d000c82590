package parley.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.corpus.OwnLexicon;

/**
 * The words that reports are read by and that a corpus can add to.
 *
 * @param cues what tells of agreement and dissent
 * @param speech verbs of saying
 * @param abbreviations words behind which a full stop ends no sentence
 */
record Lexicon(Cues cues, Set<String> speech, Set<String> abbreviations) {
  /** What ships with the program. */
  static final Lexicon SHIPPED =
      new Lexicon(Cues.SHIPPED, Grammar.list("speech"), Grammar.list("abbreviations"));

  /** The shipped words with those of a corpus. */
  static Lexicon with(OwnLexicon own) {
    return own.equals(OwnLexicon.NONE)
        ? SHIPPED
        : new Lexicon(
            Cues.SHIPPED.with(own.cues()),
            extended("speech", own.words()),
            extended("abbreviations", own.words()));
  }

  private static Set<String> extended(String list, List<List<String>> rows) {
    var words = new LinkedHashSet<>(Grammar.list(list));
    for (List<String> row : rows) {
      if (row.get(0).equals(list)) {
        for (String entry : row.get(1).split(",", -1)) {
          String word = Typography.lower(Typography.fold(entry.strip()));
          if (word.startsWith("-")) {
            words.remove(word.substring(1));
          } else if (!word.isEmpty()) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }
}
