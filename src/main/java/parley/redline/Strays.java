package parley.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Doubts the links that break the common order. To say that a clause moved says more than that it
 * was reworded in its place, and asks for more: nothing like it may stand where it was, and the
 * less a draft was rearranged by what is certain, the surer a single move must be.
 */
final class Strays {
  /**
   * How much of its words a clause must have in common with one in its own place for the equal one
   * elsewhere to be a copy. In generated revisions none that moved left so like a clause behind.
   */
  private static final double STAYED = 0.6;

  /** The {@link Likeness#score} from which a link that breaks the order is beyond doubt. */
  private static final double SURE = 3;

  /**
   * How far the score of a move must stand above the odds against any clause of the draft having
   * moved, as logarithm: below 0, as the score knows half of it from what stands around.
   */
  private static final double BASE = -3.5;

  /** What a sentence in common word for word adds to the score of two clauses left over. */
  private static final double SENTENCE = 3;

  /**
   * Clauses supposed to have kept their order beside those seen, so that a short draft shows
   * little.
   */
  private static final int SUPPOSED = 50;

  /** How many clauses are looked at in the place that a clause left. */
  private static final int REACH = 64;

  private final Tree now;
  private final Likeness likeness;
  private final Rivals rivals;
  private final Links doubted;
  private final Links links;
  private final Surroundings around;
  private final double least;

  /**
   * @param rivals of all pairs that were weighed
   * @param doubted not changed
   */
  Strays(Tree old, Tree now, Likeness likeness, Rivals rivals, Links doubted) {
    this.now = now;
    this.likeness = likeness;
    this.rivals = rivals;
    this.doubted = doubted;
    this.links = new Links(doubted);
    this.around = new Surroundings(old, now, doubted);
    strays().forEach(b -> stay(links.old(b), b));
    this.least = settle();
  }

  /** The links without those that prove too little, and with clauses found in their own place. */
  Links settled() {
    return links;
  }

  /** Whether a pair with a sentence in common may be one: in its place, or if it may have moved. */
  boolean mayBe(Candidate pair) {
    return !refused(pair)
        && (around.together(pair.old(), pair.now()) || score(pair) + SENTENCE >= least);
  }

  /** Whether a pair was linked and proved too little for the move that it would be. */
  boolean refused(Candidate pair) {
    return doubted.now(pair.old()) == pair.now() && links.now(pair.old()) != pair.now();
  }

  private double score(Candidate pair) {
    return likeness.score(pair, rivals.of(pair), around);
  }

  /** The clauses of the new draft whose links break the order. */
  private List<Integer> strays() {
    List<Integer> strays = new ArrayList<>();
    for (int b = 0; b < now.size(); b++) {
      if (links.old(b) >= 0 && around.inOrder().old(b) < 0) {
        strays.add(b);
      }
    }
    return strays;
  }

  /** Links a clause that moved alone to one like it in its own place, if there is one. */
  private void stay(int a, int b) {
    if (around.beside(a, b, 1) > 0 || around.beside(a, b, -1) > 0) {
      return;
    }
    int found = -1;
    double best = STAYED;
    int from = place(a);
    for (int y = from; y < Math.min(now.size(), from + REACH); y++) {
      if (around.inOrder().old(y) >= 0) {
        break;
      }
      double words = links.old(y) < 0 ? likeness.compare(a, y).words() : 0;
      if (words >= best) {
        best = words;
        found = y;
      }
    }
    if (found >= 0) {
      links.unlink(a, b);
      links.link(a, found);
    }
  }

  /** Where in the new draft a clause would stand that kept its place. */
  private int place(int a) {
    int before = a - 1;
    while (before >= 0 && around.inOrder().now(before) < 0) {
      before--;
    }
    return around.inOrder().now(before) + 1;
  }

  /** Unlinks what proves too little; returns the least score that a move had to have. */
  private double settle() {
    List<Integer> strays = strays();
    double[] scores = new double[strays.size()];
    double sure = 0.5;
    for (int i = 0; i < scores.length; i++) {
      Candidate pair = likeness.compare(links.old(strays.get(i)), strays.get(i));
      scores[i] = score(pair);
      sure += scores[i] >= SURE ? 1 : 0;
    }
    double needed = BASE + Math.log((SUPPOSED + linked() - sure) / sure);
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] < needed) {
        links.unlink(links.old(strays.get(i)), strays.get(i));
      }
    }
    return needed;
  }

  private int linked() {
    int linked = 0;
    for (int b = 0; b < now.size(); b++) {
      linked += links.old(b) >= 0 ? 1 : 0;
    }
    return linked;
  }
}
