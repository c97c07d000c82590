package parley.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.corpus.PartyMentions;

/** Finds the words of a clause that bear on what it means. */
final class Terms {
  private final List<Word> words;
  private final Quantities quantities;

  private Terms(List<Word> words) {
    this.words = words;
    this.quantities = new Quantities(words);
  }

  /** The terms in the order of the text; names of parties may overlap others. */
  static List<Term> in(List<Word> words, PartyMentions parties) {
    Terms terms = new Terms(words);
    List<Term> found = new ArrayList<>(terms.parties(parties));
    int at = 0;
    while (at < words.size()) {
      Term term = terms.at(at);
      if (term != null) {
        found.add(term);
      }
      at = term == null ? at + 1 : Math.max(at + 1, term.to());
    }
    found.sort(Comparator.comparingInt(Term::from));
    return found;
  }

  private @Nullable Term at(int from) {
    Term reference = reference(from);
    if (reference != null) {
      return reference;
    }
    Term quantity = quantities.at(from);
    if (quantity != null) {
      return quantity;
    }
    Term phrase = Phrases.at(words, from);
    boolean negation = phrase != null && phrase.kind() == Substance.Kind.NEGATION;
    return phrase != null && negation ? withModal(phrase) : phrase;
  }

  /** "shall not" is a negation as a whole. */
  private Term withModal(Term negation) {
    int before = negation.from() - 1;
    boolean modal = before >= 0 && Lists.of("modality").contains(words.get(before).lower());
    return modal
        ? Term.of(negation.kind(), words, before, negation.to(), negation.value())
        : negation;
  }

  private @Nullable Term reference(int from) {
    Word word = words.get(from);
    boolean lineEnds = word.text().endsWith("\n");
    if (lineEnds || !Lists.of("reference").contains(word.lower()) || !numeral(from + 1)) {
      return null;
    }
    int to = from + 2;
    while (to < words.size() && inNumeral(to)) {
      to++;
    }
    StringBuilder value = new StringBuilder();
    words.subList(from, to).forEach(part -> value.append(part.lower()).append(' '));
    return Term.of(Substance.Kind.REFERENCE, words, from, to, value.toString());
  }

  /** A number, a Roman numeral, a single letter, or one of these in parentheses. */
  private boolean numeral(int at) {
    if (at >= words.size()) {
      return false;
    }
    String key = words.get(at).key();
    if (key.equals("(")) {
      return at + 2 < words.size() && words.get(at + 2).key().equals(")");
    }
    return Character.isDigit(key.charAt(0))
        || key.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0)
        || (key.length() == 1 && Character.isUpperCase(key.charAt(0)));
  }

  /** {@code (2)}, {@code (b)} behind a number, up to the closing parenthesis. */
  private boolean inNumeral(int at) {
    String key = words.get(at).key();
    String before = words.get(at - 1).key();
    boolean opened = before.equals("(");
    boolean touching = words.get(at - 1).text().equals(words.get(at - 1).bare());
    return (key.equals("(")
            && touching
            && at + 2 < words.size()
            && words.get(at + 2).key().equals(")"))
        || opened
        || (key.equals(")") && at >= 2 && words.get(at - 2).key().equals("("));
  }

  private List<Term> parties(PartyMentions parties) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      starts[i] = text.length();
      text.append(words.get(i).text());
    }
    starts[words.size()] = text.length();
    List<Term> found = new ArrayList<>();
    int word = 0;
    for (PartyMentions.Mention mention : parties.in(text.toString())) {
      while (starts[word + 1] <= mention.span().start()) {
        word++;
      }
      int to = word + 1;
      while (to < words.size() && starts[to] < mention.span().end()) {
        to++;
      }
      found.add(Term.of(Substance.Kind.PARTY, words, word, to, mention.party()));
    }
    return found;
  }
}
