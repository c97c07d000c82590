package parley.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Finds the clauses that were split or merged: a clause without partner whose words stand in a
 * clause that has one, and there in the part that its partner does not account for.
 *
 * <p>It is written for splits: one old clause, its pieces in the new draft. Merges are the same
 * with the drafts changed over.
 */
final class Sharing {
  private static final int NOMINEES = 6;

  private final List<Profile> wholes;
  private final List<Profile> pieces;
  private final Tree tree;
  private final Weights words;
  private final Weights pairs;
  private final double[] weights;

  /** A piece and the whole it may come from. */
  record Claim(int whole, int piece, double score) {}

  /**
   * @param wholes the clauses that may have been split
   * @param pieces the clauses that may be pieces of them
   * @param tree of the pieces
   * @param profiles of both drafts, for their weights
   * @param weights of the features
   */
  Sharing(
      List<Profile> wholes, List<Profile> pieces, Tree tree, Profiles profiles, double... weights) {
    this.wholes = wholes;
    this.pieces = pieces;
    this.tree = tree;
    this.words = profiles.words();
    this.pairs = profiles.pairs();
    this.weights = weights;
  }

  /** What a piece would add to the account of a whole, as numbers to be weighed. */
  double[] features(int whole, int piece, List<Integer> known) {
    Profile all = wholes.get(whole);
    Profile one = pieces.get(piece);
    Bag knownWords = join(known, Profile::words);
    Bag knownPairs = join(known, Profile::pairs);
    double had = all.words().shared(knownWords, words);
    double has = all.words().shared(knownWords, one.words(), words);
    double hadPairs = all.pairs().shared(knownPairs, pairs);
    double hasPairs = all.pairs().shared(knownPairs, one.pairs(), pairs);
    double weight = knownWords.weight(words);
    return new double[] {
      1,
      (has - had) / Math.max(1e-9, one.wordWeight()),
      (hasPairs - hadPairs) / Math.max(1e-9, one.pairWeight()),
      1 - had / Math.max(1e-9, all.wordWeight()),
      (has - had) / Math.max(1e-9, all.wordWeight()),
      Profile.dice(has, weight + one.wordWeight(), all.wordWeight())
          - Profile.dice(had, weight, all.wordWeight()),
      near(piece, known),
      all.words().shared(one.words(), words) / Math.max(1e-9, one.wordWeight()),
      all.pairs().shared(one.pairs(), pairs) / Math.max(1e-9, one.pairWeight()),
      Math.log1p(hasPairs - hadPairs)
    };
  }

  private Bag join(List<Integer> known, Function<Profile, Bag> bag) {
    Bag joined = Bag.EMPTY;
    for (int piece : known) {
      joined = joined.with(bag.apply(pieces.get(piece)));
    }
    return joined;
  }

  private double near(int piece, List<Integer> known) {
    double best = 0;
    for (int k : known) {
      if (piece == k + 1 || piece == k - 1 || piece == tree.end(k) || k == tree.end(piece)) {
        return 1;
      }
      if (tree.parent(piece) == tree.parent(k) || tree.parent(piece) == k) {
        best = 0.5;
      }
    }
    return best;
  }

  List<Claim> claims(IntUnaryOperator partnerOfPiece, IntUnaryOperator partnerOfWhole) {
    List<Integer> lone = new ArrayList<>();
    for (int piece = 0; piece < pieces.size(); piece++) {
      if (partnerOfPiece.applyAsInt(piece) < 0 && pieces.get(piece).words().size() > 0) {
        lone.add(piece);
      }
    }
    List<Claim> claims = new ArrayList<>();
    new Nominees(wholes, words)
        .each(lone, pieces, NOMINEES, (piece, nominees) -> claims(piece, nominees, partnerOfWhole))
        .forEach(claims::addAll);
    claims.sort(Comparator.comparingDouble((Claim c) -> -c.score).thenComparingInt(Claim::piece));
    return claims;
  }

  private List<Claim> claims(int piece, int[] nominees, IntUnaryOperator partnerOfWhole) {
    List<Claim> claims = new ArrayList<>();
    for (int whole : nominees) {
      int partner = partnerOfWhole.applyAsInt(whole);
      if (partner >= 0) {
        claims.add(new Claim(whole, piece, score(whole, piece, List.of(partner))));
      }
    }
    return claims;
  }

  /**
   * How much each of {@link #features} counts for a split, in their order: the base, the shares of
   * the piece's words and pairs that it brings, how much of the whole was missing, the share of the
   * whole it brings, the gain in likeness, its place, the shares of its words and pairs that stand
   * in the whole at all, and how many new pairs there are.
   *
   * <p>A logistic regression on generated revisions and on some pairs of real drafts gave the
   * numbers; the base was raised by 0.5 after it on generated revisions alone, where nearly every
   * split that was told was one and many were missed.
   */
  static final double[] SPLIT = {-4.91, 2.61, 2.93, 0.54, 1.38, 2.09, 2.38, -0.53, 1.96, 0.05};

  /** How much each counts for a merge; see {@link #SPLIT}. */
  static final double[] MERGE = {-4.79, 1.14, 2.17, 0.84, 1.01, 1.92, 2.86, 0.01, 1.04, 0.34};

  /** Above 0 if the piece more likely comes from the whole than not, beside the known pieces. */
  double score(int whole, int piece, List<Integer> known) {
    return Odds.of(0, features(whole, piece, known), weights);
  }
}
