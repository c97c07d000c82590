package parley.draft;

import java.util.List;
import parley.corpus.Party;

/** Looks through one draft for what is malformed; says nothing where the draft can be meant so. */
public final class Lint {
  private Lint() {}

  /**
   * A draft with its flaws.
   *
   * @param draft parsed with the same parties
   * @param parties that negotiate; without any, no name in a bracket is unknown
   */
  public static Linted of(Draft draft, List<Party> parties) {
    Flaws flaws = new Flaws(draft);
    new DanglingReferences(draft, flaws).find();
    new TermUse(draft, flaws).find();
    new Numbering(draft, flaws).find();
    new Marks(draft, flaws).find(parties);
    return new Linted(draft, flaws.inOrder());
  }
}
