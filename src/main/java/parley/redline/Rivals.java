package parley.redline;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** For each clause the two most similar clauses, so that a pair can be held against its rivals. */
final class Rivals {
  private final double[] oldBest;
  private final double[] oldNext;
  private final double[] nowBest;
  private final double[] nowNext;

  private final ToDoubleFunction<Candidate> similarity;

  /** Rivals by the share of words in common. */
  Rivals(List<Candidate> pool, int old, int now) {
    this(pool, old, now, Candidate::words);
  }

  /**
   * @param pool the pairs that compete
   * @param old how many clauses the old draft has
   * @param now how many the new one has
   * @param similarity of a pair, not below 0
   */
  Rivals(List<Candidate> pool, int old, int now, ToDoubleFunction<Candidate> similarity) {
    this.similarity = similarity;
    oldBest = new double[old];
    oldNext = new double[old];
    nowBest = new double[now];
    nowNext = new double[now];
    for (Candidate pair : pool) {
      note(oldBest, oldNext, pair.old(), similarity.applyAsDouble(pair));
      note(nowBest, nowNext, pair.now(), similarity.applyAsDouble(pair));
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
    return Math.max(ofOld(pair), ofNow(pair));
  }

  /** The greatest similarity that the old clause of the two has with a third. */
  double ofOld(Candidate pair) {
    return other(oldBest, oldNext, pair.old(), similarity.applyAsDouble(pair));
  }

  /** The greatest similarity that the new clause of the two has with a third. */
  double ofNow(Candidate pair) {
    return other(nowBest, nowNext, pair.now(), similarity.applyAsDouble(pair));
  }

  private static double other(double[] best, double[] next, int clause, double similarity) {
    return similarity >= best[clause] ? next[clause] : best[clause];
  }
}
