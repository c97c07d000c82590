package parley.redline;

import java.util.List;
import parley.draft.Clause;

/** Which clauses of several drafts belong to one chain: those that became one another. */
final class Chains {
  private final int[] first;
  private final int[] above;

  /**
   * @param sizes how many clauses each draft has
   */
  Chains(int[] sizes) {
    first = new int[sizes.length];
    int all = 0;
    for (int i = 0; i < sizes.length; i++) {
      first[i] = all;
      all += sizes[i];
    }
    above = new int[all];
    for (int i = 0; i < all; i++) {
      above[i] = i;
    }
  }

  /** A name of the chain that a clause belongs to; the same for all clauses of it. */
  int of(int draft, Clause clause) {
    int at = first[draft] + clause.index();
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  /** Makes the chains of all clauses of a change one. */
  void join(int old, List<Clause> before, int now, List<Clause> after) {
    for (Clause clause : before) {
      above[of(old, clause)] = of(old, before.getFirst());
    }
    for (Clause clause : after) {
      above[of(now, clause)] =
          before.isEmpty() ? of(now, after.getFirst()) : of(old, before.getFirst());
    }
  }
}
