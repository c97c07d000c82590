package parley.redline;

/** How much two clauses look like one, by their words and by what stands around them. */
final class Likeness {
  private static final int REACH = 3;

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
        1 / (1 + Math.min(one.words().size(), other.words().size()) / 4.0));
  }

  private static final double[] WEIGHTS = {
    -7.7, 3.0, 4.3, 5.4, 1.0, 0, 0, 0.6, 1.4, 1.4, 2.8, 0, 1.5
  };
  private static final double[] BARE = {-5.1, 0, 0, 0, 0, 0, 1, 2.3, 1.2, 1.9, 4.7, 0, 0};

  /** Above 0 if the two are more likely one clause than not. */
  double score(Candidate pair, Links links) {
    double[] features = features(pair, links);
    double score = 0;
    for (int i = 0; i < features.length; i++) {
      score += (pair.brief() == 1 ? BARE : WEIGHTS)[i] * features[i];
    }
    return score;
  }

  double[] features(Candidate pair, Links links) {
    int a = pair.old();
    int b = pair.now();
    return new double[] {
      1,
      pair.words(),
      pair.contained(),
      pair.pairs(),
      pair.headed() ? pair.heading() : 0,
      pair.headed() ? 1 : 0,
      pair.label() ? 1 : 0,
      above(a, b, links),
      beside(a, b, -1, links),
      beside(a, b, 1, links),
      below(a, b, links),
      pair.brief(),
      pair.brief() * pair.words(),
    };
  }

  /** 1 if the clauses above are partners, -1 if they are partners of others, else 0. */
  private double above(int a, int b, Links links) {
    int up = old.parent(a);
    int down = now.parent(b);
    if (up < 0 || down < 0) {
      return up == down ? 0.5 : 0;
    }
    if (links.now(up) == down) {
      return 1;
    }
    return links.now(up) >= 0 && links.old(down) >= 0 ? -1 : 0;
  }

  /** From 1, the next clause on that side being the partner of the next, down to 0. */
  private double beside(int a, int b, int step, Links links) {
    double best = 0;
    for (int far = 1; far <= REACH; far++) {
      int partner = links.now(a + step * far);
      int gap = step * (partner - b);
      if (partner >= 0 && gap >= 1 && gap <= REACH) {
        best = Math.max(best, 1.0 / Math.max(far, gap));
      }
    }
    return best;
  }

  /** The share of the clauses below that are partners. */
  private double below(int a, int b, Links links) {
    int most = Math.max(old.children(a), now.children(b));
    if (old.children(a) == 0 || now.children(b) == 0) {
      return 0;
    }
    int partners = 0;
    for (int child = a + 1; child < old.end(a); child = old.end(child)) {
      int partner = links.now(child);
      if (partner >= 0 && now.parent(partner) == b) {
        partners++;
      }
    }
    return (double) partners / most;
  }
}
