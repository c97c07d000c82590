package parley.claim;

import java.util.List;
import java.util.Set;
import parley.corpus.Span;

/**
 * A sentence with everything that is marked in it.
 *
 * @param folded the whole text as {@link Typography#fold} leaves it
 * @param paragraph number of its paragraph
 * @param span its place in the text
 * @param words its words
 * @param quotations the quoted stretches of its paragraph
 * @param actors the parties named in it
 * @param attributions who says what of it
 * @param issues the issues it speaks of, those in the name of a speaker left out
 * @param papers the texts it speaks of
 * @param cues the cues in it
 * @param speech verbs of saying
 */
record Sentence(
    String folded,
    int paragraph,
    Span span,
    List<Word> words,
    List<Span> quotations,
    List<Actor> actors,
    List<Attribution> attributions,
    List<IssueMention> issues,
    List<Paper> papers,
    List<Cue.Match> cues,
    Set<String> speech) {

  /** Index of the first word that begins at or after an offset; the number of words if none. */
  int wordAt(int offset) {
    return Words.at(words, offset);
  }

  /** The small letters of the word before an offset, or nothing. */
  String before(int offset) {
    int index = wordAt(offset);
    return index == 0 ? "" : words.get(index - 1).lower();
  }

  /** The small letters of the word after an offset, or nothing. */
  String after(int offset) {
    int index = wordAt(offset);
    return index < words.size() ? words.get(index).lower() : "";
  }

  /** The text between two offsets. */
  String between(int from, int to) {
    return to <= from ? "" : folded.substring(from, to);
  }

  /** Whether it begins with a pronoun, or nearly so, and goes on with what was spoken of before. */
  boolean beginsWithPronoun() {
    if (words.size() > 1
        && words.getFirst().lower().equals("it")
        && Grammar.list("paper.only").contains(words.get(1).lower())) {
      return false;
    }
    return words.stream().limit(3).map(Word::lower).anyMatch(Sentence::isPronoun);
  }

  private static boolean isPronoun(String word) {
    return Grammar.list("pronouns").contains(word) || Grammar.list("possessives").contains(word);
  }
}
