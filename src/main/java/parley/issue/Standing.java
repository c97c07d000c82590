package parley.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import parley.claim.Factuality;
import parley.claim.Speaker;
import parley.claim.Stance;

/**
 * One party's stance on one issue and the exhibits that show it.
 *
 * @param party id of the party
 * @param stance the current one
 * @param exhibits that show it, best first
 * @param asking what shows that it asked for something of late, whatever else it says
 */
record Standing(String party, Stance stance, List<Exhibit> exhibits, List<Exhibit> asking) {
  Standing {
    exhibits = List.copyOf(exhibits);
    asking = List.copyOf(asking);
  }

  boolean accepts() {
    return stance == Stance.ACCEPTS;
  }

  /** Whether its yes rests only on a text that its negotiators, not yet its principals, agreed. */
  boolean provisional() {
    return accepts()
        && exhibits.stream()
            .allMatch(
                e ->
                    e.claim().speaker().kind() == Speaker.Kind.DOCUMENT
                        && e.claim().factuality() != Factuality.CERTAIN);
  }

  /** Whether a text or a principal in person shows its yes without a hedge. */
  boolean confirmed() {
    return accepts()
        && exhibits.stream()
            .anyMatch(e -> e.tier() <= 2 && e.claim().factuality() == Factuality.CERTAIN);
  }

  /** Whether nothing but a draft that it wrote shows where it stands. */
  boolean onlyAsAuthor() {
    return stance == Stance.PROPOSES
        && exhibits.stream().allMatch(e -> e.claim().speaker().kind() == Speaker.Kind.DOCUMENT);
  }

  /** Whether it says so itself, in person. */
  boolean ownMouth() {
    return exhibits.stream().anyMatch(e -> party.equals(e.claim().saidBy()));
  }

  /** The latest day on which it took the stance. */
  LocalDate day() {
    return exhibits.stream().map(Exhibit::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
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

  /** Whether it asks for something, beside what it refuses. */
  boolean demandsSomething() {
    return !asking.isEmpty();
  }

  /** Whether the party wants it. */
  boolean asks() {
    return demands() || stance == Stance.PROPOSES;
  }

  boolean withdrew() {
    return stance == Stance.WITHDREW;
  }
}
