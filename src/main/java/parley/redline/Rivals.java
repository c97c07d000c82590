package parley.redline;

import java.util.List;

/** For each clause the two most similar clauses, so that a pair can be held against its rivals. */
final class Rivals {
  private final double[] oldBest;
  private final double[] oldNext;
  private final double[] nowBest;
  private final double[] nowNext;

  Rivals(List<Candidate> pool, int old, int now) {
    oldBest = new double[old];
    oldNext = new double[old];
    nowBest = new double[now];
    nowNext = new double[now];
    for (Candidate pair : pool) {
      note(oldBest, oldNext, pair.old(), pair.words());
      note(nowBest, nowNext, pair.now(), pair.words());
    }
  }

  private static void note(double[] best, double[] next, int clause, double similarity) {
    if (similarity > best[clause]) {
      next[clause] = best[clause];
      best[clause] = similarity;
    } else if (similarity > next[clause]) {
      next[clause] = similarity;
    }
  }

  /** The greatest similarity that one of the two has with a third clause. */
  double of(Candidate pair) {
    return Math.max(
        other(oldBest, oldNext, pair.old(), pair.words()),
        other(nowBest, nowNext, pair.now(), pair.words()));
  }

  private static double other(double[] best, double[] next, int clause, double similarity) {
    return similarity >= best[clause] ? next[clause] : best[clause];
  }
}
