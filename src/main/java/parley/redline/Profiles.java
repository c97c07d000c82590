package parley.redline;

import java.util.List;

/**
 * The profiles of the clauses of two drafts.
 *
 * @param old by index of the clause in the old draft
 * @param now by index of the clause in the new draft
 * @param words the weight of each word
 * @param pairs the weight of each pair of words
 * @param stems the words by their numbers
 */
record Profiles(
    List<Profile> old, List<Profile> now, Weights words, Weights pairs, List<String> stems) {
  Profiles {
    old = List.copyOf(old);
    now = List.copyOf(now);
    stems = List.copyOf(stems);
  }

  /** The weight of the words that the two of a pair share. */
  double shared(Candidate pair) {
    double both = old.get(pair.old()).wordWeight() + now.get(pair.now()).wordWeight();
    return pair.words() * both / 2;
  }
}
