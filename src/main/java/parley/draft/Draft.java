package parley.draft;

import java.util.List;
import java.util.Optional;
import parley.corpus.Document;
import parley.corpus.Notice;

/**
 * One document as a tree of clauses.
 *
 * @param document what was parsed
 * @param clauses all of them in the order of the text; a clause stands before its sub-clauses
 * @param notices what looks wrong: unbalanced brackets, duplicate labels, options without sibling
 */
public record Draft(Document document, List<Clause> clauses, List<Notice> notices) {
  public Draft {
    clauses = List.copyOf(clauses);
    notices = List.copyOf(notices);
  }

  /** The clause above, empty for one at the top. */
  public Optional<Clause> parent(Clause clause) {
    return clause.parent() < 0 ? Optional.empty() : Optional.of(clauses.get(clause.parent()));
  }

  /** The clause with this id, if there is one. */
  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /** Index one past the last sub-clause of a clause, at whatever depth. */
  public int end(Clause clause) {
    int end = clause.index() + 1;
    while (end < clauses.size() && clauses.get(end).depth() > clause.depth()) {
      end++;
    }
    return end;
  }

  /** The own words of a clause as one line: runs of white space are single blanks. */
  public String text(Clause clause) {
    return document.quote(clause.body()).strip().replaceAll("\\s+", " ");
  }
}
