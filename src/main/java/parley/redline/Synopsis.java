package parley.redline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * Drafts side by side, as a four-column document has them: one row for clauses that became one
 * another, one column for each draft.
 *
 * @param columns oldest draft first
 * @param rows in the order of the newest draft; clauses that it does not have stand where they
 *     stood; every clause of every draft stands in exactly one row
 */
public record Synopsis(List<Column> columns, List<Row> rows) {
  /**
   * One draft.
   *
   * @param draft the draft
   * @param after the one that it is compared with, null if it follows none of those given
   */
  public record Column(Draft draft, @Nullable Draft after) {}

  /**
   * What became of some clauses through all drafts.
   *
   * @param cells one for each column
   */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether any draft has it otherwise than the draft before; a new label alone is no change. */
    public boolean changed() {
      return cells.stream().anyMatch(Cell::changed);
    }
  }

  /**
   * What clauses are in one draft.
   *
   * @param removed whether the draft that this one follows had them and this one has not
   * @param restored whether they were gone from the draft that this one follows, and are back
   * @param parts in the order of the text; empty where the draft has no such clause
   */
  public record Cell(boolean removed, boolean restored, List<Part> parts) {
    public Cell {
      parts = List.copyOf(parts);
    }

    boolean changed() {
      return removed || parts.stream().anyMatch(Part::changed);
    }
  }

  /**
   * Clauses of one draft that a change brought.
   *
   * @param clauses in order, never empty
   * @param change from the draft before; null in a draft that follows none
   * @param words heading and text of the clauses, each clause and heading a line; what the draft
   *     before has not is {@link Edit.Inserted}, but not where all of it is new
   */
  public record Part(List<Clause> clauses, @Nullable Change change, List<Edit> words) {
    public Part {
      clauses = List.copyOf(clauses);
      words = List.copyOf(words);
    }

    boolean changed() {
      return change != null
          && (change.relation() != Relation.UNCHANGED
              || change.flags().contains(Flag.MOVED)
              || change.flags().contains(Flag.RETITLED));
    }

    /** What else happened; empty in a draft that follows none. */
    public Set<Flag> flags() {
      return change == null ? EnumSet.noneOf(Flag.class) : change.flags();
    }
  }

  public Synopsis {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Puts drafts side by side, each compared with the one that it declares to follow or to answer,
   * else with the one before it.
   *
   * @param drafts oldest first
   */
  public static Synopsis of(List<Draft> drafts, Comparer comparer) {
    return new Collation(Lineage.declared(drafts, comparer)).synopsis();
  }

  /**
   * Puts drafts side by side, each compared with the first, as a four-column document has them.
   *
   * @param drafts at least one
   */
  public static Synopsis againstFirst(List<Draft> drafts, Comparer comparer) {
    return new Collation(Lineage.ofFirst(drafts, comparer)).synopsis();
  }

  /** The same drafts with those rows alone that some draft changed. */
  public Synopsis changed() {
    return new Synopsis(columns, rows.stream().filter(Row::changed).toList());
  }
}
