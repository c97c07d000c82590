package parley.redline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * Several drafts as one text: what they share once, and beside it what each has in its own words.
 * From it each draft can be read again, clause by clause and word by word, in its own order.
 *
 * @param drafts in the order in which they were given
 * @param provisions in an order in which every draft keeps its own
 * @param typography whether words that differ by it alone are each draft's own, or are shared as
 *     the first draft has them
 */
public record Compilation(List<Draft> drafts, List<Provision> provisions, Typography typography) {
  /** No draft puts the clause elsewhere. */
  public static final int NOWHERE = -1;

  /**
   * One clause of the whole, with the clauses of those drafts that have it at this place.
   *
   * @param clauses by the place of their draft in {@link #drafts}, never empty
   * @param heading the words of its heading, empty where no draft has one
   * @param body its own words
   * @param elsewhere the index of the provision in which another draft has the same clause, at
   *     another place; {@link #NOWHERE} for none
   */
  public record Provision(
      SortedMap<Integer, Clause> clauses,
      List<Passage> heading,
      List<Passage> body,
      int elsewhere) {
    public Provision {
      clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
      heading = List.copyOf(heading);
      body = List.copyOf(body);
    }

    /** The clause of the first draft that has it. */
    public Clause first() {
      return clauses.sequencedValues().getFirst();
    }

    /** The clause of the last draft that has it. */
    public Clause last() {
      return clauses.sequencedValues().getLast();
    }
  }

  /**
   * Words of a clause: shared, or in each draft its own.
   *
   * @param shared whether all drafts that have the clause have these words, but for {@link
   *     #typography}
   * @param readings the words by the place of their draft, one for each draft that has the clause;
   *     empty where a draft has nothing at this place
   */
  public record Passage(boolean shared, SortedMap<Integer, String> readings) {
    public Passage {
      readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
    }

    /** The words in the first draft that has the clause. */
    public String first() {
      return readings.sequencedValues().getFirst();
    }

    /** The words in one draft, empty if it has none here. */
    public String in(int draft) {
      return readings.getOrDefault(draft, "");
    }
  }

  public Compilation {
    drafts = List.copyOf(drafts);
    provisions = List.copyOf(provisions);
  }

  /**
   * Compiles drafts. Which clause is which, the comparer says; one that stands at another place in
   * another draft is a provision at each of them.
   *
   * @param drafts two or more
   */
  public static Compilation of(List<Draft> drafts, Comparer comparer) {
    return new Weaver(drafts, comparer).compilation();
  }

  /**
   * A provision and the one {@link Provision#elsewhere} as if they stood at one place.
   *
   * @throws IllegalArgumentException if it stands nowhere else
   */
  public Provision joined(Provision provision) {
    if (provision.elsewhere() == NOWHERE) {
      throw new IllegalArgumentException("this clause stands at one place");
    }
    SortedMap<Integer, Clause> all = new TreeMap<>(provisions.get(provision.elsewhere()).clauses());
    all.putAll(provision.clauses());
    return Weaver.provision(drafts, all, provision.elsewhere(), typography);
  }
}
