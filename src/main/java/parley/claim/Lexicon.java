package parley.claim;

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
            own.extended("speech", Grammar.list("speech")),
            own.extended("abbreviations", Grammar.list("abbreviations")));
  }
}
