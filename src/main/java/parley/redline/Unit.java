package parley.redline;

import java.util.List;

/**
 * Changes that are told as one.
 *
 * @param whole what became of them taken together; of an article it names the article alone
 * @param parts the changes in it, in order; the whole alone where each clause is told by itself
 * @param left changes of clauses that stood in it and moved to another unit
 */
public record Unit(Change whole, List<Change> parts, List<Change> left) {
  public Unit {
    parts = List.copyOf(parts);
    left = List.copyOf(left);
  }

  /** A change that is told by itself. */
  static Unit alone(Change change) {
    return new Unit(change, List.of(change), List.of());
  }
}
