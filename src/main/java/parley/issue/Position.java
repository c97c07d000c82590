package parley.issue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.claim.Stance;

/**
 * Where one party stands on one issue.
 *
 * @param party id of the party
 * @param stance {@link Stance#SILENT} if the party was heard on other issues and not on this one,
 *     {@link Stance#UNKNOWN} if it was not heard at all
 * @param value the figure it stands for, as written, or null
 * @param date the day the stance was taken, or null if unknown
 * @param inherited the text that the party speaks of with this issue in it, when it says nothing of
 *     the issue itself (R7); else null
 * @param claims numbers of the exhibits that show it, best first; empty for silence
 */
public record Position(
    String party,
    Stance stance,
    @Nullable String value,
    @Nullable LocalDate date,
    @Nullable String inherited,
    List<Integer> claims) {
  public Position {
    claims = List.copyOf(claims);
  }

  /**
   * Of a party that is not heard on the issue.
   *
   * @param elsewhere whether it was heard on others
   */
  static Position quiet(String party, boolean elsewhere) {
    Stance stance = elsewhere ? Stance.SILENT : Stance.UNKNOWN;
    return new Position(party, stance, null, null, null, List.of());
  }

  /** The same party as one that takes it, as these exhibits show. */
  Position accepting(List<Integer> shown, @Nullable LocalDate day) {
    return new Position(party, Stance.ACCEPTS, value, day, inherited, shown);
  }

  /** Whether the party was heard on the issue. */
  public boolean heard() {
    return stance != Stance.SILENT && stance != Stance.UNKNOWN;
  }

  /** Whether the party stands against the issue as it is. */
  public boolean against() {
    return switch (stance) {
      case REJECTS, RULES_OUT, WITHDREW -> true;
      case ACCEPTS,
          ACCEPTS_IN_PART,
          ACCEPTS_IF,
          OPEN_TO,
          PROPOSES,
          DEMANDS,
          RESERVES,
          SILENT,
          UNKNOWN ->
          false;
    };
  }

  /** Whether the party asks for the issue. */
  public boolean asks() {
    return stance == Stance.DEMANDS || stance == Stance.PROPOSES;
  }
}
