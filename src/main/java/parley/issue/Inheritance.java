package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.Signal;
import parley.claim.Stance;
import parley.claim.Topic;

/**
 * R7: an issue that is the content of a text takes over the standing of the text, with less
 * confidence, unless something is said of the issue itself.
 */
final class Inheritance {
  /** A party that says this of the issue itself has not simply accepted the text. */
  private static final Set<Stance> OWN_VIEW =
      EnumSet.of(
          Stance.ACCEPTS_IF,
          Stance.ACCEPTS_IN_PART,
          Stance.DEMANDS,
          Stance.RESERVES,
          Stance.REJECTS,
          Stance.RULES_OUT,
          Stance.WITHDREW);

  /** A party that says this of the issue after an agreement was told is not done with it. */
  private static final Set<Stance> STILL_TALKING = EnumSet.of(Stance.OPEN_TO, Stance.PROPOSES);

  private Inheritance() {}

  static Optional<Verdict> of(Verdict own, Docket docket) {
    if (own.decision().tag() == Tag.AGREED) {
      return Optional.empty();
    }
    return docket.papersWith(own.id()).stream()
        .flatMap(paper -> from(own, paper, docket).stream())
        .findFirst();
  }

  /**
   * From when on a word on the issue itself stands against what is told of the text: for all time,
   * but where the text is an agreement that a report says was reached, and this issue in it. What
   * was asked for before the agreement, or is told of with it, is what the agreement settled (R3).
   */
  private static LocalDate since(Case matter, String paper) {
    return matter
        .counted()
        .filter(exhibit -> isWithin(exhibit, paper) && isReached(exhibit.claim().within()))
        .map(Exhibit::day)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static boolean isReached(Topic.@Nullable Paper text) {
    return text != null && text.isReached();
  }

  private static boolean speaksForItself(Verdict own, LocalDate since) {
    Case matter = own.matter();
    return isLater(Weighing.objections(matter), since)
        || isLater(matter.saying(EnumSet.of(Signal.AGREED_IN_PART)), since)
        || isLater(dependent(matter), since)
        || own.standings().within(matter.consent()).stream()
            .filter(standing -> !standing.day().isBefore(since))
            .filter(standing -> !standing.asks() || standing.day().isAfter(since))
            .anyMatch(
                standing ->
                    OWN_VIEW.contains(standing.stance())
                        || (since.isAfter(LocalDate.MIN)
                            && standing.day().isAfter(since)
                            && STILL_TALKING.contains(standing.stance())));
  }

  /** "Whose the island is depends on a survey": a report, not a party, makes the issue wait. */
  private static List<Exhibit> dependent(Case matter) {
    return matter.saying(EnumSet.of(Signal.CONDITION)).stream()
        .filter(exhibit -> exhibit.claim().saidBy() == null)
        .toList();
  }

  private static boolean isLater(List<Exhibit> exhibits, LocalDate since) {
    return exhibits.stream().anyMatch(exhibit -> !exhibit.day().isBefore(since));
  }

  /**
   * Where the parties stand, with what they say of a text that contains the issue taken for those
   * of whom nothing is known on the issue itself, and for those whose hand only the text shows: who
   * wrote it is no answer to whether a party accepts it (R4).
   */
  static Standings withWordsOnTheText(Verdict verdict, Docket docket) {
    Case matter = verdict.matter();
    Standings text =
        Standpoints.of(
            new Case(
                matter.issue(),
                matter.names(),
                matter.absent(),
                matter.day(),
                docket.answersTo(verdict.id())));
    var all = new ArrayList<Standing>();
    for (String party : matter.names().keySet()) {
      Optional<Standing> own = verdict.standings().of(party);
      Optional<Standing> inherited = text.of(party).filter(word -> answers(word, own));
      inherited.or(() -> own).ifPresent(all::add);
    }
    return new Standings(all, verdict.standings().rules());
  }

  private static boolean answers(Standing word, Optional<Standing> own) {
    return own.isEmpty()
        || (own.get().onlyAsAuthor() && word.ownMouth() && !word.day().isBefore(own.get().day()));
  }

  private static Optional<Verdict> from(Verdict own, String paper, Docket docket) {
    Case matter = own.matter();
    LocalDate since = since(matter, paper);
    if (speaksForItself(own, since)) {
      return Optional.empty();
    }
    List<Exhibit> said =
        docket.papers().getOrDefault(paper, List.of()).stream().map(Exhibit::inherited).toList();
    Case text = new Case(matter.issue(), matter.names(), matter.absent(), matter.day(), said);
    Standings standings = Standpoints.of(text);
    Decision decision = Weighing.decide(text, standings);
    if (decision.tag() == Tag.OPEN) {
      return Optional.empty();
    }
    List<Exhibit> all = Stream.concat(matter.exhibits().stream(), said.stream()).toList();
    return Optional.of(
        new Verdict(
            new Case(matter.issue(), matter.names(), matter.absent(), matter.day(), all),
            joined(own.standings(), standings, since),
            inherited(own, decision, paper)));
  }

  private static Decision inherited(Verdict own, Decision text, String paper) {
    List<Exhibit> contents =
        own.matter().counted().filter(exhibit -> isWithin(exhibit, paper)).toList();
    List<Exhibit> shown = Stream.concat(text.decisive().stream(), contents.stream()).toList();
    return new Decision(
            text.status() == Status.EXCLUDED ? Status.EXCLUDED : Status.IN_PRINCIPLE,
            text.confidence().lower(),
            text.mixed(),
            paper,
            text.rules(),
            "it is content of the " + paper + ", and " + text.because(),
            shown)
        .with(Rule.R7);
  }

  private static boolean isWithin(Exhibit exhibit, String paper) {
    return exhibit.claim().within() instanceof Topic.Paper(String name)
        && Docket.key(name, exhibit).equals(paper);
  }

  /** The party's own word on the issue that still holds, else its word on the text. */
  private static Standings joined(Standings own, Standings text, LocalDate since) {
    var all = new ArrayList<Standing>();
    own.all().stream().filter(s -> !isSettled(s, text, since)).forEach(all::add);
    Set<String> heard = all.stream().map(Standing::party).collect(Collectors.toSet());
    text.all().stream().filter(s -> !heard.contains(s.party())).forEach(all::add);
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    rules.addAll(own.rules());
    rules.addAll(text.rules());
    return new Standings(all, rules);
  }

  private static boolean isSettled(Standing own, Standings text, LocalDate since) {
    return own.day().isBefore(since) && text.of(own.party()).isPresent();
  }
}
