package parley.redline;

import java.util.Arrays;
import java.util.List;

/**
 * How likely it is that two clauses are one, or one a part of the other, when their words say
 * little: by what they speak of, how little else does, and what stands around.
 */
final class Kinship {
  private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;
  private static final double LEAST_WEIGHT = 1e-9;

  private final Tree old;
  private final Tree now;
  private final Profiles gists;
  private final Rivals rivals;
  private final Sharing splits;
  private final Sharing merges;
  private final Rivals byWeight;
  private final List<List<Integer>> split;
  private final List<List<Integer>> merged;
  private final double rewritten;

  private Surroundings around;

  /**
   * @param gists of the clauses
   * @param pool the pairs that may be scored
   * @param split the partners of each old clause, as they are when a pair is scored
   * @param merged the partners of each new clause, likewise
   */
  Kinship(
      Tree old,
      Tree now,
      Profiles gists,
      List<Candidate> pool,
      List<List<Integer>> split,
      List<List<Integer>> merged) {
    this.old = old;
    this.now = now;
    this.gists = gists;
    this.split = split;
    this.merged = merged;
    rivals = new Rivals(pool, old.size(), now.size());
    splits = new Sharing(gists.old(), gists.now(), now, gists);
    merges = new Sharing(gists.now(), gists.old(), old, gists);
    byWeight = new Rivals(pool, old.size(), now.size(), this::shared);
    rewritten = rewritten(split, merged);
    around = around();
  }

  /** How much of both drafts is left over: 0 for nothing of one, 1 for all. */
  static double rewritten(List<List<Integer>> split, List<List<Integer>> merged) {
    return Math.sqrt(lone(split) * lone(merged));
  }

  /** The share of clauses without a partner. */
  private static double lone(List<List<Integer>> partners) {
    long lone = partners.stream().filter(List::isEmpty).count();
    return (double) lone / Math.max(1, partners.size());
  }

  /** The weight of what both speak of. */
  private double shared(Candidate pair) {
    double both =
        gists.old().get(pair.old()).wordWeight() + gists.now().get(pair.now()).wordWeight();
    return pair.words() * both / 2;
  }

  /** Takes note of the links as they are now. */
  void lookAround() {
    around = around();
  }

  private Surroundings around() {
    Links links = new Links(old.size(), now.size());
    for (int a = 0; a < old.size(); a++) {
      for (int b : split.get(a)) {
        if (links.free(a, b)) {
          links.link(a, b);
        }
      }
    }
    return new Surroundings(old, now, links);
  }

  /** Above 0 if the two belong together, as far as their partners allow it. */
  double score(Candidate pair) {
    int a = pair.old();
    int b = pair.now();
    List<Integer> ofOld = split.get(a);
    List<Integer> ofNow = merged.get(b);
    if (ofOld.isEmpty() && ofNow.isEmpty()) {
      return Odds.of(0, same(pair), SAME);
    }
    if (ofOld.isEmpty() && star(ofNow, split) && shared(pair) >= byWeight.ofOld(pair)) {
      return Odds.of(0, part(pair, merges.features(b, a, ofNow), byWeight.ofOld(pair)), PART);
    }
    if (ofNow.isEmpty() && star(ofOld, merged) && shared(pair) >= byWeight.ofNow(pair)) {
      return Odds.of(0, part(pair, splits.features(a, b, ofOld), byWeight.ofNow(pair)), PART);
    }
    return IMPOSSIBLE;
  }

  private static boolean star(List<Integer> pieces, List<List<Integer>> ofPieces) {
    return pieces.stream().allMatch(piece -> ofPieces.get(piece).size() == 1);
  }

  /**
   * How much each of the features of {@link #same} counts, in their order.
   *
   * <p>A logistic regression on what was left over in rewritten pairs of our own, in pairs of real
   * drafts and in generated revisions gave the numbers; the base was raised by 0.6 after it, as
   * hardly a link was wrong and many were missed.
   */
  private static final double[] SAME = {
    -4.6, // base
    1.62, // concepts
    1.95, // contained
    0.3, // evidence
    0.62, // pairs of words
    2.7, // more like than any third
    2.92, // one of the two is more like than any third
    1.66, // in the same gap
    0.88, // in front
    0.76, // behind
    0.41, // above
    -0.26, // far apart
    2.27, // the whole was rewritten
  };

  /** How much each of the features of {@link #part} counts; see {@link #SAME}; raised by 1.3. */
  private static final double[] PART = {
    -5.7, // base
    1.45, // share of the part's concepts that it adds
    0.17, // share of its pairs of words that it adds
    1.79, // how much of the whole was missing
    2.02, // share of the whole that it adds
    1.14, // gain in likeness
    2.61, // beside the known parts
    0.26, // share of its concepts that stand in the whole
    0.33, // share of its pairs of words that stand in the whole
    0.51, // how many pairs it adds
    2.72, // more of it here than in any other
    0.77, // above
    -0.94, // far apart
    1.62, // the whole was rewritten
  };

  /** What speaks for two clauses being one, as numbers to be weighed. */
  private double[] same(Candidate pair) {
    int a = pair.old();
    int b = pair.now();
    return new double[] {
      1,
      pair.words(),
      pair.contained(),
      Math.log1p(shared(pair)),
      pair.pairs(),
      pair.words() - rivals.of(pair),
      pair.words() - Math.min(rivals.ofOld(pair), rivals.ofNow(pair)),
      around.together(a, b) ? 1 : 0,
      around.beside(a, b, -1),
      around.beside(a, b, 1),
      around.above(a, b),
      distance(a, b),
      rewritten,
    };
  }

  /**
   * What speaks for a clause being a part of another, as numbers to be weighed.
   *
   * @param sharing what {@link Sharing#features} says
   * @param rival the most that a third clause has in common with the part
   */
  private double[] part(Candidate pair, double[] sharing, double rival) {
    int a = pair.old();
    int b = pair.now();
    double less = Math.min(gists.old().get(a).wordWeight(), gists.now().get(b).wordWeight());
    double[] features = Arrays.copyOf(sharing, sharing.length + 4);
    int at = sharing.length;
    features[at++] = (shared(pair) - rival) / Math.max(LEAST_WEIGHT, less);
    features[at++] = around.above(a, b);
    features[at++] = distance(a, b);
    features[at] = rewritten;
    return features;
  }

  /** How far apart the two stand, as a share of their drafts. */
  private double distance(int a, int b) {
    return Math.abs((a + 0.5) / old.size() - (b + 0.5) / now.size());
  }
}
