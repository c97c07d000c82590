package parley.redline;

import java.util.List;

/**
 * Which clauses of two drafts belong together. Every clause of both stands in exactly one group.
 *
 * @param groups those with clauses of the new draft in its order, the removed ones where they stood
 */
record Alignment(List<Group> groups) {
  /**
   * Clauses that belong together: one and one, one and several, several and one, or one alone.
   *
   * @param old indexes in the old draft, ascending
   * @param now indexes in the new draft, ascending
   * @param moved whether they left the order that the other clauses kept
   */
  record Group(List<Integer> old, List<Integer> now, boolean moved) {
    Group {
      old = List.copyOf(old);
      now = List.copyOf(now);
    }
  }

  Alignment {
    groups = List.copyOf(groups);
  }
}
