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
  private static final Set<String> CHOSEN = Grammar.list("decided");

  /** The category of cues that give a goal by its date only. */
  private static final String DATE = "goal.date";

  /** How many words a negation reaches. */
  private static final int NEGATION = 7;

  private static final Mood NOTHING = new Mood(null, Factuality.UNCOMMITTED);

  /** What becomes of the cue of a zone in its clause. */
  static Mood of(Sentence sentence, Zone zone, Span clause) {
    Effect effect = zone.cue().cue().effect();
    Signal signal = effect.signal();
    if (signal == null || isMereInfinitive(sentence, zone.cue(), signal)) {
      return NOTHING;
    }
    Mood mood = new Mood(signal, effect.factuality());
    for (Cue.Match other : sentence.cues()) {
      if (other.start() >= clause.start() && other.start() < zone.span().end()) {
        mood = mood.under(other, sentence, zone);
      }
    }
    return settled(mood.signal(), mood.factuality());
  }

  /** This mood under the influence of another cue of the clause. */
  private Mood under(Cue.Match other, Sentence sentence, Zone zone) {
    boolean ahead = other.end() <= zone.cue().start();
    boolean inZone = zone.span().contains(other.start());
    return switch (other.cue().effect().kind()) {
      case NOT -> ahead && negates(sentence, other, zone.cue()) ? saying(negated(signal)) : this;
      case NO_LONGER ->
          ahead && negates(sentence, other, zone.cue()) ? saying(ended(signal)) : this;
      case PROBABLE -> inZone ? atMost(Factuality.PROBABLE) : this;
      case POSSIBLE -> inZone ? atMost(Factuality.POSSIBLE) : this;
      case UNCOMMITTED -> ahead ? atMost(Factuality.UNCOMMITTED) : this;
      case CLAIM -> ahead ? behind(other.cue(), zone.cue().start() - other.end() <= 1) : this;
      case BLOCK, EARLIER, LATER -> this;
    };
  }

  /**
   * This mood behind a claim of the same clause: hoped for, or denied, or refused: "declines to
   * drop", "denied that it had dropped". A date alone makes nothing a hope.
   */
  private Mood behind(Cue cue, boolean close) {
    Signal before = cue.effect().signal();
    boolean kept = signal == Signal.CONCESSION || signal == Signal.WAIVER;
    if (kept && (before == Signal.CONTRADICTION || (close && before == Signal.REJECTION))) {
      return saying(negated(signal));
    }
    boolean dated = cue.name().equals(DATE);
    boolean hoped = (before == Signal.PREDICTION || before == Signal.GOAL) && !dated;
    boolean agreement = signal != null && signal.tendency() == Signal.Tendency.AGREED;
    boolean denied = before == Signal.CONTRADICTION && agreement;
    return denied ? NOTHING : hoped ? atMost(Factuality.UNCOMMITTED) : this;
  }

  /** The same of what somebody asks for. */
  Mood asking() {
    return saying(Signal.DEMAND);
  }

  private Mood saying(@Nullable Signal other) {
    return new Mood(other, factuality);
  }

  private Mood atMost(Factuality ceiling) {
    return new Mood(signal, factuality.atMost(ceiling));
  }

  /** What is only supposed: an agreement is a hope then, and a failure is nothing. */
  private static Mood settled(@Nullable Signal signal, Factuality factuality) {
    boolean feared = signal == Signal.NO_AGREEMENT || signal == Signal.REOPENED;
    if (feared && factuality == Factuality.UNCOMMITTED) {
      return NOTHING;
    }
    boolean hoped =
        signal != null
            && factuality == Factuality.UNCOMMITTED
            && signal.tendency() == Signal.Tendency.AGREED;
    return new Mood(hoped ? Signal.PREDICTION : signal, factuality);
  }

  /** A negation reaches over a few words without a comma. */
  private static boolean negates(Sentence sentence, Cue.Match not, Cue.Match cue) {
    if (isSubject(sentence, not) && !hasCueBetween(sentence.cues(), not, cue)) {
      return true;
    }
    int words = sentence.wordAt(cue.start()) - sentence.wordAt(not.end());
    String between = sentence.between(not.end(), cue.start());
    return words <= NEGATION
        && between.indexOf(',') < 0
        && !hasCueBetween(sentence.cues(), not, cue);
  }

  /** "No text of this sort, whoever wrote it, can be accepted": nothing is the subject. */
  private static boolean isSubject(Sentence sentence, Cue.Match not) {
    return sentence.wordAt(not.start()) == sentence.wordAt(sentence.span().start())
        && Grammar.list("subjects.no").contains(sentence.after(not.start()));
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
    at = at > 1 && sentence.words().get(at - 1).lower().equals("be") ? at - 1 : at;
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
      case ACCEPTANCE, OPENNESS -> Signal.REJECTION;
      case CONCESSION, WAIVER -> Signal.DEMAND;
      case REJECTION, RULING_OUT, RESERVATION -> Signal.OPENNESS;
      case DISAGREE -> Signal.AGREED_IN_PRINCIPLE;
      case OBSTACLE, UNRESOLVED -> Signal.AGREED_IN_PART;
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
