package parley.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/**
 * What negation, hedges, hypotheses, goals and predictions make of a cue.
 *
 * @param signal what the cue says with all that, or null if nothing is left of it
 * @param factuality how firmly
 */
record Mood(@Nullable Signal signal, Factuality factuality) {
  private static final Set<String> CHOSEN =
      Set.of(
          "agreed",
          "agree",
          "agrees",
          "decided",
          "voted",
          "chose",
          "vowed",
          "promised",
          "continues",
          "continued",
          "moved");

  /** How many words a negation reaches. */
  private static final int NEGATION = 7;

  private static final Mood NOTHING = new Mood(null, Factuality.UNCOMMITTED);

  /** What becomes of the cue of a zone in its clause. */
  static Mood of(Sentence sentence, Zone zone, Span segment) {
    Signal signal = zone.cue().cue().effect().signal();
    if (signal == null || isMereInfinitive(sentence, zone.cue(), signal)) {
      return NOTHING;
    }
    Factuality factuality = zone.cue().cue().effect().factuality();
    @Nullable Signal read = signal;
    for (Cue.Match other : sentence.cues()) {
      if (other.start() < segment.start() || other.start() >= zone.span().end()) {
        continue;
      }
      boolean ahead = other.end() <= zone.cue().start();
      switch (other.cue().effect().kind()) {
        case NOT -> read = ahead && negates(sentence, other, zone.cue()) ? negated(read) : read;
        case NO_LONGER -> read = ahead && negates(sentence, other, zone.cue()) ? ended(read) : read;
        case PROBABLE ->
            factuality = near(zone, other) ? factuality.atMost(Factuality.PROBABLE) : factuality;
        case POSSIBLE ->
            factuality = near(zone, other) ? factuality.atMost(Factuality.POSSIBLE) : factuality;
        case UNCOMMITTED -> factuality = ahead ? Factuality.UNCOMMITTED : factuality;
        case CLAIM -> factuality = ahead && expects(other) ? Factuality.UNCOMMITTED : factuality;
        case BLOCK, EARLIER, LATER -> {}
      }
    }
    return settled(read, factuality);
  }

  private static Mood settled(@Nullable Signal signal, Factuality factuality) {
    boolean hoped =
        signal != null
            && factuality == Factuality.UNCOMMITTED
            && signal.tendency() == Signal.Tendency.AGREED;
    return new Mood(hoped ? Signal.PREDICTION : signal, factuality);
  }

  private static boolean expects(Cue.Match cue) {
    Signal signal = cue.cue().effect().signal();
    return signal == Signal.PREDICTION || signal == Signal.GOAL;
  }

  private static boolean near(Zone zone, Cue.Match other) {
    return zone.span().contains(other.start());
  }

  /** A negation reaches over a few words without a comma. */
  private static boolean negates(Sentence sentence, Cue.Match not, Cue.Match cue) {
    int words = sentence.wordAt(cue.start()) - sentence.wordAt(not.end());
    String between = sentence.between(not.end(), cue.start());
    return words <= NEGATION
        && between.indexOf(',') < 0
        && !hasCueBetween(sentence.cues(), not, cue);
  }

  private static boolean hasCueBetween(List<Cue.Match> cues, Cue.Match one, Cue.Match other) {
    return cues.stream()
        .filter(cue -> cue.cue().effect().kind() == Effect.Kind.CLAIM)
        .anyMatch(cue -> cue.start() >= one.end() && cue.end() <= other.start());
  }

  /** "To accept" is no acceptance unless somebody agreed or decided to. */
  private static boolean isMereInfinitive(Sentence sentence, Cue.Match cue, Signal signal) {
    boolean deed =
        signal.tendency() == Signal.Tendency.AGREED
            || signal == Signal.CONCESSION
            || signal == Signal.REJECTION
            || signal == Signal.NARROWING;
    int at = sentence.wordAt(cue.start());
    if (!deed || at < 1 || !sentence.words().get(at - 1).lower().equals("to")) {
      return false;
    }
    return at < 2 || !CHOSEN.contains(sentence.words().get(at - 2).lower());
  }

  /** What a signal turns into under "not". */
  private static @Nullable Signal negated(@Nullable Signal signal) {
    return switch (signal) {
      case null -> null;
      case AGREED_FINAL, AGREED_TEXT, AGREED_IN_PRINCIPLE, AGREED_IN_PART, SHARE, NARROWING ->
          Signal.NO_AGREEMENT;
      case ACCEPTANCE, OPENNESS, CONCESSION -> Signal.REJECTION;
      case REJECTION, RULING_OUT, RESERVATION -> Signal.OPENNESS;
      case OBSTACLE, DISAGREE, UNRESOLVED -> Signal.AGREED_IN_PART;
      case DEFERRED,
          DROPPED,
          DEMAND,
          PROPOSAL,
          REOPENED,
          CONTRADICTION,
          GOAL,
          PREDICTION,
          EXCLUSION ->
          null;
      case NO_AGREEMENT,
          UNDEFINED,
          CONTESTED,
          CONDITION,
          PENDING_APPROVAL,
          PACKAGE,
          ABSENCE,
          CONTENT,
          MENTION ->
          signal;
    };
  }

  /** What a signal turns into under "no longer". */
  private static @Nullable Signal ended(@Nullable Signal signal) {
    return switch (signal) {
      case null -> null;
      case AGREED_FINAL, AGREED_TEXT, AGREED_IN_PRINCIPLE, AGREED_IN_PART, ACCEPTANCE, OPENNESS ->
          Signal.REOPENED;
      case OBSTACLE, DISAGREE, UNRESOLVED -> Signal.AGREED_IN_PRINCIPLE;
      case DEMAND -> Signal.CONCESSION;
      default -> negated(signal);
    };
  }
}
