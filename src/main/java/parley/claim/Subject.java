package parley.claim;

import java.util.List;

/**
 * Whose position a claim describes.
 *
 * @param kind whether parties are named
 * @param parties their ids; empty unless {@link Kind#PARTIES}
 */
public record Subject(Kind kind, List<String> parties) {
  /** Whether parties are named. */
  public enum Kind {
    /** The parties listed. */
    PARTIES,
    /** "Both sides", "the parties": everyone at the table. */
    ALL,
    /** Nobody is named. */
    UNKNOWN
  }

  /** Everyone at the table. */
  public static final Subject ALL = new Subject(Kind.ALL, List.of());

  /** Nobody is named. */
  public static final Subject UNKNOWN = new Subject(Kind.UNKNOWN, List.of());

  public Subject {
    parties = List.copyOf(parties);
  }

  /** These parties, or nobody if there are none. */
  public static Subject of(List<String> parties) {
    return parties.isEmpty() ? UNKNOWN : new Subject(Kind.PARTIES, parties);
  }
}
