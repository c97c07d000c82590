package parley.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.draft.Draft;

/** The drafts of a text, which of them follows which, and how they compare, each pair once. */
final class Lineage {
  private final List<Draft> drafts;
  private final Comparer comparer;
  private final int[] before;
  private final Map<String, Comparison> compared = new HashMap<>();

  private Lineage(List<Draft> drafts, Comparer comparer) {
    this.drafts = List.copyOf(drafts);
    this.comparer = comparer;
    this.before = new int[drafts.size()];
  }

  /**
   * Drafts of which each follows the one that it declares to follow, else the one before it.
   *
   * @param drafts oldest first
   */
  static Lineage declared(List<Draft> drafts, Comparer comparer) {
    Lineage lineage = new Lineage(drafts, comparer);
    for (int i = 0; i < drafts.size(); i++) {
      lineage.before[i] =
          Succession.predecessor(drafts.get(i), drafts.subList(0, i))
              .map(lineage::indexOf)
              .orElse(-1);
    }
    return lineage;
  }

  /** Drafts that are all compared with the first. */
  static Lineage ofFirst(List<Draft> drafts, Comparer comparer) {
    Lineage lineage = new Lineage(drafts, comparer);
    // The others follow the draft at 0, which is what an array holds at first.
    lineage.before[0] = -1;
    return lineage;
  }

  int size() {
    return before.length;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Draft draft(int at) {
    return drafts.get(at);
  }

  /** The draft that this one follows, or -1. */
  int before(int draft) {
    return before[draft];
  }

  /** The place of a draft, or -1; by identity, since two drafts may have the same words. */
  @SuppressWarnings("ReferenceEquality")
  int indexOf(Draft draft) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i) == draft) {
        return i;
      }
    }
    return -1;
  }

  Comparison comparison(int old, int now) {
    return compared.computeIfAbsent(
        old + " " + now, key -> comparer.compare(drafts.get(old), drafts.get(now)));
  }
}
