package parley.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who says what a claim says.
 *
 * @param name as the text names the speaker; empty for the reporter and for nobody found
 * @param party id of the party that the speaker speaks for, or null
 * @param kind what is known of the speaker
 */
public record Speaker(String name, @Nullable String party, Kind kind) {
  /** What is known of a speaker. */
  public enum Kind {
    /** A person or a government by name. */
    NAMED,
    /** "Officials", "a diplomat": nobody by name. */
    ANONYMOUS,
    /** A text: "the draft says". */
    DOCUMENT,
    /** The report's own words. */
    REPORTER,
    /** Another outlet. */
    OUTLET,
    /** A pronoun, or a quotation, whose owner was not found. */
    UNRESOLVED
  }

  /** The report's own words. */
  public static final Speaker REPORTER = new Speaker("", null, Kind.REPORTER);

  /** A speaker who was not found. */
  public static final Speaker UNRESOLVED = new Speaker("", null, Kind.UNRESOLVED);
}
