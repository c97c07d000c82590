package parley.redline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words in a clause that bear on what it means: a sum, a date, "shall", "unless", a party.
 *
 * @param kind what they are
 * @param from index of the first word
 * @param to index one past the last word
 * @param text as it stands in the clause
 * @param value equal for terms that mean the same
 */
record Term(Substance.Kind kind, int from, int to, String text, String value) {
  static Term of(Substance.Kind kind, List<Word> words, int from, int to, String value) {
    StringBuilder text = new StringBuilder();
    words.subList(from, to).forEach(word -> text.append(word.text()));
    return new Term(kind, from, to, text.toString().strip(), value);
  }

  /** All of some words; the value is empty if they say nothing by themselves. */
  static Term whole(Substance.Kind kind, List<Word> words) {
    boolean telling = words.stream().anyMatch(word -> word.spoken() && !Lists.common(word));
    String value = words.stream().map(Word::lower).collect(Collectors.joining(" "));
    return of(kind, words, 0, words.size(), telling ? value : "");
  }

  /** Whether a number is the heart of it. */
  boolean counts() {
    return switch (kind) {
      case FIGURE, AMOUNT, PERCENTAGE, DATE, DURATION -> true;
      case MODALITY, NEGATION, PARTY, CONDITION, SCOPE, DEFINITION, REFERENCE -> false;
    };
  }

  /** Whether it says what must, may or must not be. */
  boolean modal() {
    return kind == Substance.Kind.MODALITY || kind == Substance.Kind.NEGATION;
  }
}
