package parley.issue;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What a gate is to fail on.
 *
 * @param causes of which each issue and draft may give several
 * @param staleDays after how many days without evidence an open issue is stale, from 0
 * @param mostOpen how many issues may be open at most, or empty for any number
 */
public record Conditions(Set<Cause> causes, int staleDays, OptionalInt mostOpen) {
  public Conditions {
    causes = Set.copyOf(causes);
  }

  /** The usual ones for some causes. */
  public static Conditions of(Set<Cause> causes) {
    return new Conditions(causes, Tagger.STALE_DAYS, OptionalInt.empty());
  }
}
