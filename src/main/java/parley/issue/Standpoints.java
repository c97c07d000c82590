package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.claim.Claim;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Speaker;
import parley.claim.Stance;
import parley.claim.Subject;

/** Turns claims into the standing of each party: rules R1, R3, R4, R5 and R16. */
final class Standpoints {
  /** What is said of everybody at the table at once. */
  private static final Set<Signal> COLLECTIVE =
      EnumSet.of(
          Signal.AGREED_FINAL,
          Signal.AGREED_TEXT,
          Signal.AGREED_IN_PRINCIPLE,
          Signal.AGREED_IN_PART);

  private static final Set<Signal> CHANGES =
      EnumSet.of(Signal.REOPENED, Signal.DROPPED, Signal.CONCESSION, Signal.WAIVER);

  private static final Set<Signal> GIVING =
      EnumSet.of(Signal.CONCESSION, Signal.WAIVER, Signal.OPENNESS);

  /** What answers the question whether a party accepts something. */
  private static final Set<Stance> ANSWERS =
      EnumSet.of(
          Stance.ACCEPTS,
          Stance.ACCEPTS_IN_PART,
          Stance.ACCEPTS_IF,
          Stance.RESERVES,
          Stance.REJECTS,
          Stance.RULES_OUT,
          Stance.WITHDREW);

  /**
   * Which of two stances of one day and one source class counts: the one that is further from an
   * agreement, since a yes can be meant for a part.
   */
  private static final List<Stance> FIRST_OF_A_DAY =
      List.of(
          Stance.REJECTS,
          Stance.RULES_OUT,
          Stance.WITHDREW,
          Stance.DEMANDS,
          Stance.RESERVES,
          Stance.ACCEPTS_IF,
          Stance.ACCEPTS_IN_PART,
          Stance.ACCEPTS,
          Stance.PROPOSES,
          Stance.OPEN_TO,
          Stance.SILENT,
          Stance.UNKNOWN);

  private static final Set<Stance> ASKING =
      EnumSet.of(Stance.DEMANDS, Stance.PROPOSES, Stance.OPEN_TO, Stance.ACCEPTS_IF);

  /** One claim as the stance of one party. */
  private record Voice(Stance stance, Exhibit exhibit) {}

  private final Case matter;
  private final Set<Rule> rules = EnumSet.noneOf(Rule.class);

  private Standpoints(Case matter) {
    this.matter = matter;
  }

  static Standings of(Case matter) {
    var standpoints = new Standpoints(matter);
    var all = new ArrayList<Standing>();
    for (String party : matter.names().keySet()) {
      standpoints.standing(party).ifPresent(all::add);
    }
    return new Standings(all, standpoints.rules);
  }

  private Optional<Standing> standing(String party) {
    List<Voice> voices = matter.counted().flatMap(e -> voice(party, e).stream()).toList();
    if (voices.isEmpty()) {
      return Optional.empty();
    }
    Voice current = current(party, voices);
    List<Exhibit> shown = exhibits(voices, current.stance);
    LocalDate day = current.exhibit.day();
    List<Exhibit> asking =
        exhibits(voices, Stance.DEMANDS).stream()
            .filter(exhibit -> !Weighing.after(day, exhibit.day()))
            .toList();
    return Optional.of(new Standing(party, current.stance, shown, asking));
  }

  private static List<Exhibit> exhibits(List<Voice> voices, Stance stance) {
    return voices.stream()
        .filter(voice -> voice.stance == stance)
        .map(Voice::exhibit)
        .sorted(
            Comparator.comparing(Exhibit::day)
                .reversed()
                .thenComparing(e -> e.claim().sourceClass()))
        .toList();
  }

  /** R3: a later voice takes the place of an earlier one if its source is no weaker. */
  private Voice current(String party, List<Voice> voices) {
    Voice current = voices.getFirst();
    for (Voice next : voices.subList(1, voices.size())) {
      if (next.stance == current.stance) {
        current = stronger(current, next);
      } else if (next.exhibit.day().equals(current.exhibit.day())) {
        current = firstOfDay(current, next);
      } else {
        boolean overrules = overrules(party, next, current);
        rules.add(overrules ? Rule.R4 : Rule.R3);
        current = overrules || replaces(next, current) ? next : current;
      }
    }
    return current;
  }

  private static Voice stronger(Voice a, Voice b) {
    return b.exhibit.tier() <= a.exhibit.tier() ? b : a;
  }

  private static Voice firstOfDay(Voice a, Voice b) {
    if (ends(b, a)) {
      return b;
    }
    if (ends(a, b)) {
      return a;
    }
    if (a.exhibit.tier() != b.exhibit.tier()) {
      return a.exhibit.tier() < b.exhibit.tier() ? a : b;
    }
    return FIRST_OF_A_DAY.indexOf(a.stance) <= FIRST_OF_A_DAY.indexOf(b.stance) ? a : b;
  }

  /** What all agreed on is the end of what one of them gave up for it in the same report. */
  private static boolean ends(Voice agreement, Voice other) {
    Claim agreed = agreement.exhibit.claim();
    return (COLLECTIVE.contains(agreed.signal()) || Agreement.YIELDING.contains(agreed.cue()))
        && agreement.stance == Stance.ACCEPTS
        && agreed.factuality() == Factuality.CERTAIN
        && agreement.exhibit.document().path().equals(other.exhibit.document().path())
        && (GIVING.contains(other.exhibit.claim().signal())
            || (ASKING.contains(other.stance) && follows(agreed, other.exhibit.claim())));
  }

  /** "One asked for 90, the other for 140. They met at 115": what was asked for came first. */
  private static boolean follows(Claim later, Claim earlier) {
    return later.evidence().span().start() > earlier.evidence().span().start()
        && later.evidence().paragraph() == earlier.evidence().paragraph();
  }

  private static boolean replaces(Voice later, Voice earlier) {
    return later.exhibit.tier() <= earlier.exhibit.tier()
        || CHANGES.contains(later.exhibit.claim().signal())
        || concludes(later, earlier)
        || (later.exhibit.claim().factuality() == Factuality.CERTAIN
            && IssueWords.speak("changed", later.exhibit.claim().evidence().quote()));
  }

  /** An agreement of all is how what one of them asked for comes to its end. */
  private static boolean concludes(Voice agreement, Voice earlier) {
    Claim agreed = agreement.exhibit.claim();
    return COLLECTIVE.contains(agreed.signal())
        && agreement.stance == Stance.ACCEPTS
        && agreed.factuality() == Factuality.CERTAIN
        && ASKING.contains(earlier.stance);
  }

  /** R4: its own word beats a text, as long as that is not signed, on whether a party takes it. */
  private static boolean overrules(String party, Voice later, Voice earlier) {
    Claim text = earlier.exhibit.claim();
    return ANSWERS.contains(later.stance)
        && party.equals(later.exhibit.claim().saidBy())
        && text.speaker().kind() == Speaker.Kind.DOCUMENT
        && text.sourceClass() != SourceClass.S1;
  }

  private Optional<Voice> voice(String party, Exhibit exhibit) {
    Claim claim = exhibit.claim();
    if (!concerns(party, claim)) {
      return Optional.empty();
    }
    if (!ownMouth(party, claim)) {
      rules.add(Rule.R1);
      return Optional.empty();
    }
    return stance(claim)
        .or(() -> conditional(party, exhibit))
        .flatMap(stance -> ceiling(stance, claim))
        .filter(stance -> stance != Stance.ACCEPTS || !exhibit.heading())
        .map(stance -> new Voice(stance, exhibit));
  }

  /** Whether a claim is about this party: by name, or as one of all those at the table. */
  private boolean concerns(String party, Claim claim) {
    return switch (claim.subject().kind()) {
      case PARTIES -> claim.subject().parties().contains(party);
      case ALL -> atTable(party) && (vouched(claim) || flat(claim));
      case UNKNOWN ->
          (COLLECTIVE.contains(claim.signal()) && atTable(party) && vouched(claim))
              || (claim.signal() == Signal.CONDITION && party.equals(claim.saidBy()));
    };
  }

  /** Hearsay of an agreement that does not say whose it is binds nobody. */
  private static boolean vouched(Claim claim) {
    return claim.sourceClass().compareTo(SourceClass.S6) < 0;
  }

  /** What the report itself states of everybody, without a hedge. */
  private static boolean flat(Claim claim) {
    return claim.speaker().kind() == Speaker.Kind.REPORTER
        && claim.factuality() == Factuality.CERTAIN;
  }

  private boolean atTable(String party) {
    return matter.needs(party) && !matter.absent().contains(party);
  }

  /** R1: whether the claim may count as the party's own position. */
  private static boolean ownMouth(String party, Claim claim) {
    String saidBy = claim.saidBy();
    boolean ownOrNeutral = saidBy == null || saidBy.equals(party);
    boolean joint =
        COLLECTIVE.contains(claim.signal())
            && (claim.subject().kind() != Subject.Kind.PARTIES
                || (saidBy != null && claim.subject().parties().contains(saidBy)));
    return ownOrNeutral || joint || claim.speaker().kind() == Speaker.Kind.DOCUMENT;
  }

  private static Optional<Stance> stance(Claim claim) {
    Stance stance = claim.stance();
    if (claim.signal() == Signal.AGREED_IN_PART) {
      return Optional.of(mostly(claim) ? Stance.ACCEPTS : Stance.ACCEPTS_IN_PART);
    }
    if (stance == null && COLLECTIVE.contains(claim.signal())) {
      return Optional.of(Stance.ACCEPTS);
    }
    return Optional.ofNullable(stance)
        .filter(given -> given != Stance.SILENT && given != Stance.UNKNOWN);
  }

  /** "It depends on the price, says the port": a yes that waits, if it says nothing else of it. */
  private Optional<Stance> conditional(String party, Exhibit exhibit) {
    boolean alone =
        exhibit.claim().signal() == Signal.CONDITION
            && exhibit.claim().sourceClass() == SourceClass.S4
            && party.equals(exhibit.claim().saidBy())
            && exhibit.claim().factuality() == Factuality.CERTAIN
            && matter
                .counted()
                .filter(e -> e.claim().evidence().equals(exhibit.claim().evidence()))
                .allMatch(e -> e.claim().stance() == null);
    return alone ? Optional.of(Stance.ACCEPTS_IF) : Optional.empty();
  }

  /** Who takes most of it takes it in principle; who takes parts of it does not. */
  private static boolean mostly(Claim claim) {
    return IssueWords.speak("mostly", claim.evidence().quote());
  }

  /** R5: what is not vouched for is at most an openness, and no refusal. */
  private Optional<Stance> ceiling(Stance stance, Claim claim) {
    if (claim.sourceClass().compareTo(SourceClass.S7) >= 0
        || claim.factuality() == Factuality.UNCOMMITTED) {
      rules.add(Rule.R5);
      return Optional.empty();
    }
    if (claim.factuality() == Factuality.POSSIBLE && isYes(stance)) {
      rules.add(Rule.R5);
      return Optional.of(Stance.OPEN_TO);
    }
    return Optional.of(stance);
  }

  private static boolean isYes(Stance stance) {
    return switch (stance) {
      case ACCEPTS, ACCEPTS_IF, ACCEPTS_IN_PART -> true;
      case OPEN_TO, PROPOSES, DEMANDS, RESERVES, REJECTS, RULES_OUT, WITHDREW, SILENT, UNKNOWN ->
          false;
    };
  }
}
