package parley.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

  /** How many clauses at least are looked up in a row before another processor may go on. */
  private static final int SMALLEST_BATCH = 64;

  /** Into how many such rows a draft is cut at most: each needs arrays as long as a draft. */
  private static final int MOST_BATCHES = 16;

  private static final int[] NONE = {};

  private final List<Profile> indexed;
  private final Weights weights;
  private final int[][] postings;

  /**
   * @param indexed the clauses to find
   * @param weights of their words
   */
  Nominees(List<Profile> indexed, Weights weights) {
    this.indexed = indexed;
    this.weights = weights;
    this.postings = index(indexed, weights.size());
  }

  private static int[][] index(List<Profile> profiles, int words) {
    int[] counts = new int[words];
    for (Profile profile : profiles) {
      profile.words().count(counts);
    }
    int[][] postings = new int[words][];
    for (int word = 0; word < words; word++) {
      postings[word] = counts[word] > MOST_CLAUSES ? NONE : new int[counts[word]];
    }
    int[] filled = new int[words];
    for (int i = 0; i < profiles.size(); i++) {
      for (int word : profiles.get(i).words().distinct()) {
        if (postings[word].length > 0) {
          postings[word][filled[word]++] = i;
        }
      }
    }
    return postings;
  }

  /** What is made of a clause and those that were found for it. */
  interface Use<T> {
    /**
     * Makes something of one clause.
     *
     * @param nominees indexes, each once: the clauses most alike as a whole, then those that hold
     *     most of its words
     */
    T of(int clause, int[] nominees);
  }

  /**
   * Looks up clauses, several at a time where there are several processors.
   *
   * @param clauses the indexes of the clauses to find others for
   * @param profiles of the draft that they stand in
   * @param most how many of each kind at most
   * @param use what to make of each clause; it must not change anything
   * @return what was made of the clauses, in their order
   */
  <T> List<T> each(List<Integer> clauses, List<Profile> profiles, int most, Use<T> use) {
    int size = Math.max(SMALLEST_BATCH, Math.ceilDiv(clauses.size(), MOST_BATCHES));
    int batches = Math.ceilDiv(clauses.size(), size);
    List<List<T>> made =
        IntStream.range(0, batches)
            .parallel()
            .mapToObj(
                batch -> {
                  int from = batch * size;
                  int to = Math.min(clauses.size(), from + size);
                  return batch(clauses.subList(from, to), profiles, most, use);
                })
            .toList();
    List<T> all = new ArrayList<>(clauses.size());
    made.forEach(all::addAll);
    return all;
  }

  private <T> List<T> batch(List<Integer> clauses, List<Profile> profiles, int most, Use<T> use) {
    Search search = new Search();
    List<T> made = new ArrayList<>(clauses.size());
    for (int clause : clauses) {
      made.add(use.of(clause, search.nominate(profiles.get(clause), most)));
    }
    return made;
  }

  /** Looks up one clause after another; its arrays are too large to be made for each. */
  private final class Search {
    private final float[] scores = new float[indexed.size()];
    private final int[] touched = new int[indexed.size()];

    private int[] nominate(Profile profile, int most) {
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
      return distinct(chosen, size);
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
        float weight = weights.of(word);
        for (int clause : list) {
          if (scores[clause] == 0) {
            touched[found++] = clause;
          }
          scores[clause] += weight;
        }
      }
      return found;
    }

    /** Puts the touched clauses with the greatest keys behind those chosen; returns the size. */
    private int pick(double[] keys, int most, int[] chosen, int from) {
      double[] best = new double[most];
      int size = 0;
      for (int i = 0; i < keys.length; i++) {
        // Most are no better than the last that was chosen.
        if (size == most && keys[i] < best[most - 1]) {
          continue;
        }
        int place = size;
        while (place > 0
            && before(keys[i], touched[i], best[place - 1], chosen[from + place - 1])) {
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
  }

  /** Equal weights in the order of the words' numbers. */
  private int[] rarestFirst(Bag words) {
    int[] distinct = words.distinct();
    long[] keys = new long[distinct.length];
    for (int i = 0; i < keys.length; i++) {
      // Weights are positive, so their bits are in the order of the numbers.
      keys[i] = (long) ~Float.floatToRawIntBits(weights.of(distinct[i])) << 32 | distinct[i];
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      distinct[i] = (int) keys[i];
    }
    return distinct;
  }

  /** The greater key first; of equal ones, the clause that stands first. */
  private static boolean before(double key, int clause, double otherKey, int otherClause) {
    return key > otherKey || (key == otherKey && clause < otherClause);
  }

  /** Those chosen, each where it stands first. */
  private static int[] distinct(int[] chosen, int size) {
    int[] distinct = new int[size];
    int found = 0;
    for (int i = 0; i < size; i++) {
      boolean again = false;
      for (int j = 0; j < found; j++) {
        again |= distinct[j] == chosen[i];
      }
      if (!again) {
        distinct[found++] = chosen[i];
      }
    }
    return Arrays.copyOf(distinct, found);
  }
}
