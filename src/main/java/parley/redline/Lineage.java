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

  /**
   * @param drafts oldest first
   */
  Lineage(List<Draft> drafts, Comparer comparer) {
    this.drafts = List.copyOf(drafts);
    this.comparer = comparer;
    this.before = new int[drafts.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] =
          Succession.predecessor(drafts.get(i), drafts.subList(0, i)).map(this::indexOf).orElse(-1);
    }
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
