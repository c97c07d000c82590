package parley.redline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * One clause through all drafts of a text: what became of it in each, and which draft brought which
 * of its words.
 *
 * @param asked the draft that holds the clause that was asked for
 * @param clause that clause
 * @param steps the drafts in which it stands, or from which it is gone, oldest first
 * @param latest the newest draft in the line of the one asked for that still has it
 * @param blame the words that it has there, in order, each run with the draft that brought it;
 *     typographic variants are no new words
 */
public record ClauseHistory(
    Draft asked, Clause clause, List<Step> steps, Draft latest, List<Run> blame) {
  /**
   * What became of the clause in one draft.
   *
   * @param draft the draft
   * @param after the draft that it is compared with, null where the clause has no forerunner
   * @param restored whether it was gone from the drafts between
   * @param clauses what it is in this draft, in order; empty where it is gone
   * @param changes from the forerunner, in order; empty without one
   */
  public record Step(
      Draft draft,
      @Nullable Draft after,
      boolean restored,
      List<Clause> clauses,
      List<Change> changes) {
    public Step {
      clauses = List.copyOf(clauses);
      changes = List.copyOf(changes);
    }
  }

  /**
   * Words in a row that came from one draft.
   *
   * @param text the words with the white space between them and after them
   * @param draft the draft that brought them
   */
  public record Run(String text, Draft draft) {}

  public ClauseHistory {
    steps = List.copyOf(steps);
    blame = List.copyOf(blame);
  }

  /**
   * Follows a clause.
   *
   * @param drafts of one text, oldest first
   * @param asked one of them
   * @param clause a clause of it
   */
  public static ClauseHistory of(
      List<Draft> drafts, Draft asked, Clause clause, Comparer comparer) {
    return new Tracing(drafts, comparer).history(asked, clause);
  }
}
