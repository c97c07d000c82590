package parley.draft;

import java.util.List;
import parley.corpus.Span;

/**
 * A place in a clause that names another provision: {@code Articles 3 to 7}, {@code point (a) of
 * paragraph 2}, {@code Annex III}.
 *
 * @param clause in which it stands
 * @param span where it stands in the document's text
 * @param scope which text the provision is of
 * @param targets the provisions named, in order; of a range its ends
 */
public record CrossReference(Clause clause, Span span, Scope scope, List<Target> targets) {
  /** Which text the provision named is of. */
  public enum Scope {
    /** This draft, as the words say: {@code Annex I to this Treaty}. */
    THIS,
    /** This draft, since the words name no other. */
    OWN,
    /** Another instrument, or one that the words do not tell. */
    FOREIGN
  }

  /**
   * One provision.
   *
   * @param steps from the outermost to the innermost, never empty
   * @param range whether all from the target before up to this one are meant
   */
  public record Target(List<Step> steps, boolean range) {
    public Target {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One step on the way to a provision.
   *
   * @param word as it is in {@code reference-words.tsv}: {@code article}
   * @param numbers the number and the parts below it: {@code 6, 2, b} for {@code 6(2)(b)}; {@link
   *     #BEFORE} or {@link #AFTER} for the neighbour of where the reference stands; never empty
   */
  public record Step(String word, List<String> numbers) {
    /** In place of a number: {@code the preceding paragraph}. */
    public static final String BEFORE = "<";

    /** In place of a number: {@code the following Article}. */
    public static final String AFTER = ">";

    public Step {
      numbers = List.copyOf(numbers);
    }
  }

  public CrossReference {
    targets = List.copyOf(targets);
  }
}
