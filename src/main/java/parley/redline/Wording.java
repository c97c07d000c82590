package parley.redline;

import java.util.List;
import java.util.stream.Collectors;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * The words of clauses that are compared: heading and own text. The label is no part of them, so
 * that renumbering is never a change of words.
 */
final class Wording {
  private Wording() {}

  /** The own text of a clause as one line. */
  static String body(Draft draft, Clause clause) {
    return draft.text(clause).replace('\u00a0', ' ');
  }

  /** The heading of a clause with a line end, empty if it has none. */
  static String heading(Clause clause) {
    return clause.heading().isEmpty() ? "" : clause.heading() + "\n";
  }

  /** Heading and text of a clause, each one line. */
  static String of(Draft draft, Clause clause) {
    return (heading(clause) + body(draft, clause)).strip();
  }

  /** The words of several clauses in their order. */
  static String of(Draft draft, List<Clause> clauses) {
    return clauses.stream().map(clause -> of(draft, clause)).collect(Collectors.joining("\n"));
  }
}
