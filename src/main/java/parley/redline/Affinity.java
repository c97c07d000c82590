package parley.redline;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import parley.draft.Clause;

/**
 * How likely it is that two clauses are one, or one a part of the other, when their words say
 * little: by what they speak of, how little else does, and what stands around.
 */
final class Affinity {
  private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;
  private static final double LEAST_WEIGHT = 1e-9;

  private final Tree old;
  private final Tree now;
  private final Profiles gists;
  private final Rivals rivals;
  private final Rivals byWeight;
  private final Side before;
  private final Side after;
  private final List<List<Integer>> split;
  private final List<List<Integer>> merged;
  private final double rewritten;
  private final double numbered;
  private final Links likely;

  private Surroundings around;
  private Links supposed;

  /**
   * One of the two drafts.
   *
   * @param sharing how its clauses are shared out as wholes
   * @param rival how much its clause of a pair has in common with the best other clause
   */
  private record Side(
      Tree tree,
      List<Profile> gists,
      Sentences sentences,
      Sharing sharing,
      ToDoubleFunction<Candidate> rival) {}

  /**
   * @param gists of the clauses
   * @param pool the pairs that may be scored
   * @param split the partners of each old clause, as they are when a pair is scored
   * @param merged the partners of each new clause, likewise
   */
  Affinity(
      Tree old,
      Tree now,
      Gists gists,
      List<Kin> pool,
      List<List<Integer>> split,
      List<List<Integer>> merged) {
    this.old = old;
    this.now = now;
    this.gists = gists.profiles();
    this.split = split;
    this.merged = merged;
    List<Candidate> pairs = pool.stream().map(Kin::pair).toList();
    rivals = new Rivals(pairs, old.size(), now.size());
    byWeight = new Rivals(pairs, old.size(), now.size(), this.gists::shared);
    List<Profile> ofOld = this.gists.old();
    List<Profile> ofNow = this.gists.now();
    Sharing splits = new Sharing(ofOld, ofNow, now, this.gists);
    Sharing merges = new Sharing(ofNow, ofOld, old, this.gists);
    before = new Side(old, ofOld, gists.inOld(), splits, byWeight::ofOld);
    after = new Side(now, ofNow, gists.inNow(), merges, byWeight::ofNow);
    rewritten = rewritten(split, merged);
    numbered = numbered();
    likely = likely(pool);
    around = around();
    supposed = supposed();
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

  /** The pairs of which each speaks of more with the other than with any third. */
  private Links likely(List<Kin> pool) {
    Links links = new Links(old.size(), now.size());
    for (Kin kin : pool) {
      Candidate pair = kin.pair();
      if (kin.shared() > byWeight.ofOld(pair)
          && kin.shared() > byWeight.ofNow(pair)
          && links.free(pair.old(), pair.now())) {
        links.link(pair.old(), pair.now());
      }
    }
    return links;
  }

  /** Takes note of the links as they are now. */
  void lookAround() {
    around = around();
    supposed = supposed();
  }

  private Surroundings around() {
    return new Surroundings(old, now, linked());
  }

  private Links linked() {
    Links links = new Links(old.size(), now.size());
    for (int a = 0; a < old.size(); a++) {
      for (int b : split.get(a)) {
        if (links.free(a, b)) {
          links.link(a, b);
        }
      }
    }
    return links;
  }

  /** The links as they are now, and where there are none the likely ones. */
  private Links supposed() {
    Links links = linked();
    for (int a = 0; a < old.size(); a++) {
      int b = likely.now(a);
      if (b >= 0 && split.get(a).isEmpty() && merged.get(b).isEmpty() && links.free(a, b)) {
        links.link(a, b);
      }
    }
    return links;
  }

  /** Above 0 if the two belong together, as far as their partners allow it. */
  double score(Kin kin) {
    List<Integer> ofOld = split.get(kin.old());
    List<Integer> ofNow = merged.get(kin.now());
    if (ofOld.isEmpty() && ofNow.isEmpty()) {
      return Odds.of(0, same(kin), SAME);
    }
    if (ofOld.isEmpty() && star(ofNow, split)) {
      return Odds.of(0, part(kin), PART);
    }
    if (ofNow.isEmpty() && star(ofOld, merged)) {
      return Odds.of(0, part(kin), PART);
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
   * drafts and in generated revisions gave the numbers; nothing counts against what it speaks for.
   * The base was raised by 0.5 after it, as hardly a link was wrong and many were missed. One
   * concept alone counts less than it says: in a short text any word is rare. A kept number counts
   * a little more, as hardly a pair that was learnt from kept its numbers.
   */
  private static final double[] SAME = {
    -7.02, // base
    1.07, // contained
    3.97, // more like than any third
    3.93, // one of the two is more like than any third
    -1.5, // in one concept alone
    1.06, // leads from one to the other
    4.89, // as like as one sentence
    -0.55, // both headed
    0.9, // in the same gap
    2.11, // supposed in front
    2.53, // supposed behind
    0.55, // above
    4.58, // below
    -0.18, // far apart
    2.2, // kept its number
    -3.08, // refused before
    4.16, // the whole was rewritten
  };

  /**
   * How much each of the features of {@link #part} counts; see {@link #SAME}. The base was raised
   * by 0.9.
   */
  private static final double[] PART = {
    -6.68, // base
    2.76, // share of the part's concepts that it adds
    5.94, // share of its pairs of words that it adds
    1.02, // how much of the whole was missing
    0.55, // share of the whole that it adds
    2.14, // gain in likeness
    4.51, // beside the known parts
    0, // share of its concepts that stand in the whole
    0, // share of its pairs of words that stand in the whole
    0, // how many pairs it adds
    0.37, // more of it here than in any other
    -0.48, // in one concept alone
    1.01, // leads from one to the other
    3.15, // as like as one sentence that is still free
    0.74, // in the heading of the whole
    -0.24, // size beside the whole
    1.67, // supposed in front or behind
    7.25, // below
    3.55, // kept its number
    -2.05, // known parts
    -1.12, // refused before
    2.14, // the whole was rewritten
  };

  /** What speaks for two clauses being one, as numbers to be weighed. */
  private double[] same(Kin kin) {
    Candidate pair = kin.pair();
    int a = pair.old();
    int b = pair.now();
    return new double[] {
      1,
      pair.contained(),
      pair.words() - rivals.of(pair),
      pair.words() - Math.min(rivals.ofOld(pair), rivals.ofNow(pair)),
      kin.single() ? 1 : 0,
      Math.log1p(kin.exclusive()),
      Math.max(kin.inOld(), kin.inNow()),
      pair.headed() ? 1 : 0,
      around.together(a, b) ? 1 : 0,
      beside(a, b, -1),
      beside(a, b, 1),
      around.above(a, b),
      around.below(a, b),
      distance(a, b),
      kept(old.clause(a), now.clause(b)) ? numbered : 0,
      kin.refused() ? 1 : 0,
      rewritten,
    };
  }

  /**
   * What speaks for a clause without partner being a part of another, beside the known parts, as
   * numbers to be weighed.
   */
  private double[] part(Kin kin) {
    return split.get(kin.old()).isEmpty()
        ? part(kin, kin.old(), kin.now(), before, after, merged.get(kin.now()))
        : part(kin, kin.now(), kin.old(), after, before, split.get(kin.old()));
  }

  private double[] part(
      Kin kin, int piece, int whole, Side pieces, Side wholes, List<Integer> known) {
    int a = kin.old();
    int b = kin.now();
    Profile one = pieces.gists.get(piece);
    Profile all = wholes.gists.get(whole);
    List<Profile> parts = known.stream().map(pieces.gists::get).toList();
    double rival = pieces.rival.applyAsDouble(kin.pair());
    double less = Math.min(one.wordWeight(), all.wordWeight());
    double[] more = {
      share(kin.shared() - rival, less),
      kin.single() ? 1 : 0,
      Math.log1p(kin.exclusive()),
      wholes.sentences.likest(whole, one, parts),
      share(all.heading().shared(one.words(), gists.words()), all.headingWeight()),
      Math.min(2, share(one.wordWeight(), all.wordWeight())),
      Math.max(beside(a, b, -1), beside(a, b, 1)),
      around.below(a, b),
      under(pieces.tree.clause(piece), wholes.tree.clause(whole)) ? numbered : 0,
      Math.log1p(known.size()),
      kin.refused() ? 1 : 0,
      rewritten,
    };
    double[] sharing = wholes.sharing.features(whole, piece, known);
    return DoubleStream.concat(Arrays.stream(sharing), Arrays.stream(more)).toArray();
  }

  private static double share(double part, double whole) {
    return part / Math.max(LEAST_WEIGHT, whole);
  }

  /** Whether both have a number, and the same. */
  private static boolean kept(Clause one, Clause other) {
    return !one.label().isEmpty() && one.id().equals(other.id());
  }

  /** Whether a clause has the number of another, or one below it. */
  private static boolean under(Clause piece, Clause whole) {
    return kept(piece, whole)
        || (!piece.label().isEmpty() && piece.id().startsWith(whole.id() + "("));
  }

  private double beside(int a, int b, int step) {
    return Surroundings.beside(supposed, a, b, step);
  }

  /** The share of the links found so far whose clauses kept their number. */
  private double numbered() {
    int kept = 0;
    int all = 0;
    for (int a = 0; a < old.size(); a++) {
      for (int b : split.get(a)) {
        kept += kept(old.clause(a), now.clause(b)) ? 1 : 0;
        all++;
      }
    }
    return (double) kept / Math.max(1, all);
  }

  /** How far apart the two stand, as a share of their drafts. */
  private double distance(int a, int b) {
    return Math.abs((a + 0.5) / old.size() - (b + 0.5) / now.size());
  }
}
