package parley.draft;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One open level of the outline: the last clause seen there and the sequence it belongs to.
 *
 * @param node index of that clause
 * @param label its label, null for a heading or a paragraph without one
 * @param indent columns before it
 * @param rank how many {@code #} it has, 0 for none
 * @param kind what made it a clause
 * @param inline whether its sequence began within a line
 */
record Frame(
    int node, @Nullable Label label, int indent, int rank, Node.Kind kind, boolean inline) {
  /** Whether a label that is no heading looks like one of this sequence. */
  boolean sameForm(Label other) {
    return rank == 0 && label != null && label.form().equals(other.form());
  }

  boolean worded() {
    return label != null && label.worded();
  }

  /** The word of its label; only for one that is {@link #worded}. */
  Form.Word word() {
    return Objects.requireNonNull(label).word();
  }

  /** The number of its label; only for one that has a label. */
  Numeral numeral() {
    return Objects.requireNonNull(label).numeral();
  }

  /** Whether it is a heading that parts the whole draft: a worded label or one with {@code #}. */
  boolean divides() {
    return rank > 0 || (worded() && !word().anywhere());
  }

  /** Whether unnumbered text at this indentation belongs to it. */
  boolean holds(int column) {
    if (divides() || kind == Node.Kind.HEADING) {
      return true;
    }
    if (label == null) {
      return false;
    }
    boolean paragraph =
        label.form().style() == Numeral.Style.DECIMAL && !label.form().after().equals(")");
    return paragraph || column > indent + label.printed().length();
  }
}
