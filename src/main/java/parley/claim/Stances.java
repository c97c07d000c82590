package parley.claim;

import org.jspecify.annotations.Nullable;

/** The stance that a signal gives to its subject. */
final class Stances {
  private Stances() {}

  /**
   * The stance, or null if the signal gives none.
   *
   * @param conditional whether a condition is named
   * @param figure whether a figure is named: who comes down to one puts it forward
   */
  static @Nullable Stance of(
      Signal signal, Factuality factuality, boolean conditional, boolean figure) {
    Stance stance = figure && signal == Signal.CONCESSION ? Stance.PROPOSES : certain(signal);
    if (stance == Stance.ACCEPTS && factuality == Factuality.POSSIBLE) {
      return Stance.OPEN_TO;
    }
    return stance == Stance.ACCEPTS && conditional ? Stance.ACCEPTS_IF : stance;
  }

  private static @Nullable Stance certain(Signal signal) {
    return switch (signal) {
      case AGREED_FINAL, AGREED_TEXT, AGREED_IN_PRINCIPLE, ACCEPTANCE -> Stance.ACCEPTS;
      case AGREED_IN_PART, CONCESSION -> Stance.ACCEPTS_IN_PART;
      case REJECTION -> Stance.REJECTS;
      case RULING_OUT, EXCLUSION -> Stance.RULES_OUT;
      case RESERVATION, CONTRADICTION -> Stance.RESERVES;
      case DEMAND -> Stance.DEMANDS;
      case PROPOSAL -> Stance.PROPOSES;
      case OPENNESS -> Stance.OPEN_TO;
      case REOPENED, WAIVER -> Stance.WITHDREW;
      case SHARE,
          UNRESOLVED,
          OBSTACLE,
          DISAGREE,
          NO_AGREEMENT,
          NARROWING,
          DROPPED,
          DEFERRED,
          UNDEFINED,
          CONTESTED,
          CONDITION,
          PENDING_APPROVAL,
          PACKAGE,
          ABSENCE,
          PREDICTION,
          GOAL,
          CONTENT,
          MENTION ->
          null;
    };
  }
}
