package parley.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a corpus adds to the lexicon that ships with the program, from the files that {@code
 * lexicon:} in {@code parley.yaml} names. The rows have been checked; a later row with the key of
 * an earlier one, shipped or own, takes its place.
 *
 * @param cues rows as in {@code cues.tsv}: category, effect, topic, pattern, strength, example; the
 *     pattern is the key; effect {@code -} takes a shipped cue out
 * @param words rows as in {@code grammar.tsv}: name of a list, words; a word with {@code -} before
 *     it is taken out
 * @param boilerplate rows as in {@code boilerplate.tsv}: where, pattern, what; the pattern is the
 *     key; where {@code -} takes a shipped one out
 */
public record OwnLexicon(
    List<List<String>> cues, List<List<String>> words, List<List<String>> boilerplate) {
  /** Of a corpus that adds nothing. */
  public static final OwnLexicon NONE = new OwnLexicon(List.of(), List.of(), List.of());

  public OwnLexicon {
    cues = cues.stream().map(List::copyOf).toList();
    words = words.stream().map(List::copyOf).toList();
    boilerplate = boilerplate.stream().map(List::copyOf).toList();
  }

  /** A list of words as it ships, with what the corpus adds to it and without what it takes out. */
  public Set<String> extended(String list, Set<String> shipped) {
    var all = new LinkedHashSet<>(shipped);
    for (List<String> row : words) {
      if (row.get(0).equals(list)) {
        for (String entry : row.get(1).split(",", -1)) {
          String word = entry.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
          if (word.startsWith("-")) {
            all.remove(word.substring(1));
          } else if (!word.isEmpty()) {
            all.add(word);
          }
        }
      }
    }
    return all;
  }
}
