package parley.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * The clauses that may change, with all below them. A clause of the old draft may become whatever
 * it becomes, and what is new may be put under it; what comes from elsewhere may not.
 */
public final class Allowance {
  private final Set<Integer> old;
  private final Set<Integer> now;
  private final Set<Integer> room;

  private Allowance(Set<Integer> old, Set<Integer> now, Set<Integer> room) {
    this.old = old;
    this.now = now;
    this.room = room;
  }

  /**
   * The allowance for a comparison.
   *
   * @param old clauses of the old draft that may change
   * @param now clauses that stand in the new draft alone and may stand there
   */
  public static Allowance of(Comparison comparison, List<Clause> old, List<Clause> now) {
    Set<Integer> before = below(comparison.old(), old);
    Set<Integer> after = below(comparison.now(), now);
    List<Clause> heirs =
        comparison.changes().stream()
            .filter(change -> change.old().stream().anyMatch(old::contains))
            .flatMap(change -> change.now().stream())
            .toList();
    return new Allowance(before, after, below(comparison.now(), heirs));
  }

  /** The clauses and all below them, by index. */
  private static Set<Integer> below(Draft draft, List<Clause> tops) {
    Set<Integer> covered = new HashSet<>();
    tops.forEach(clause -> covered.add(clause.index()));
    IntStream.range(0, draft.clauses().size())
        .filter(i -> covered.contains(draft.clauses().get(i).parent()))
        .forEach(covered::add);
    return covered;
  }

  /** Whether all that a change touches may change. */
  public boolean covers(Change change) {
    boolean mayGo = change.old().stream().allMatch(clause -> old.contains(clause.index()));
    boolean mayCome = change.now().stream().allMatch(clause -> now.contains(clause.index()));
    if (change.old().isEmpty()) {
      return mayCome || change.now().stream().allMatch(clause -> room.contains(clause.index()));
    }
    return mayGo || (mayCome && !change.now().isEmpty());
  }
}
