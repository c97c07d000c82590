package parley.redline;

/** How much two clauses look like one, by their words and by what stands around them. */
final class Likeness {
  private final Tree old;
  private final Tree now;
  private final Profiles profiles;

  Likeness(Tree old, Tree now, Profiles profiles) {
    this.old = old;
    this.now = now;
    this.profiles = profiles;
  }

  /** What the words of two clauses say. */
  Candidate compare(int a, int b) {
    Profile one = profiles.old().get(a);
    Profile other = profiles.now().get(b);
    double words = one.words().shared(other.words(), profiles.words());
    double pairs = one.pairs().shared(other.pairs(), profiles.pairs());
    double heading = one.heading().shared(other.heading(), profiles.words());
    String label = old.clause(a).label();
    return new Candidate(
        a,
        b,
        Profile.dice(words, one.wordWeight(), other.wordWeight()),
        Profile.contained(words, one.wordWeight(), other.wordWeight()),
        Profile.dice(pairs, one.pairWeight(), other.pairWeight()),
        Profile.dice(heading, one.headingWeight(), other.headingWeight()),
        one.heading().size() > 0 && other.heading().size() > 0,
        !label.isEmpty() && label.equals(now.clause(b).label()),
        1 / (1 + Math.min(one.words().size(), other.words().size()) / 4.0),
        Math.log1p(pairs));
  }

  private static final double KEPT_TITLE = 3;

  /**
   * How much each of {@link #features} counts, in their order. A logistic regression on generated
   * revisions and on some pairs of real drafts gave the numbers.
   */
  private static final double[] WEIGHTS = {
    -5.26, // base
    -2.44, // words
    4.88, // contained
    2.98, // pairs
    1.44, // heading
    0.05, // label
    0.25, // above
    1.75, // in front
    2.15, // behind
    0.91, // below
    -0.18, // brief with like words
    -0.52, // retitled
    0.22, // evidence
    6.54, // more like than any third
    -1.66, // alone in the gap
    2.73, // in the same gap
  };

  /** The same for two clauses that share no word, as numbers and titles alone do. */
  private static final double[] BARE = {
    -5.02, // base
    0.00, // words
    0.00, // contained
    0.00, // pairs
    0.00, // heading
    0.44, // label
    0.92, // above
    0.10, // in front
    2.01, // behind
    5.19, // below
    0.00, // brief with like words
    0.92, // retitled
    0.00, // evidence
    3.88, // more like than any third
    1.19, // alone in the gap
    1.14, // in the same gap
  };

  /** Above 0 if the two are more likely one clause than not. */
  double score(Candidate pair, double rival, Surroundings around) {
    double[] weights = pair.words() == 0 ? BARE : WEIGHTS;
    return Odds.of(sameNumberAndTitle(pair), features(pair, rival, around), weights);
  }

  /**
   * A clause that keeps its number and most of its title is taken for the same, if much rewritten.
   */
  private static double sameNumberAndTitle(Candidate pair) {
    return pair.label() && pair.headed() ? KEPT_TITLE * pair.heading() : 0;
  }

  /**
   * What speaks for a pair, as numbers to be weighed.
   *
   * @param rival the greatest similarity of words that one of the two has with a third clause
   */
  double[] features(Candidate pair, double rival, Surroundings around) {
    int a = pair.old();
    int b = pair.now();
    return new double[] {
      1,
      pair.words(),
      pair.contained(),
      pair.pairs(),
      pair.headed() ? pair.heading() : 0,
      pair.label() ? 1 : 0,
      around.above(a, b),
      around.beside(a, b, -1),
      around.beside(a, b, 1),
      around.below(a, b),
      pair.brief() * pair.words(),
      pair.headed() ? 1 - pair.heading() : 0,
      pair.evidence(),
      pair.words() - rival,
      around.gap(a, b),
      around.together(a, b) ? 1 : 0,
    };
  }
}
