package parley.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Speaker;

/**
 * Weighs the best case for "agreed" against what speaks for "open": rules R2, R3 and R13. In doubt
 * the issue is open, since a false "agreed" costs a reader more than a false "open".
 */
final class Weighing {
  /** Claims that lie no further apart speak of one moment. */
  private static final int WINDOW_DAYS = 7;

  /** What says by itself that the issue is open, whoever accepts the text that contains it. */
  private static final Set<Signal> OBJECTIONS =
      EnumSet.of(
          Signal.UNRESOLVED,
          Signal.OBSTACLE,
          Signal.DISAGREE,
          Signal.NO_AGREEMENT,
          Signal.CONTRADICTION,
          Signal.REOPENED,
          Signal.DROPPED,
          Signal.DEFERRED,
          Signal.UNDEFINED,
          Signal.CONTESTED,
          Signal.NARROWING);

  /** What leaves an agreement in principle as it is: details can be blank or still to be met. */
  private static final Set<Signal> DETAILS = EnumSet.of(Signal.UNDEFINED, Signal.NARROWING);

  /** What ends of itself once an agreement is reached. */
  private static final Set<Signal> PENDING =
      EnumSet.of(
          Signal.UNRESOLVED,
          Signal.OBSTACLE,
          Signal.DISAGREE,
          Signal.NO_AGREEMENT,
          Signal.NARROWING,
          Signal.UNDEFINED);

  private static final Set<Signal> CHANGES = EnumSet.of(Signal.REOPENED, Signal.DROPPED);

  private Weighing() {}

  /** Whether one day lies after another by more than a moment. */
  static boolean after(LocalDate later, LocalDate earlier) {
    return !earlier.equals(LocalDate.MIN) && later.isAfter(earlier.plusDays(WINDOW_DAYS));
  }

  static Decision decide(Case matter, Standings standings) {
    Optional<Ground> agreement = Agreement.find(matter, standings);
    Ground openness = Openness.find(matter, standings);
    Decision decision =
        agreement
            .map(ground -> weigh(matter, ground, openness))
            .orElseGet(() -> open(openness, standings));
    return standings.rules().stream().reduce(decision, Decision::with, (a, b) -> a);
  }

  /** Whether anything but a proposal speaks against taking over the standing of a text. */
  static List<Exhibit> objections(Case matter) {
    return matter.saying(OBJECTIONS);
  }

  private static Decision open(Ground openness, Standings standings) {
    boolean refusal = openness.status() == Status.REJECTED || openness.status() == Status.DISPUTED;
    boolean optimism = !standings.that(Standing::acceptsSomething).isEmpty();
    Ground ground = refusal && optimism ? openness.with(Rule.R2) : openness;
    return Decision.of(ground, Trust.in(ground));
  }

  private static Decision weigh(Case matter, Ground agreement, Ground openness) {
    Optional<Exhibit> strongest =
        objections(matter).stream()
            .filter(exhibit -> !DETAILS.contains(exhibit.claim().signal()))
            .filter(e -> !isLeftOut(agreement, e))
            .max(Comparator.comparing(exhibit -> weight(exhibit, agreement)));
    if (strongest.isEmpty()) {
      return settled(agreement, !objections(matter).isEmpty());
    }
    return switch (weight(strongest.get(), agreement)) {
      case WEAKER -> {
        Ground kept = agreement.with(Rule.R3);
        yield Decision.of(kept, Trust.in(kept).lower());
      }
      case EQUAL -> {
        Ground open = openness.with(Rule.R13);
        yield Decision.of(open, Confidence.LOW).contradicted();
      }
      case STRONGER -> {
        Ground open = openness.with(Rule.R3);
        yield Decision.of(open, Trust.in(open));
      }
    };
  }

  /** That something is gone is no objection to its being left out. */
  private static boolean isLeftOut(Ground agreement, Exhibit exhibit) {
    return agreement.status() == Status.EXCLUDED && exhibit.claim().signal() == Signal.DROPPED;
  }

  /** An agreement with details left open is one in principle. */
  private static Decision settled(Ground agreement, boolean details) {
    boolean words = agreement.status() == Status.TEXT_AGREED;
    Ground ground = details && words ? agreement.as(Status.IN_PRINCIPLE) : agreement;
    Confidence trust = Trust.in(ground);
    return Decision.of(ground, details ? trust.lower() : trust);
  }

  /** A report that only describes a text under negotiation does not undo what was agreed. */
  private static boolean describes(Exhibit objection) {
    return objection.claim().signal() == Signal.UNRESOLVED
        && objection.claim().speaker().kind() == Speaker.Kind.DOCUMENT
        && objection.claim().sourceClass().compareTo(SourceClass.S4) > 0;
  }

  /** What was outstanding one day can be settled the next; a denial cannot. */
  private static boolean isOutrun(Exhibit objection, Ground agreement) {
    return PENDING.contains(objection.claim().signal())
        && objection.day().isBefore(agreement.day());
  }

  /** How a claim that the issue is open compares with the agreement. */
  private enum Weight {
    WEAKER,
    EQUAL,
    STRONGER
  }

  private static Weight weight(Exhibit objection, Ground agreement) {
    if (CHANGES.contains(objection.claim().signal()) && !isRenewed(agreement, objection)) {
      return Weight.STRONGER;
    }
    Weight weight = byTierAndTime(objection, agreement);
    boolean denied = objection.claim().signal() == Signal.CONTRADICTION && weight == Weight.WEAKER;
    return denied && !after(agreement.day(), objection.day()) ? Weight.EQUAL : weight;
  }

  /** Whether it was agreed again since; one report tells of one state, whatever days it names. */
  private static boolean isRenewed(Ground agreement, Exhibit objection) {
    return agreement.day().isAfter(objection.day())
        && agreement.exhibits().stream()
            .anyMatch(
                e ->
                    !e.document().path().equals(objection.document().path())
                        || IssueWords.speak("changed", e.claim().evidence().quote()));
  }

  private static Weight byTierAndTime(Exhibit objection, Ground agreement) {
    if (describes(objection) && after(objection.day(), agreement.day())) {
      return Weight.WEAKER;
    }
    int tier = Integer.compare(agreement.tier(), objection.tier());
    if (tier <= 0 && isOutrun(objection, agreement)) {
      return Weight.WEAKER;
    }
    if (after(agreement.day(), objection.day())) {
      return tier <= 0 ? Weight.WEAKER : Weight.EQUAL;
    }
    if (after(objection.day(), agreement.day())) {
      return tier >= 0 ? Weight.STRONGER : Weight.WEAKER;
    }
    return tier < 0 ? Weight.WEAKER : tier > 0 ? Weight.STRONGER : Weight.EQUAL;
  }
}
