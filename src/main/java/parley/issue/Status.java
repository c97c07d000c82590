package parley.issue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The state beneath a tag; in the order in which a report lists them. */
public enum Status {
  /** Was agreed, is not any more. */
  REOPENED(Tag.OPEN, "was agreed, is not any more"),
  /** Incompatible positions of at least two parties. */
  DISPUTED(Tag.OPEN, "positions are incompatible"),
  /** A party whose consent is needed refuses it. */
  REJECTED(Tag.OPEN, "a party whose consent is needed refuses it"),
  /** Positions came nearer and have not met. */
  NARROWING(Tag.OPEN, "positions are nearer and have not met"),
  /** Some accept, the others have not spoken or set conditions. */
  PARTIAL(Tag.OPEN, "some accept, not all"),
  /** On the table; nobody is known to accept it. */
  PROPOSED(Tag.OPEN, "on the table, no acceptance known"),
  /** Left for later or for others. */
  DEFERRED(Tag.OPEN, "left for later or for others"),
  /** Blank, or unclear whether and how. */
  UNDEFINED(Tag.OPEN, "blank or unclear"),
  /** Was in an earlier text, is not in the later one. */
  DROPPED(Tag.OPEN, "gone from the newer text, not confirmed as settled"),
  /** Nothing says where it stands. */
  UNKNOWN(Tag.OPEN, "nothing says where it stands"),
  /** Signed, adopted, in force. */
  FINAL(Tag.AGREED, "signed or adopted"),
  /** The words are closed; approval may be pending. */
  TEXT_AGREED(Tag.AGREED, "the words are closed"),
  /** The substance is accepted by all whose consent is needed; words or details are pending. */
  IN_PRINCIPLE(Tag.AGREED, "the substance is accepted"),
  /** Closed by being left out: who would have to act rules it out, and nobody asks for it. */
  EXCLUDED(Tag.AGREED, "closed by being ruled out");

  private final Tag tag;
  private final String meaning;

  Status(Tag tag, String meaning) {
    this.tag = tag;
    this.meaning = meaning;
  }

  public Tag tag() {
    return tag;
  }

  /** What the status means, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** The word that people read and programs compare, such as {@code in_principle}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status with this word, if there is one. */
  public static Optional<Status> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }

  /** The most general status of a tag, for a ruling that gives none. */
  static Status general(Tag tag) {
    return tag == Tag.AGREED ? IN_PRINCIPLE : UNKNOWN;
  }
}
