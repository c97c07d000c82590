package parley.redline;

import java.util.List;
import parley.draft.Clause;
import parley.draft.Draft;

/** The clauses of a draft and who of them stands above and below whom, by index. */
final class Tree {
  private final Draft draft;
  private final List<Clause> clauses;
  private final int[] end;
  private final int[] children;

  Tree(Draft draft) {
    this.draft = draft;
    clauses = draft.clauses();
    end = new int[clauses.size()];
    children = new int[clauses.size()];
    for (int i = clauses.size() - 1; i >= 0; i--) {
      end[i] = Math.max(end[i], i + 1);
      int parent = clauses.get(i).parent();
      if (parent >= 0) {
        end[parent] = Math.max(end[parent], end[i]);
        children[parent]++;
      }
    }
  }

  int size() {
    return clauses.size();
  }

  Clause clause(int index) {
    return clauses.get(index);
  }

  /** The words of a clause. */
  String text(int index) {
    return draft.text(clause(index));
  }

  /** The clause above, or -1. */
  int parent(int index) {
    return clauses.get(index).parent();
  }

  /** One past the last of its sub-clauses. */
  int end(int index) {
    return end[index];
  }

  /** How many clauses stand directly below. */
  int children(int index) {
    return children[index];
  }
}
