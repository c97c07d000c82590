package parley.issue;

import java.util.List;
import parley.claim.Stance;

/**
 * One party's stance on one issue and the exhibits that show it.
 *
 * @param party id of the party
 * @param stance the current one
 * @param exhibits that show it, best first
 */
record Standing(String party, Stance stance, List<Exhibit> exhibits) {
  Standing {
    exhibits = List.copyOf(exhibits);
  }

  boolean accepts() {
    return stance == Stance.ACCEPTS;
  }

  boolean acceptsSomething() {
    return accepts() || stance == Stance.ACCEPTS_IN_PART || stance == Stance.ACCEPTS_IF;
  }

  boolean refuses() {
    return stance == Stance.REJECTS || stance == Stance.RULES_OUT;
  }

  /** Whether it stands in the way of the issue as it is. */
  boolean resists() {
    return refuses() || stance == Stance.RESERVES || stance == Stance.WITHDREW;
  }

  boolean demands() {
    return stance == Stance.DEMANDS;
  }

  /** Whether the party wants it. */
  boolean asks() {
    return demands() || stance == Stance.PROPOSES;
  }

  boolean withdrew() {
    return stance == Stance.WITHDREW;
  }
}
