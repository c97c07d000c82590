package parley.redline;

import java.util.List;
import java.util.Set;
import parley.draft.Clause;

/**
 * What became of one clause, or of a few that belong together.
 *
 * @param relation how the two sides relate
 * @param flags what else happened
 * @param old clauses of the old draft, in order; empty for an addition
 * @param now clauses of the new draft, in order; empty for a removal
 * @param similarity of the words of the two sides, from 0 (none shared) to 1 (the same)
 * @param redline the word edits from the old to the new side
 * @param substance the edits that change meaning
 * @param brackets what happened to brackets
 */
public record Change(
    Relation relation,
    Set<Flag> flags,
    List<Clause> old,
    List<Clause> now,
    double similarity,
    List<Edit> redline,
    List<Substance> substance,
    List<BracketChange> brackets) {
  public Change {
    old = List.copyOf(old);
    now = List.copyOf(now);
    redline = List.copyOf(redline);
    substance = List.copyOf(substance);
    brackets = List.copyOf(brackets);
  }
}
