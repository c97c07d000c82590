package parley.draft;

import org.jspecify.annotations.Nullable;

/**
 * One open level of the outline: the last clause seen there and the sequence it belongs to.
 *
 * @param node index of that clause
 * @param label its label, null for a heading without one
 * @param indent columns before it
 * @param rank how many {@code #} it has, 0 for none
 * @param inline whether its sequence began within a line
 */
record Frame(int node, @Nullable Label label, int indent, int rank, boolean inline) {
  boolean sameForm(Label other) {
    return label != null && label.form().equals(other.form());
  }

  boolean worded() {
    return label != null && label.worded();
  }

  /** Whether it is a heading or a worded label: what gathers the plain text after it. */
  boolean gathers() {
    return label == null || rank > 0 || worded();
  }
}
