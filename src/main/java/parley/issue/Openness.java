package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claim.Signal;
import parley.claim.Stance;

/**
 * The best case for "open": what the positions of the parties and the words of the reports say
 * about where the issue stands. There is always one; the weakest is that nothing is known.
 */
final class Openness {
  /** What a signal says of the issue by itself; the other signals speak of parties. */
  private static final Map<Signal, Status> BY_SIGNAL =
      Map.ofEntries(
          Map.entry(Signal.OBSTACLE, Status.DISPUTED),
          Map.entry(Signal.DISAGREE, Status.DISPUTED),
          Map.entry(Signal.NO_AGREEMENT, Status.DISPUTED),
          Map.entry(Signal.CONTRADICTION, Status.DISPUTED),
          Map.entry(Signal.REJECTION, Status.REJECTED),
          Map.entry(Signal.REOPENED, Status.REOPENED),
          Map.entry(Signal.DROPPED, Status.DROPPED),
          Map.entry(Signal.DEFERRED, Status.DEFERRED),
          Map.entry(Signal.UNDEFINED, Status.UNDEFINED),
          Map.entry(Signal.CONTESTED, Status.UNDEFINED),
          Map.entry(Signal.NARROWING, Status.NARROWING),
          Map.entry(Signal.CONCESSION, Status.NARROWING),
          Map.entry(Signal.WAIVER, Status.NARROWING),
          Map.entry(Signal.AGREED_IN_PART, Status.PARTIAL),
          Map.entry(Signal.SHARE, Status.NARROWING),
          Map.entry(Signal.PROPOSAL, Status.PROPOSED),
          Map.entry(Signal.DEMAND, Status.PROPOSED),
          Map.entry(Signal.OPENNESS, Status.PROPOSED),
          Map.entry(Signal.CONTENT, Status.PROPOSED),
          Map.entry(Signal.UNRESOLVED, Status.UNKNOWN));

  /** What a later mention of the issue does not undo. */
  private static final Set<Status> LASTING =
      EnumSet.of(
          Status.REOPENED,
          Status.DROPPED,
          Status.NARROWING,
          Status.DISPUTED,
          Status.REJECTED,
          Status.PARTIAL,
          Status.DEFERRED);

  private final Case matter;
  private final Standings standings;

  private Openness(Case matter, Standings standings) {
    this.matter = matter;
    this.standings = standings;
  }

  static Ground find(Case matter, Standings standings) {
    var openness = new Openness(matter, standings);
    return openness
        .latest(openness.grounds())
        .orElse(Ground.of(Status.UNKNOWN, openness.mentions(), openness.nothing()));
  }

  private List<Ground> grounds() {
    var grounds = new ArrayList<Ground>();
    bracketed().ifPresent(grounds::add);
    incompatible().ifPresent(grounds::add);
    apart().ifPresent(grounds::add);
    refused().ifPresent(grounds::add);
    withdrawn().ifPresent(grounds::add);
    partial().ifPresent(grounds::add);
    asked().ifPresent(grounds::add);
    matter.counted().flatMap(exhibit -> said(exhibit).stream()).forEach(grounds::add);
    return grounds;
  }

  /** The ground that counts: a lasting one of the latest week, else the latest other. */
  private Optional<Ground> latest(List<Ground> grounds) {
    List<Ground> lasting = grounds.stream().filter(g -> LASTING.contains(g.status())).toList();
    return Stream.of(lasting, grounds)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .map(Openness::inLastWindow)
        .flatMap(recent -> recent.min(Comparator.comparingInt(this::rank)))
        .map(first -> gather(first, grounds));
  }

  /**
   * Which of several grounds of one time counts first. What parties say of themselves goes before
   * moods (R2); a share goes before the disputes of the whole, since it speaks of the whole alone.
   */
  private int rank(Ground ground) {
    return switch (ground.status()) {
      case REOPENED -> 0;
      case DROPPED -> 1;
      case NARROWING -> shareOfTheWhole(ground) ? 2 : 5;
      case DISPUTED -> 3;
      case REJECTED -> ground.tier() <= 2 ? 4 : 6;
      case PARTIAL -> 7;
      case DEFERRED -> 8;
      case UNDEFINED -> 9;
      case PROPOSED -> 10;
      case UNKNOWN, FINAL, TEXT_AGREED, IN_PRINCIPLE, EXCLUDED -> 11;
    };
  }

  private static boolean shareOfTheWhole(Ground ground) {
    return ground.exhibits().stream().allMatch(e -> e.claim().signal() == Signal.SHARE);
  }

  private static Stream<Ground> inLastWindow(List<Ground> all) {
    LocalDate latest =
        all.stream().map(Ground::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    return all.stream().filter(ground -> !Weighing.after(latest, ground.day()));
  }

  /** All exhibits that say the same, the latest first. */
  private static Ground gather(Ground first, List<Ground> grounds) {
    List<Exhibit> same =
        Stream.concat(
                first.exhibits().stream(),
                grounds.stream()
                    .filter(ground -> ground.status() == first.status())
                    .flatMap(ground -> ground.exhibits().stream())
                    .sorted(Comparator.comparing(Exhibit::day).reversed()))
            .distinct()
            .toList();
    return new Ground(first.status(), same, first.rules(), first.because());
  }

  /** Somebody asks for what another resists, or two ask for different things. */
  private Optional<Ground> incompatible() {
    List<Standing> demanding = standings.that(Standing::demandsSomething);
    List<Standing> resisting =
        standings.that(
            s -> s.resists() && demanding.stream().anyMatch(d -> !d.party().equals(s.party())));
    if (demanding.isEmpty() || (resisting.isEmpty() && demanding.size() < 2)) {
      return Optional.empty();
    }
    List<Exhibit> both =
        Stream.concat(
                demanding.stream().flatMap(standing -> standing.asking().stream()),
                Standings.exhibits(resisting).stream())
            .distinct()
            .toList();
    String because =
        Phrases.say(names(demanding), "demands it", "demand different things")
            + (resisting.isEmpty()
                ? ""
                : " and " + Phrases.say(names(resisting), "resists", "resist"));
    return Optional.of(Ground.of(Status.DISPUTED, both, because));
  }

  /** Two put different figures on the table, or one answers a demand with a proposal of its own. */
  private Optional<Ground> apart() {
    List<Standing> asking =
        standings.within(matter.consent()).stream().filter(Standing::asks).toList();
    for (Standing one : asking) {
      for (Standing other : asking) {
        if (!one.party().equals(other.party())
            && (figuresDiffer(one, other) || answers(one, other))) {
          List<Exhibit> both = Standings.exhibits(List.of(one, other));
          return Optional.of(
              Ground.of(
                  Status.DISPUTED,
                  both,
                  Phrases.list(names(List.of(one, other))) + " ask for different things"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean figuresDiffer(Standing one, Standing other) {
    String a = Phrases.figure(one.exhibits().getFirst().claim());
    String b = Phrases.figure(other.exhibits().getFirst().claim());
    return a != null && b != null && !a.equals(b) && sameUnit(a, b);
  }

  /** Whether two figures can be compared: the same words beside the digits. */
  private static boolean sameUnit(String one, String other) {
    String a = one.replaceAll("[\\d.,\\s]", "");
    String b = other.replaceAll("[\\d.,\\s]", "");
    return a.equals(b) || a.isEmpty() || b.isEmpty();
  }

  private static boolean answers(Standing demand, Standing offer) {
    return demand.demands()
        && offer.stance() == Stance.PROPOSES
        && offer.exhibits().stream()
            .anyMatch(
                e ->
                    demand.exhibits().stream()
                        .anyMatch(d -> d.claim().evidence().equals(e.claim().evidence())));
  }

  /** R4: a draft shows different words of two parties in brackets. */
  private Optional<Ground> bracketed() {
    List<Exhibit> marks = matter.saying(EnumSet.of(Signal.CONTESTED));
    List<String> owners =
        marks.stream()
            .flatMap(exhibit -> exhibit.claim().subject().parties().stream())
            .distinct()
            .map(matter::name)
            .toList();
    return owners.size() < 2
        ? Optional.empty()
        : Optional.of(
            Ground.of(Status.DISPUTED, marks, "the draft has brackets of " + Phrases.list(owners))
                .with(Rule.R4));
  }

  /** R2: one whose consent is needed refuses. */
  private Optional<Ground> refused() {
    List<Standing> refusing =
        standings.within(matter.consent()).stream().filter(Standing::refuses).toList();
    if (refusing.isEmpty()) {
      return Optional.empty();
    }
    String because = Phrases.say(names(refusing), "refuses it", "refuse it");
    return Optional.of(Ground.of(Status.REJECTED, Standings.exhibits(refusing), because));
  }

  /**
   * R16: an offer taken back leaves nothing on the table, a consent taken back reopens. A demand
   * given up leaves what others ask for.
   */
  private Optional<Ground> withdrawn() {
    List<Standing> gone = standings.that(Standing::withdrew);
    boolean wanted = !standings.that(s -> s.asks() || s.acceptsSomething()).isEmpty();
    if (gone.isEmpty() || (wanted && gone.stream().allMatch(Openness::waived))) {
      return Optional.empty();
    }
    boolean reopened = onceAccepted(gone) && gone.stream().noneMatch(Openness::waived);
    Status status = reopened ? Status.REOPENED : Status.DROPPED;
    String because = Phrases.say(names(gone), "took it back", "took it back");
    return Optional.of(Ground.of(status, Standings.exhibits(gone), because).with(Rule.R16));
  }

  private static boolean waived(Standing standing) {
    return standing.exhibits().getFirst().claim().signal() == Signal.WAIVER;
  }

  private boolean onceAccepted(List<Standing> gone) {
    List<String> parties = gone.stream().map(Standing::party).toList();
    return matter
        .counted()
        .map(Exhibit::claim)
        .filter(claim -> claim.signal().tendency() == Signal.Tendency.AGREED)
        .anyMatch(
            claim ->
                claim.subject().parties().isEmpty()
                    || claim.subject().parties().stream().anyMatch(parties::contains));
  }

  /** R9: some accept, the others have not spoken or set conditions. */
  private Optional<Ground> partial() {
    List<Standing> willing = standings.that(Standing::acceptsSomething);
    List<String> missing =
        matter.consent().stream()
            .filter(party -> standings.of(party).filter(Standing::accepts).isEmpty())
            .map(matter::name)
            .toList();
    if (!willing.isEmpty() && missing.isEmpty()) {
      return Optional.of(
          Ground.of(
              Status.PARTIAL,
              Standings.exhibits(willing),
              "negotiators agreed on it and their principals have not confirmed it"));
    }
    if (willing.isEmpty()) {
      return Optional.empty();
    }
    String because =
        Phrases.say(names(willing), "accepts at least part of it", "accept at least part of it")
            + ", "
            + Phrases.say(missing, "is", "are")
            + " not known to accept it as it stands";
    Ground ground = Ground.of(Status.PARTIAL, Standings.exhibits(willing), because);
    boolean absent = matter.consent().stream().anyMatch(matter.absent()::contains);
    return Optional.of(absent ? ground.with(Rule.R9) : ground);
  }

  private Optional<Ground> asked() {
    List<Standing> asking = standings.that(s -> s.asks() || s.stance() == Stance.OPEN_TO);
    if (asking.isEmpty()) {
      return Optional.empty();
    }
    String because = Phrases.say(names(asking), "has", "have") + " put it on the table";
    return Optional.of(Ground.of(Status.PROPOSED, Standings.exhibits(asking), because));
  }

  /** What a passage says of the issue without naming a party. */
  private Optional<Ground> said(Exhibit exhibit) {
    Signal signal = exhibit.claim().signal();
    Status status = BY_SIGNAL.get(signal);
    if (exhibit.claim().stance() == Stance.WITHDREW && signal != Signal.WAIVER) {
      return Optional.empty();
    }
    if (overruled(exhibit)) {
      return Optional.empty();
    }
    if (status == null) {
      return hedged(exhibit);
    }
    boolean weak = !exhibit.vouched();
    Status shown = weak && status != Status.PROPOSED ? Status.UNKNOWN : status;
    return Optional.of(Ground.of(shown, List.of(exhibit), Wording.of(exhibit.claim().signal())));
  }

  /** R3: it speaks for parties of whom something better shows that they refuse. */
  private boolean overruled(Exhibit exhibit) {
    List<String> parties = exhibit.claim().subject().parties();
    return exhibit.claim().signal().tendency() == Signal.Tendency.AGREED
        && !parties.isEmpty()
        && parties.stream()
            .allMatch(party -> standings.of(party).filter(Standing::refuses).isPresent());
  }

  /** R5: an agreement that is only possible is at most something on the table. */
  private Optional<Ground> hedged(Exhibit exhibit) {
    return switch (exhibit.claim().signal().tendency()) {
      case AGREED -> Optional.of(exhibit.vouched() ? unowned(exhibit) : possible(exhibit));
      case OPEN, NEUTRAL -> Optional.empty();
    };
  }

  private static Ground possible(Exhibit exhibit) {
    return Ground.of(
            Status.PROPOSED, List.of(exhibit), "an agreement is spoken of, not vouched for")
        .with(Rule.R5);
  }

  /** R1: somebody has agreed, and the passage does not bind all whose consent is needed. */
  private static Ground unowned(Exhibit exhibit) {
    return Ground.of(
            Status.PARTIAL,
            List.of(exhibit),
            "agreement on it is reported, not of all whose consent is needed in their own words")
        .with(Rule.R1);
  }

  private List<Exhibit> mentions() {
    return matter.exhibits();
  }

  private String nothing() {
    return matter.exhibits().stream().noneMatch(e -> e.bearing() == Exhibit.Bearing.OWN)
        ? "no document speaks of it"
        : "the documents mention it without saying where it stands";
  }

  private List<String> names(List<Standing> some) {
    return some.stream().map(Standing::party).map(matter::name).toList();
  }
}
