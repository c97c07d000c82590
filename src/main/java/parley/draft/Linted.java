package parley.draft;

import java.util.List;
import java.util.Set;

/**
 * A draft with the flaws found in it.
 *
 * @param flaws in the order of the text
 */
public record Linted(Draft draft, List<Flaw> flaws) {
  public Linted {
    flaws = List.copyOf(flaws);
  }

  /** The same with the flaws of some rules alone. */
  public Linted only(Set<Flaw.Rule> rules) {
    return new Linted(draft, flaws.stream().filter(f -> rules.contains(f.rule())).toList());
  }

  /** The same with the first flaws alone. */
  public Linted first(int limit) {
    return new Linted(draft, flaws.subList(0, Math.min(limit, flaws.size())));
  }
}
