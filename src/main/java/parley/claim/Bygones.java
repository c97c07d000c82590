package parley.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cues that tell no stance of today: what a later word of the sentence overtakes, what is told as
 * history, and what only says who is meant or what a condition is.
 */
final class Bygones {
  /** How far in front of an agreement a word may stand that says it is still waited for. */
  private static final int AWAITED = 6;

  private Bygones() {}

  /** Whether the cue of a zone is one of them. */
  static boolean has(Sentence sentence, List<Zone> zones, Zone zone) {
    return isSuperseded(sentence, zones, zone)
        || restricts(sentence, zones, zone)
        || isCondition(sentence, zones, zone)
        || isAwaited(sentence, zone)
        || isAttribute(sentence, zones, zone);
  }

  /** "Settled the most contentious point": what it was until it was settled. */
  private static boolean isAttribute(Sentence sentence, List<Zone> zones, Zone zone) {
    Signal signal = zone.cue().cue().effect().signal();
    boolean quarrel = signal == Signal.DISAGREE || signal == Signal.OBSTACLE;
    String before = sentence.before(zone.cue().start());
    boolean object =
        Grammar.list("superlatives").contains(before)
            || Grammar.list("possessives").contains(before)
            || Grammar.list("long.before").contains(before);
    return quarrel
        && object
        && zones.stream()
            .filter(z -> z.segment() == zone.segment() && z.cue().end() <= zone.cue().start())
            .map(z -> z.cue().cue().effect().signal())
            .anyMatch(s -> s != null && s.tendency() == Signal.Tendency.AGREED);
  }

  /** "Set aside until wages are settled": an agreement that is waited for. */
  private static boolean isAwaited(Sentence sentence, Zone zone) {
    Signal signal = zone.cue().cue().effect().signal();
    if (signal == null || signal.tendency() != Signal.Tendency.AGREED) {
      return false;
    }
    int at = sentence.wordAt(zone.cue().start());
    for (int i = at - 1; i >= Math.max(0, at - AWAITED); i--) {
      Word word = sentence.words().get(i);
      if (sentence.between(word.end(), sentence.words().get(i + 1).start()).indexOf(',') >= 0) {
        return false;
      }
      if (Grammar.list("conditions.awaited").contains(word.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "At first it refused, but later it offered": only the last position counts. */
  private static boolean isSuperseded(Sentence sentence, List<Zone> zones, Zone zone) {
    if (isLongPast(sentence, zone) || givesWay(sentence, zones, zone)) {
      return true;
    }
    return marks(sentence, zone, Effect.Kind.EARLIER)
        && zones.stream()
            .anyMatch(
                later ->
                    later.cue().start() > zone.cue().start()
                        && marks(sentence, later, Effect.Kind.LATER));
  }

  /** "The parties that want to govern have agreed": it tells who is meant, and no stance. */
  private static boolean restricts(Sentence sentence, List<Zone> zones, Zone zone) {
    int at = sentence.wordAt(zone.cue().start());
    if (at < 2 || !Grammar.list("relatives.close").contains(sentence.words().get(at - 1).lower())) {
      return false;
    }
    int end = sentence.words().get(at - 2).end();
    return sentence.actors().stream()
            .anyMatch(a -> a.subject().kind() == Subject.Kind.ALL && a.end() == end)
        && zones.stream().anyMatch(z -> z.cue().start() > zone.cue().start());
  }

  /** "Ready to leave if the army does not move": what the condition says is nobody's stance. */
  private static boolean isCondition(Sentence sentence, List<Zone> zones, Zone zone) {
    boolean excluded = zone.cue().cue().effect().signal() == Signal.EXCLUSION;
    return (excluded || isStance(zone))
        && zones.stream()
            .filter(z -> z.segment() == zone.segment() && z.cue().end() <= zone.cue().start())
            .anyMatch(z -> (excluded && isIf(z)) || dependsBetween(sentence, z, zone));
  }

  private static boolean isIf(Zone zone) {
    return zone.cue().cue().effect().signal() == Signal.CONDITION;
  }

  private static boolean dependsBetween(Sentence sentence, Zone one, Zone other) {
    int from = sentence.wordAt(one.cue().end());
    int to = sentence.wordAt(other.cue().start());
    return sentence.words().subList(from, to).stream()
        .anyMatch(w -> Grammar.list("conditions.hard").contains(w.lower()));
  }

  /** "Had long dismissed", "had hoped for": a stance that is told as history. */
  private static boolean isLongPast(Sentence sentence, Zone zone) {
    int at = sentence.wordAt(zone.cue().start());
    if (at < 1 || at >= sentence.words().size() || !isStance(zone)) {
      return false;
    }
    String before = sentence.words().get(at - 1).lower();
    boolean wished = Grammar.list("wishes.past").contains(sentence.words().get(at).lower());
    int had = at - 1;
    while (had > Math.max(0, at - 5) && isLong(sentence.words().get(had).lower())) {
      had--;
    }
    boolean dismissed = had < at - 1 && sentence.words().get(had).lower().equals("had");
    return dismissed || (wished && before.equals("had"));
  }

  /**
   * "The port had asked for more": what was asked for or refused is older than the news, if nobody
   * is said to tell it, for "the port said it had refused" is news.
   */
  static List<Claim> dated(Sentence sentence, Zone zone, List<Claim> claims) {
    return isBefore(sentence, zone) ? claims.stream().map(Claim::before).toList() : claims;
  }

  private static boolean isBefore(Sentence sentence, Zone zone) {
    int at = sentence.wordAt(zone.cue().start());
    boolean told =
        sentence.attributions().stream()
            .anyMatch(a -> a.speaker().party() != null && a.covers().contains(zone.cue().start()));
    if (told || !isAsked(zone)) {
      return false;
    }
    int had = at - 1;
    while (had > Math.max(0, at - 3) && isAdverb(sentence.words().get(had).lower())) {
      had--;
    }
    return had >= 0 && sentence.words().get(had).lower().equals("had");
  }

  private static boolean isAdverb(String word) {
    return word.equals("been") || word.endsWith("ly") || isLong(word);
  }

  private static boolean isAsked(Zone zone) {
    return isStance(zone) || zone.cue().cue().effect().signal() == Signal.PROPOSAL;
  }

  private static boolean isLong(String word) {
    return Grammar.list("long.before").contains(word);
  }

  /** "It resisted for months but relented": the same party, nobody else named between. */
  private static boolean givesWay(Sentence sentence, List<Zone> zones, Zone zone) {
    return isStance(zone)
        && zones.stream()
            .filter(later -> later.segment() == zone.segment() + 1)
            .filter(later -> isYielding(later.cue().cue().effect().signal()))
            .anyMatch(
                later ->
                    sentence.after(later.span().start()).equals("but")
                        && sentence.actors().stream()
                            .noneMatch(
                                a ->
                                    later.span().contains(a.start())
                                        && a.start() < later.cue().start()));
  }

  private static boolean isStance(Zone zone) {
    Signal signal = zone.cue().cue().effect().signal();
    return signal == Signal.REJECTION
        || signal == Signal.DEMAND
        || signal == Signal.RESERVATION
        || signal == Signal.RULING_OUT;
  }

  private static boolean isYielding(@Nullable Signal signal) {
    return signal == Signal.CONCESSION || signal == Signal.ACCEPTANCE || signal == Signal.WAIVER;
  }

  private static boolean marks(Sentence sentence, Zone zone, Effect.Kind kind) {
    return sentence.cues().stream()
        .anyMatch(c -> c.cue().effect().kind() == kind && zone.span().contains(c.start()));
  }
}
