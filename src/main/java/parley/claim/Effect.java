package parley.claim;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of the lexicon does.
 *
 * @param kind what kind of effect it is
 * @param signal what a claim says because of it; null unless {@link Kind#CLAIM}
 * @param factuality how firm that is by itself; certain unless {@link Kind#CLAIM}
 */
record Effect(Kind kind, @Nullable Signal signal, Factuality factuality) {
  /** Kinds of effect. */
  enum Kind {
    /** Gives a claim its signal. */
    CLAIM,
    /** Looks like a cue and is none. */
    BLOCK,
    /** Turns what follows into its opposite. */
    NOT,
    /** Like {@link #NOT}, of something that was so before. */
    NO_LONGER,
    /** Makes what it stands with likely only. */
    PROBABLE,
    /** Makes what it stands with possible only. */
    POSSIBLE,
    /** Makes what follows a question or a hypothesis. */
    UNCOMMITTED,
    /** Makes what it stands with a matter of the past. */
    EARLIER,
    /** Says that what it stands with has taken the place of something earlier. */
    LATER
  }

  /**
   * The effect of a name in the lexicon: a kind, or the name of a signal, followed by a question
   * mark if it is likely only.
   *
   * @throws IllegalArgumentException if there is no such name
   */
  static Effect of(String name) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.CLAIM && kind.name().equals(name)) {
        return new Effect(kind, null, Factuality.CERTAIN);
      }
    }
    boolean likely = name.endsWith("?");
    String signal = likely ? name.substring(0, name.length() - 1) : name;
    Factuality factuality = likely ? Factuality.PROBABLE : Factuality.CERTAIN;
    return new Effect(Kind.CLAIM, Signal.valueOf(signal), factuality);
  }
}
