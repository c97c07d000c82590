package parley.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks a second time at clauses that found no partner, when both drafts have such: by what they
 * speak of rather than by their words, as a draft that was written anew says the same in others. A
 * clause left over may be the same as one left over in the other draft, or a part of one that has a
 * partner. What is found tells more of what stands around, so there are several rounds.
 */
final class Remains {
  private static final int ROUNDS = 4;
  private static final int NOMINEES = 6;

  /**
   * How much of two drafts must be left over, as {@link Affinity#rewritten}: with less, they were
   * edited and not rewritten, and what is left was struck out or added.
   */
  private static final double LEAST_REWRITTEN = 0.1;

  private final Tree old;
  private final Tree now;
  private final Profiles profiles;
  private final Links twins;
  private final Strays strays;

  /**
   * @param profiles of both drafts, by their words
   * @param twins clauses with equal words: nothing was added to them or taken away
   * @param strays those that were refused ask for more
   */
  Remains(Tree old, Tree now, Profiles profiles, Links twins, Strays strays) {
    this.old = old;
    this.now = now;
    this.profiles = profiles;
    this.twins = twins;
    this.strays = strays;
  }

  /**
   * Links what belongs together.
   *
   * @param split the partners of each old clause; found ones are added
   * @param merged the partners of each new clause; found ones are added
   */
  void link(List<List<Integer>> split, List<List<Integer>> merged) {
    if (Affinity.rewritten(split, merged) < LEAST_REWRITTEN) {
      return;
    }
    List<Integer> loneOld = lone(split, profiles.old());
    List<Integer> loneNow = lone(merged, profiles.now());
    Gists gists = Gists.of(profiles, old, now);
    List<Kin> pool =
        pool(loneOld, loneNow, gists.profiles()).stream().map(pair -> kin(pair, gists)).toList();
    Affinity affinity = new Affinity(old, now, gists, pool, split, merged);
    for (int round = 0; round < ROUNDS && round(pool, affinity, split, merged); round++) {}
  }

  private Kin kin(Candidate pair, Gists gists) {
    Profile one = gists.profiles().old().get(pair.old());
    Profile other = gists.profiles().now().get(pair.now());
    int[] common = gists.common(pair.old(), pair.now());
    return new Kin(
        pair,
        gists.profiles().shared(pair),
        common.length < 2,
        gists.exclusive(common),
        gists.inOld().likest(pair.old(), other),
        gists.inNow().likest(pair.now(), one),
        strays.refused(pair));
  }

  private static List<Integer> lone(List<List<Integer>> partners, List<Profile> profiles) {
    return IntStream.range(0, partners.size())
        .filter(i -> partners.get(i).isEmpty() && !bare(profiles.get(i)))
        .boxed()
        .toList();
  }

  /** Whether a clause has no text of its own; what a title alone became is told by what follows. */
  private static boolean bare(Profile profile) {
    return profile.words().size() == profile.heading().size();
  }

  /** The pairs that are worth a look, each once. */
  private List<Candidate> pool(List<Integer> loneOld, List<Integer> loneNow, Profiles gists) {
    Likeness likeness = new Likeness(old, now, gists);
    List<List<Candidate>> found = new ArrayList<>();
    found.addAll(
        new Nominees(gists.now(), gists.words())
            .each(
                loneOld,
                gists.old(),
                NOMINEES,
                (a, nominees) ->
                    IntStream.of(nominees).mapToObj(b -> likeness.compare(a, b)).toList()));
    found.addAll(
        new Nominees(gists.old(), gists.words())
            .each(
                loneNow,
                gists.now(),
                NOMINEES,
                (b, nominees) ->
                    IntStream.of(nominees).mapToObj(a -> likeness.compare(a, b)).toList()));
    PairSet seen = new PairSet();
    return found.stream()
        .flatMap(List::stream)
        .filter(
            pair ->
                !bare(profiles.old().get(pair.old()))
                    && !bare(profiles.now().get(pair.now()))
                    && twins.free(pair.old(), pair.now())
                    && seen.add(pair.old(), pair.now()))
        .toList();
  }

  private record Scored(Kin kin, double score) implements Comparable<Scored> {
    @Override
    public int compareTo(Scored other) {
      int order = Double.compare(other.score, score);
      order = order == 0 ? Integer.compare(kin.now(), other.kin.now()) : order;
      return order == 0 ? Integer.compare(kin.old(), other.kin.old()) : order;
    }
  }

  /** Links the surest pairs first; returns whether there were any. */
  private static boolean round(
      List<Kin> pool, Affinity affinity, List<List<Integer>> split, List<List<Integer>> merged) {
    affinity.lookAround();
    List<Scored> scored = new ArrayList<>();
    for (Kin kin : pool) {
      double score = affinity.score(kin);
      if (score > 0) {
        scored.add(new Scored(kin, score));
      }
    }
    scored.sort(null);
    boolean any = false;
    for (Scored s : scored) {
      // What was linked before may have made of a pair a part and a whole.
      if (affinity.score(s.kin) > 0) {
        split.get(s.kin.old()).add(s.kin.now());
        merged.get(s.kin.now()).add(s.kin.old());
        any = true;
      }
    }
    return any;
  }
}
