package parley.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What each sentence of the clauses of a draft speaks of, read when it is asked for. */
final class Sentences {
  private final Tree tree;
  private final Gists gists;
  private final Weights weights;
  private final List<List<Sentence>> read;

  /** A sentence by what it speaks of. */
  private record Sentence(Bag concepts, double weight) {}

  /**
   * @param gists of the drafts that are compared
   */
  Sentences(Tree tree, Gists gists) {
    this.tree = tree;
    this.gists = gists;
    this.weights = gists.profiles().words();
    this.read = new ArrayList<>(Collections.nCopies(tree.size(), List.of()));
  }

  private List<Sentence> of(int clause) {
    if (read.get(clause).isEmpty()) {
      List<Sentence> sentences = new ArrayList<>();
      String text = tree.text(clause);
      int from = 0;
      for (int at = 0; at < text.length(); at++) {
        if (at + 1 == text.length() || ends(text, at)) {
          add(text.substring(from, at + 1), sentences);
          from = at + 1;
        }
      }
      read.set(clause, sentences);
    }
    return read.get(clause);
  }

  private static boolean ends(String text, int at) {
    return ".;:?!".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
  }

  private void add(String sentence, List<Sentence> sentences) {
    Bag concepts = gists.of(sentence);
    if (concepts.size() > 0) {
      sentences.add(new Sentence(concepts, concepts.weight(weights)));
    }
  }

  /** The most that a sentence of a clause has in common with a clause of the other draft. */
  double likest(int clause, Profile other) {
    double best = 0;
    for (Sentence sentence : of(clause)) {
      best = Math.max(best, likeness(sentence, other));
    }
    return best;
  }

  /**
   * The most that a sentence of a clause has in common with a clause of the other draft, less what
   * it has in common with others that are known to come from it.
   */
  double likest(int clause, Profile other, List<Profile> known) {
    double best = Double.NEGATIVE_INFINITY;
    for (Sentence sentence : of(clause)) {
      double taken = 0;
      for (Profile part : known) {
        taken = Math.max(taken, likeness(sentence, part));
      }
      best = Math.max(best, likeness(sentence, other) - taken);
    }
    return Math.max(-1, best);
  }

  private double likeness(Sentence sentence, Profile other) {
    double shared = sentence.concepts.shared(other.words(), weights);
    return Profile.dice(shared, sentence.weight, other.wordWeight());
  }
}
