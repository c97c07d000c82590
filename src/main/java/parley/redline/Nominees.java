package parley.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the few clauses of a draft that share the rarest words with a clause of another, through an
 * index from words to clauses. Words that stand in very many clauses are not followed, so that
 * repeated boilerplate costs no more than other text.
 */
final class Nominees {
  /** Words in more clauses than this are not followed. */
  private static final int MOST_CLAUSES = 200;

  /** How many entries of the index are visited for one clause. */
  private static final int MOST_VISITS = 3000;

  private static final int[] NONE = {};

  private final List<Profile> indexed;
  private final Weights weights;
  private final int[][] postings;
  private final float[] scores;
  private final int[] touched;

  /**
   * @param indexed the clauses to find
   * @param weights of their words
   */
  Nominees(List<Profile> indexed, Weights weights) {
    this.indexed = indexed;
    this.weights = weights;
    this.postings = index(indexed, weights.size());
    this.scores = new float[indexed.size()];
    this.touched = new int[indexed.size()];
  }

  private static int[][] index(List<Profile> profiles, int words) {
    int[] counts = new int[words];
    for (Profile profile : profiles) {
      profile.words().distinct(word -> counts[word]++);
    }
    int[][] postings = new int[words][];
    Arrays.setAll(postings, w -> counts[w] > MOST_CLAUSES ? NONE : new int[counts[w]]);
    int[] filled = new int[words];
    for (int i = 0; i < profiles.size(); i++) {
      int clause = i;
      IntConsumer post =
          word -> {
            if (postings[word].length > 0) {
              postings[word][filled[word]++] = clause;
            }
          };
      profiles.get(i).words().distinct(post);
    }
    return postings;
  }

  /**
   * The clauses that share most with a given one: those alike as a whole, then those that hold most
   * of its words.
   *
   * @param profile of the clause to find others for
   * @param most how many of each kind at most
   * @return indexes, each once
   */
  int[] nominate(Profile profile, int most) {
    int found = visit(profile);
    double[] alike = new double[found];
    double[] holding = new double[found];
    for (int i = 0; i < found; i++) {
      float shared = scores[touched[i]];
      alike[i] = Profile.dice(shared, profile.wordWeight(), indexed.get(touched[i]).wordWeight());
      holding[i] = shared;
    }
    int[] chosen = new int[2 * most];
    int size = pick(alike, most, chosen, 0);
    size = pick(holding, most, chosen, size);
    for (int i = 0; i < found; i++) {
      scores[touched[i]] = 0;
    }
    return Arrays.stream(chosen, 0, size).distinct().toArray();
  }

  /** Adds up what each clause shares; returns how many clauses share anything. */
  private int visit(Profile profile) {
    int found = 0;
    int visits = 0;
    for (int word : rarestFirst(profile.words())) {
      int[] list = postings[word];
      visits += list.length;
      if (visits > MOST_VISITS) {
        break;
      }
      for (int clause : list) {
        if (scores[clause] == 0) {
          touched[found++] = clause;
        }
        scores[clause] += weights.of(word);
      }
    }
    return found;
  }

  private List<Integer> rarestFirst(Bag words) {
    List<Integer> distinct = new ArrayList<>(words.size());
    words.distinct(distinct::add);
    distinct.sort(Comparator.comparingDouble((Integer word) -> -weights.of(word)));
    return distinct;
  }

  /** Puts the touched clauses with the greatest keys behind those chosen; returns the new size. */
  private int pick(double[] keys, int most, int[] chosen, int from) {
    double[] best = new double[most];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      int place = size;
      while (place > 0 && before(keys[i], touched[i], best[place - 1], chosen[from + place - 1])) {
        place--;
      }
      if (place < most && keys[i] > 0) {
        size = Math.min(most, size + 1);
        for (int later = size - 1; later > place; later--) {
          best[later] = best[later - 1];
          chosen[from + later] = chosen[from + later - 1];
        }
        best[place] = keys[i];
        chosen[from + place] = touched[i];
      }
    }
    return from + size;
  }

  /** The greater key first; of equal ones, the clause that stands first. */
  private static boolean before(double key, int clause, double otherKey, int otherClause) {
    return key > otherKey || (key == otherKey && clause < otherClause);
  }
}
