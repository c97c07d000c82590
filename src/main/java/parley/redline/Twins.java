package parley.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the clauses whose words are the same in both drafts. */
final class Twins {
  /** Groups of equal clauses up to this many pairs are left to their surroundings to sort out. */
  private static final int MOST_PAIRS = 64;

  /** Clauses with fewer words than this are too common to be known by them. */
  private static final int FEWEST_WORDS = 3;

  private record Group(List<Integer> old, List<Integer> now) {
    Group() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private final Tree old;
  private final Tree now;
  private final Profiles profiles;
  private final List<Group> groups;

  Twins(Tree old, Tree now, Profiles profiles) {
    this.old = old;
    this.now = now;
    this.profiles = profiles;
    Map<Long, Group> byPrint = new HashMap<>();
    List<Group> found = new ArrayList<>();
    for (int i = 0; i < profiles.old().size(); i++) {
      group(byPrint, found, profiles.old().get(i)).old.add(i);
    }
    for (int i = 0; i < profiles.now().size(); i++) {
      group(byPrint, found, profiles.now().get(i)).now.add(i);
    }
    groups = found.stream().filter(g -> !g.old.isEmpty() && !g.now.isEmpty()).toList();
  }

  private static Group group(Map<Long, Group> byPrint, List<Group> found, Profile profile) {
    Group group = byPrint.get(profile.print());
    if (group == null) {
      group = new Group();
      byPrint.put(profile.print(), group);
      found.add(group);
    }
    return group;
  }

  /** Links the clauses whose words stand once in each draft, and equal ones in a row with them. */
  void link(Links links) {
    for (Group group : groups) {
      if (group.old.size() == 1 && group.now.size() == 1) {
        int a = group.old.getFirst();
        if (profiles.old().get(a).words().size() >= FEWEST_WORDS) {
          links.link(a, group.now.getFirst());
        }
      }
    }
    for (int a = 0; a < old.size(); a++) {
      follow(a, a == 0 ? 0 : links.now(a - 1) + 1, a == 0 || links.now(a - 1) >= 0, links);
    }
    for (int a = old.size() - 1; a >= 0; a--) {
      boolean last = a == old.size() - 1;
      follow(a, last ? now.size() - 1 : links.now(a + 1) - 1, last || links.now(a + 1) >= 0, links);
    }
  }

  private void follow(int a, int b, boolean known, Links links) {
    if (known && b >= 0 && b < now.size() && links.free(a, b) && equal(a, b) && certain(a, b)) {
      links.link(a, b);
    }
  }

  /** A clause without words is known by its label and by what follows. */
  private boolean certain(int a, int b) {
    if (profiles.old().get(a).words().size() > 0) {
      return true;
    }
    boolean bothLast = a + 1 == old.size() && b + 1 == now.size();
    boolean bothGoOn = a + 1 < old.size() && b + 1 < now.size();
    return old.clause(a).label().equals(now.clause(b).label())
        && (bothLast || (bothGoOn && equal(a + 1, b + 1)));
  }

  private boolean equal(int a, int b) {
    return profiles.old().get(a).print() == profiles.now().get(b).print();
  }

  /** The pairs among equal clauses that are worth a look: all of a few, of many those in order. */
  List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    for (Group group : groups) {
      if (profiles.old().get(group.old.getFirst()).words().size() == 0) {
        continue;
      }
      if ((long) group.old.size() * group.now.size() <= MOST_PAIRS) {
        group.old.forEach(a -> group.now.forEach(b -> pairs.add(new int[] {a, b})));
      } else {
        for (int i = 0; i < Math.min(group.old.size(), group.now.size()); i++) {
          pairs.add(new int[] {group.old.get(i), group.now.get(i)});
        }
      }
    }
    return pairs;
  }
}
