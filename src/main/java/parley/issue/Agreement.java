package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Speaker;
import parley.claim.Stance;
import parley.claim.Subject;

/**
 * The best case for "agreed": everyone whose consent is needed accepts, or the issue is ruled out
 * by the one who would have to act. Rules R9, R15, R17 and R18.
 */
final class Agreement {
  private static final Set<Signal> CLOSED_WORDS =
      EnumSet.of(Signal.AGREED_FINAL, Signal.AGREED_TEXT);

  /** What takes something back from a yes. */
  private static final Set<Signal> QUALIFYING =
      EnumSet.of(Signal.RESERVATION, Signal.CONDITION, Signal.REJECTION);

  /** The category of cues for having got what one asked for. */
  private static final String WINNING = "accept.win";

  /** The categories of cues for giving in, and for what that looks like from the other side. */
  static final Set<String> YIELDING = Set.of("accept.yield", WINNING);

  private final Case matter;
  private final Standings standings;

  private Agreement(Case matter, Standings standings) {
    this.matter = matter;
    this.standings = standings;
  }

  static Optional<Ground> find(Case matter, Standings standings) {
    var agreement = new Agreement(matter, standings);
    return agreement
        .accepted()
        .or(agreement::equalFigures)
        .or(agreement::excluded)
        .or(agreement::unwanted)
        .or(agreement::taken)
        .or(agreement::yielded)
        .or(agreement::ownAct);
  }

  /** One puts it forward and all the others take it, no earlier than that and at its figure. */
  private Optional<Ground> taken() {
    List<Standing> all = standings.within(matter.consent());
    List<Standing> offering = all.stream().filter(Agreement::offers).toList();
    List<Standing> taking = all.stream().filter(this::takes).toList();
    if (offering.isEmpty()
        || taking.isEmpty()
        || offering.size() + taking.size() < matter.consent().size()
        || matter.consent().stream().anyMatch(matter.absent()::contains)) {
      return Optional.empty();
    }
    List<Exhibit> offers = Standings.exhibits(offering);
    List<Exhibit> answers = Standings.exhibits(taking);
    if (differ(offering, offers) || earlier(answers, offers) || figuresDiffer(offers, answers)) {
      return Optional.empty();
    }
    String because =
        Phrases.say(names(offering), "puts it forward", "put it forward")
            + " and "
            + Phrases.say(names(taking), "accepts it", "accept it");
    List<Exhibit> shown = Stream.concat(answers.stream(), offers.stream()).distinct().toList();
    return Optional.of(Ground.of(Status.IN_PRINCIPLE, shown, because));
  }

  /** "The port gave in on fees": of two, the other wanted it, whether a passage says so or not. */
  private Optional<Ground> yielded() {
    List<Standing> all = standings.within(matter.consent());
    List<Standing> yielding = all.stream().filter(this::yields).toList();
    boolean unopposed = all.stream().allMatch(s -> yielding.contains(s) || unopposed(s));
    if (matter.consent().size() != 2
        || yielding.size() != 1
        || !unopposed
        || matter.consent().stream().anyMatch(matter.absent()::contains)) {
      return Optional.empty();
    }
    boolean won =
        yielding.getFirst().exhibits().stream().anyMatch(e -> e.claim().cue().equals(WINNING));
    String because =
        matter.name(yielding.getFirst().party())
            + (won ? " has got what it asked for" : " gives in to what the other wants");
    return Optional.of(Ground.of(Status.IN_PRINCIPLE, yielding.getFirst().exhibits(), because));
  }

  private boolean yields(Standing standing) {
    return takes(standing)
        && standing.exhibits().stream()
            .anyMatch(e -> firm(e) && YIELDING.contains(e.claim().cue()));
  }

  private static boolean offers(Standing standing) {
    return standing.asks()
        && standing.exhibits().stream()
            .allMatch(e -> firm(e) && e.claim().signal() != Signal.CONTESTED);
  }

  private boolean takes(Standing standing) {
    return standing.accepts()
        && !standing.demandsSomething()
        && standing.exhibits().stream().anyMatch(Agreement::firm)
        && standing.exhibits().stream().noneMatch(this::isQualified);
  }

  /** Whether the passage that tells of a yes tells of a doubt or a condition with it. */
  private boolean isQualified(Exhibit yes) {
    return matter
        .counted()
        .filter(e -> QUALIFYING.contains(e.claim().signal()))
        .anyMatch(e -> e.claim().evidence().equals(yes.claim().evidence()));
  }

  /** Two who put something forward agree only if their words are the same. */
  private static boolean differ(List<Standing> offering, List<Exhibit> offers) {
    return offering.size() > 1
        && offers.stream()
                .map(e -> e.claim().evidence().quote().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count()
            > 1;
  }

  private static boolean earlier(List<Exhibit> answers, List<Exhibit> offers) {
    LocalDate offered = latest(offers);
    return latest(answers).isBefore(offered);
  }

  private static LocalDate latest(List<Exhibit> exhibits) {
    return exhibits.stream().map(Exhibit::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private static boolean figuresDiffer(List<Exhibit> offers, List<Exhibit> answers) {
    List<String> asked = figures(offers);
    List<String> taken = figures(answers);
    return !asked.isEmpty() && !taken.isEmpty() && asked.stream().noneMatch(taken::contains);
  }

  private static List<String> figures(List<Exhibit> exhibits) {
    return exhibits.stream()
        .map(exhibit -> Phrases.figure(exhibit.claim()))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  /** An act of one party alone needs its consent alone, as long as no other stands in the way. */
  private Optional<Ground> ownAct() {
    List<Standing> acting = standings.within(matter.consent()).stream().filter(this::acts).toList();
    boolean alone =
        standings.within(matter.consent()).stream()
            .allMatch(s -> acting.contains(s) || unopposed(s));
    if (acting.size() != 1 || !alone) {
      return Optional.empty();
    }
    List<Exhibit> shown = acting.getFirst().exhibits();
    return Optional.of(
        Ground.of(
            Status.IN_PRINCIPLE,
            shown,
            matter.name(acting.getFirst().party()) + ", whose own act it is, has agreed to it"));
  }

  private static boolean unopposed(Standing standing) {
    return standing.stance() == Stance.OPEN_TO || (standing.accepts() && !standing.provisional());
  }

  private boolean acts(Standing standing) {
    return standing.accepts()
        && !matter.absent().contains(standing.party())
        && standing.exhibits().stream()
            .anyMatch(
                e ->
                    firm(e)
                        && e.claim().subject().parties().equals(List.of(standing.party()))
                        && IssueWords.speak("own-act", e.claim().evidence().quote()));
  }

  private List<String> names(List<Standing> some) {
    return some.stream().map(Standing::party).map(matter::name).toList();
  }

  private Optional<Ground> accepted() {
    if (!standings.allAccept(matter.consent())) {
      return Optional.empty();
    }
    List<Exhibit> shown = Standings.exhibits(standings.within(matter.consent()));
    Ground ground = level(shown);
    return Optional.of(announcedByMediator(shown) ? ground.with(Rule.R18) : ground);
  }

  /** R17: how far it goes; only a signed or adopted text makes it final. */
  private Ground level(List<Exhibit> shown) {
    List<Exhibit> closed =
        shown.stream()
            .filter(Agreement::firm)
            .filter(exhibit -> CLOSED_WORDS.contains(exhibit.claim().signal()))
            .toList();
    if (closed.isEmpty() || !wordsOfAll()) {
      return Ground.of(Status.IN_PRINCIPLE, shown, who(shown));
    }
    List<Exhibit> settled =
        closed.stream().filter(e -> e.claim().signal() == Signal.AGREED_FINAL).toList();
    boolean signed = settled.stream().anyMatch(e -> e.claim().sourceClass() == SourceClass.S1);
    Ground ground = Ground.of(signed ? Status.FINAL : Status.TEXT_AGREED, shown, who(shown));
    return signed || settled.isEmpty() ? ground : ground.with(Rule.R17);
  }

  /** Whether nobody's yes is one of negotiators alone: words are closed for all or for none. */
  private boolean wordsOfAll() {
    return standings.within(matter.consent()).stream().noneMatch(Standing::provisional);
  }

  private static boolean firm(Exhibit exhibit) {
    return exhibit.claim().factuality() == Factuality.CERTAIN;
  }

  private boolean announcedByMediator(List<Exhibit> shown) {
    return shown.stream()
        .map(Exhibit::claim)
        .allMatch(
            claim ->
                claim.saidBy() == null
                    && claim.speaker().kind() == Speaker.Kind.NAMED
                    && claim.signal() != Signal.ACCEPTANCE);
  }

  private String who(List<Exhibit> shown) {
    String names = Phrases.list(matter.consent().stream().map(matter::name).toList());
    boolean some = shown.stream().anyMatch(e -> e.claim().factuality() != Factuality.CERTAIN);
    return names
        + (matter.consent().size() == 1 ? " accepts it" : " accept it")
        + (some ? ", as far as reported" : "");
  }

  /** Equal figures on all sides are an agreement without the word. */
  private Optional<Ground> equalFigures() {
    if (matter.consent().size() < 2) {
      return Optional.empty();
    }
    var shown = new ArrayList<Exhibit>();
    String figure = null;
    for (String party : matter.consent()) {
      Exhibit exhibit = figureOf(party);
      String value = exhibit == null ? null : Phrases.figure(exhibit.claim());
      if (exhibit == null || value == null || (figure != null && !figure.equals(value))) {
        return Optional.empty();
      }
      figure = value;
      shown.add(exhibit);
    }
    return Optional.of(
        Ground.of(Status.IN_PRINCIPLE, shown, "all sides name the same figure, " + figure));
  }

  private @Nullable Exhibit figureOf(String party) {
    return standings
        .of(party)
        .filter(standing -> standing.asks() || standing.acceptsSomething())
        .flatMap(s -> s.exhibits().stream().filter(e -> e.claim().value() != null).findFirst())
        .orElse(null);
  }

  /** R15: who alone would have to act rules it out, or all leave it out, and nobody asks for it. */
  private Optional<Ground> excluded() {
    List<Standing> refusing = standings.that(s -> s.stance() == Stance.RULES_OUT);
    boolean ownAct =
        matter.consent().size() == 1 && refusing.stream().anyMatch(s -> matter.needs(s.party()));
    List<Exhibit> left = matter.saying(EnumSet.of(Signal.EXCLUSION));
    boolean wanted = !standings.that(s -> s.asks() || s.acceptsSomething()).isEmpty();
    if (!(ownAct || isOfMore(left)) || wanted) {
      return Optional.empty();
    }
    List<Exhibit> shown =
        Stream.concat(Standings.exhibits(refusing).stream(), left.stream()).distinct().toList();
    String because =
        ownAct
            ? matter.name(matter.consent().getFirst()) + " rules it out and nobody asks for it"
            : "it is to stay out and nobody asks for it";
    return Optional.of(Ground.of(Status.EXCLUDED, shown, because).with(Rule.R15));
  }

  /** What one of several excludes for its part is a refusal; another can ask for it. */
  private boolean isOfMore(List<Exhibit> left) {
    List<String> saying =
        left.stream()
            .filter(e -> e.claim().subject().kind() != Subject.Kind.ALL)
            .filter(e -> IssueWords.speak("refusing", e.claim().evidence().quote()))
            .map(e -> e.claim().saidBy())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .distinct()
            .toList();
    boolean alone =
        saying.size() == 1 && left.stream().allMatch(e -> saying.contains(e.claim().saidBy()));
    return !left.isEmpty() && !(alone && matter.consent().size() > 1);
  }

  /**
   * R15: who wanted it has given it up and another never did, or all at once say that it is out;
   * and nobody asks for it.
   */
  private Optional<Ground> unwanted() {
    List<Standing> all = standings.within(matter.consent());
    List<Standing> gone = all.stream().filter(Agreement::gaveUp).toList();
    List<Standing> refusing = all.stream().filter(Standing::refuses).toList();
    boolean wanted = !standings.that(s -> s.asks() || s.acceptsSomething()).isEmpty();
    boolean together =
        !refusing.isEmpty()
            && refusing.size() == matter.consent().size()
            && refusing.stream().allMatch(s -> s.exhibits().stream().anyMatch(Agreement::ofAll));
    boolean outlived = !gone.isEmpty() && !refusing.isEmpty();
    if (wanted || !(together || outlived)) {
      return Optional.empty();
    }
    List<Exhibit> shown =
        Stream.concat(Standings.exhibits(gone).stream(), Standings.exhibits(refusing).stream())
            .distinct()
            .toList();
    String because =
        gone.isEmpty()
            ? "all say together that it is out"
            : Phrases.say(names(gone), "has given it up", "have given it up")
                + " and "
                + Phrases.say(names(refusing), "does not want it", "do not want it");
    return Optional.of(Ground.of(Status.EXCLUDED, shown, because).with(Rule.R15));
  }

  /** Whether it no longer asks for what it had asked for; an offer taken back can be made again. */
  private static boolean gaveUp(Standing standing) {
    return standing.withdrew()
        && standing.exhibits().stream()
            .anyMatch(
                e ->
                    firm(e)
                        && (e.claim().signal() == Signal.WAIVER
                            || IssueWords.speak("given-up", e.claim().evidence().quote())));
  }

  private static boolean ofAll(Exhibit exhibit) {
    return firm(exhibit) && exhibit.claim().subject().kind() == Subject.Kind.ALL;
  }
}
