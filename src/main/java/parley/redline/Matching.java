package parley.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the clauses of two drafts, one to one: equal clauses first, then the likeliest pairs, round
 * after round, each round knowing the neighbours that the one before has found.
 */
final class Matching {
  private static final int ROUNDS = 4;
  private static final int NOMINEES = 8;
  private static final int WINDOW = 3;
  private static final double LEAST_OF_TITLE = 0.5;

  private final Tree old;
  private final Tree now;
  private final Profiles profiles;
  private final Likeness likeness;
  private final Links twins;
  private final List<Candidate> pool = new ArrayList<>();
  private final PairSet seen = new PairSet();

  Matching(Tree old, Tree now, Profiles profiles) {
    this.old = old;
    this.now = now;
    this.profiles = profiles;
    this.likeness = new Likeness(old, now, profiles);
    this.twins = new Links(old.size(), now.size());
    Twins equal = new Twins(old, now, profiles);
    equal.link(twins);
    equal.pairs().forEach(pair -> nominate(pair[0], pair[1]));
    List<Integer> lone = new ArrayList<>();
    for (int b = 0; b < now.size(); b++) {
      if (twins.old(b) < 0) {
        lone.add(b);
      }
    }
    new Nominees(profiles.old(), profiles.words())
        .each(lone, profiles.now(), NOMINEES, this::compared)
        .forEach(pairs -> pairs.forEach(this::add));
  }

  private List<Candidate> compared(int b, int[] nominees) {
    List<Candidate> pairs = new ArrayList<>(nominees.length);
    for (int a : nominees) {
      if (twins.free(a, b)) {
        pairs.add(likeness.compare(a, b));
      }
    }
    return pairs;
  }

  private void add(Candidate pair) {
    if (seen.add(pair.old(), pair.now()) && comparable(pair)) {
      pool.add(pair);
    }
  }

  /** A pair that may be one; in order, the likeliest first, then the one that moved least. */
  private record Scored(Candidate pair, double score) implements Comparable<Scored> {
    @Override
    public int compareTo(Scored other) {
      int order = Double.compare(other.score, score);
      order = order == 0 ? Integer.compare(distance(), other.distance()) : order;
      return order == 0 ? Integer.compare(pair.now(), other.pair.now()) : order;
    }

    private int distance() {
      return Math.abs(pair.old() - pair.now());
    }
  }

  /** Pairs the clauses; what breaks the order is still to be doubted. */
  Strays links() {
    Links links = twins;
    for (int round = 1; ; round++) {
      nominateAround(links);
      Rivals rivals = new Rivals(pool, old.size(), now.size());
      Links next = assign(links, rivals);
      boolean same = next.same(links);
      links = same ? links : next;
      if (same || round == ROUNDS) {
        Strays strays = new Strays(old, now, likeness, rivals, links);
        twins.retain(strays.settled());
        return strays;
      }
    }
  }

  Links twins() {
    return twins;
  }

  List<Candidate> pool() {
    return pool;
  }

  Likeness likeness() {
    return likeness;
  }

  private void nominate(int a, int b) {
    if (twins.free(a, b) && seen.add(a, b)) {
      Candidate pair = likeness.compare(a, b);
      if (comparable(pair)) {
        pool.add(pair);
      }
    }
  }

  /**
   * Whether their place alone may make two clauses one: not paragraphs that share no word, and a
   * bare title is no earlier form of a paragraph, unless that has the title too or hardly more
   * words.
   */
  private boolean comparable(Candidate pair) {
    Profile one = profiles.old().get(pair.old());
    Profile other = profiles.now().get(pair.now());
    if (one.words().size() == 0 || other.words().size() == 0) {
      return true;
    }
    if (one.headingOnly() != other.headingOnly()) {
      return Math.max(pair.words(), pair.heading()) >= LEAST_OF_TITLE;
    }
    return pair.words() > 0 || one.headingOnly();
  }

  private Links assign(Links known, Rivals rivals) {
    Surroundings around = new Surroundings(old, now, known);
    List<Scored> scored = new ArrayList<>(pool.size());
    for (Candidate pair : pool) {
      double score = likeness.score(pair, rivals.of(pair), around);
      if (score > 0) {
        scored.add(new Scored(pair, score));
      }
    }
    scored.sort(null);
    Links links = new Links(twins);
    for (Scored s : scored) {
      if (links.free(s.pair.old(), s.pair.now())) {
        links.link(s.pair.old(), s.pair.now());
      }
    }
    return links;
  }

  /** Clauses near partners may be partners, whatever their words. */
  private void nominateAround(Links links) {
    for (int a = 0; a < old.size(); a++) {
      int b = links.now(a);
      if (b >= 0) {
        if (old.parent(a) >= 0 && now.parent(b) >= 0) {
          nominate(old.parent(a), now.parent(b));
        }
        nominateBeside(a, b, 1);
        nominateBeside(a, b, -1);
      }
    }
  }

  private void nominateBeside(int a, int b, int step) {
    for (int i = 1; i <= WINDOW; i++) {
      for (int j = 1; j <= WINDOW; j++) {
        int x = a + step * i;
        int y = b + step * j;
        if (x >= 0 && x < old.size() && y >= 0 && y < now.size()) {
          nominate(x, y);
        }
      }
    }
  }
}
