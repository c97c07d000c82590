package parley.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs clauses that found no partner although a sentence or more stands in both word for word: too
 * little of the longer one to make them alike, but nobody would call those words deleted here and
 * inserted there.
 */
final class Leftovers {
  /** How much of the shorter of two must stand in the other, as pairs of words, by weight. */
  private static final double LEAST_SHARE = 0.5;

  /**
   * How much must stand in both, as {@link Candidate#evidence}: about a dozen words in a row that
   * hardly stand anywhere else. Lower, generated revisions pair boilerplate.
   */
  private static final double LEAST_EVIDENCE = 4;

  private final Profiles profiles;

  Leftovers(Profiles profiles) {
    this.profiles = profiles;
  }

  /** What pairs may be made, those that have most in common first. */
  List<Candidate> among(List<Candidate> pool) {
    List<Candidate> pairs = new ArrayList<>();
    for (Candidate pair : pool) {
      if (pair.evidence() >= LEAST_EVIDENCE && share(pair) >= LEAST_SHARE) {
        pairs.add(pair);
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Candidate pair) -> -pair.evidence())
            .thenComparingInt(Candidate::now)
            .thenComparingInt(Candidate::old));
    return pairs;
  }

  private double share(Candidate pair) {
    Profile one = profiles.old().get(pair.old());
    Profile other = profiles.now().get(pair.now());
    double shared = one.pairs().shared(other.pairs(), profiles.pairs());
    return Profile.contained(shared, one.pairWeight(), other.pairWeight());
  }
}
