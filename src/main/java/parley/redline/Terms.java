package parley.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.corpus.PartyMentions;
import parley.redline.Substance.Kind;

/** Finds the words of a clause that bear on what it means. */
final class Terms {
  private final List<Word> words;
  private final Row row;
  private final Quantities quantities;
  private final Citations citations;

  private Terms(List<Word> words) {
    this.words = words;
    this.row = new Row(words);
    this.quantities = new Quantities(row);
    this.citations = new Citations(row);
  }

  /** The terms in the order of the text; names of declared parties may overlap others. */
  static List<Term> in(List<Word> words, PartyMentions parties) {
    Terms terms = new Terms(words);
    List<Term> named = terms.parties(parties);
    boolean[] taken = new boolean[words.size()];
    for (Term party : named) {
      Arrays.fill(taken, party.from(), party.to(), true);
    }
    List<Term> found = new ArrayList<>(named);
    int at = 0;
    while (at < words.size()) {
      Term term = terms.at(at);
      if (term != null && !(term.kind() == Kind.PARTY && taken[term.from()])) {
        found.add(term);
      }
      at = term == null ? at + 1 : Math.max(at + 1, term.to());
    }
    found.sort(Comparator.comparingInt(Term::from));
    return found;
  }

  private @Nullable Term at(int from) {
    Term citation = citations.at(from);
    if (citation != null) {
      return citation;
    }
    Term quantity = quantities.at(from);
    if (quantity != null) {
      return quantity;
    }
    Term phrase = Phrases.at(row, from);
    boolean negation = phrase != null && phrase.kind() == Kind.NEGATION;
    return phrase != null && negation ? withModal(phrase) : phrase;
  }

  /** "shall not" is a negation as a whole. */
  private Term withModal(Term negation) {
    int before = negation.from() - 1;
    return row.is("modality", before)
        ? Term.of(negation.kind(), words, before, negation.to(), negation.value())
        : negation;
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
