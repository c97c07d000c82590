package parley.redline;

import java.util.List;

/**
 * The profiles of the clauses of two drafts.
 *
 * @param old by index of the clause in the old draft
 * @param now by index of the clause in the new draft
 * @param words the weight of each word
 * @param pairs the weight of each pair of words
 */
record Profiles(List<Profile> old, List<Profile> now, Weights words, Weights pairs) {
  Profiles {
    old = List.copyOf(old);
    now = List.copyOf(now);
  }
}
