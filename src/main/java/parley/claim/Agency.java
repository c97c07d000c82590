package parley.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/** Finds who acts in the clause of a cue: before it, behind "by", with whom. */
final class Agency {
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");
  private static final Set<String> OTHERS = Grammar.list("others");
  private static final Set<String> RELATIVES = Grammar.list("relatives");
  private static final Set<String> HOLDING = Grammar.list("holding");

  /** Behind the comma so many words at most stand before who does it. */
  private static final int FRONTED = 4;

  private final Sentence sentence;

  Agency(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Index of who stands behind "by" in the rest of a clause, or -1. */
  private int by(Zone zone) {
    int from = zone.cue().start();
    return indexOf(Actor.Role.BY, new Span(from, Math.max(from, zone.span().end())));
  }

  /** Who acts: after "by" in a passive clause, else named last before the cue. */
  Subject acting(Zone zone, Signal signal) {
    int by = by(zone);
    if (by >= 0 && (isDoneBy(zone) || agent(zone) < 0)) {
      return Coordination.together(sentence.actors(), by, sentence.folded());
    }
    Subject behind = behind(zone, signal);
    if (behind.kind() != Subject.Kind.UNKNOWN) {
      return behind;
    }
    int agent = agent(zone);
    if (agent >= 0 && signal.isCollective() && isOfTopic(zone, sentence.actors().get(agent))) {
      return Subject.UNKNOWN;
    }
    if (agent >= 0 && othersAct(sentence.actors().get(agent).end(), zone.cue().start())) {
      return Subject.UNKNOWN;
    }
    if (agent < 0 && isFronted(zone)) {
      return afterComma(zone);
    }
    boolean passive = signal.isCollective() || Scope.isPassive(sentence, zone.cue());
    if (agent < 0 || (passive && speaks(sentence.actors().get(agent), zone.cue().start()))) {
      return Subject.UNKNOWN;
    }
    return Coordination.together(sentence.actors(), agent, sentence.folded());
  }

  /** "Rejecting the toll, the port walked out": who does it is told behind a comma. */
  private boolean isFronted(Zone zone) {
    int at = sentence.wordAt(zone.cue().start());
    String word = at < sentence.words().size() ? sentence.words().get(at).lower() : "";
    return at <= 1
        && (word.endsWith("ing") || Grammar.list("states.felt").contains(word))
        && zone.cue().cue().topic() == Cue.Side.AFTER;
  }

  private Subject afterComma(Zone zone) {
    int comma = sentence.folded().indexOf(',', zone.cue().end());
    for (int i = 0; i < sentence.actors().size(); i++) {
      Actor actor = sentence.actors().get(i);
      boolean behind =
          actor.start() > comma
              && sentence.wordAt(actor.start()) - FRONTED <= sentence.wordAt(comma);
      if (comma >= 0 && behind && actor.role() == Actor.Role.AGENT) {
        return Coordination.together(sentence.actors(), i, sentence.folded());
      }
    }
    return Subject.UNKNOWN;
  }

  /**
   * "Was turned down": what stands in front of it is what it was done to, and nobody behind "by"
   * has done it.
   */
  boolean isDoneTo(Zone zone) {
    int at = sentence.wordAt(zone.cue().start());
    boolean felt =
        at < sentence.words().size()
            && Grammar.list("states.felt").contains(sentence.words().get(at).lower());
    int by = by(zone);
    return by < 0
        && !felt
        && Scope.isPassive(sentence, zone.cue())
        && !sentence.after(zone.cue().end()).equals("by");
  }

  /** Whether the holder of a cue is no subject of its clause: "an offer from Norland". */
  boolean standsBehind(Zone zone, Signal signal) {
    return behind(zone, signal).kind() != Subject.Kind.UNKNOWN;
  }

  /**
   * "Out of the question for Norland", "a no from Norland", "for Norland it is vital": whose stance
   * a word is that speaks of the thing itself.
   */
  Subject behind(Zone zone, Signal signal) {
    boolean ofThing = zone.cue().cue().topic() == Cue.Side.BEFORE && !signal.isCollective();
    int lastWord = Math.max(0, sentence.wordAt(zone.cue().end()) - 1);
    String last = sentence.words().get(lastWord).lower();
    boolean backed = ofThing && Grammar.list("holding.own").contains(last);
    boolean open = HOLDING.contains(last) || last.equals("from") || backed;
    String next = open ? last : sentence.after(zone.cue().end());
    int end = zone.cue().end();
    for (int i = 0; i < sentence.actors().size(); i++) {
      Actor actor = sentence.actors().get(i);
      boolean follows =
          actor.start() >= end && sentence.wordAt(actor.start()) - sentence.wordAt(end) <= 2;
      boolean of = next.equals("from") || backed || (ofThing && HOLDING.contains(next));
      boolean ahead = actor.start() >= zone.span().start() && actor.end() < zone.cue().start();
      boolean first = sentence.wordAt(actor.start()) - sentence.wordAt(zone.span().start()) <= 2;
      boolean fronted =
          ahead
              && HOLDING.contains(wordBefore(actor))
              && (ofThing
                  || (first && last(actor.end(), zone.cue().start(), Actor.Role.AGENT) < 0));
      boolean owns = ofThing && follows && isPossessive(actor);
      if ((follows && of) || fronted || owns) {
        return Coordination.together(sentence.actors(), i, sentence.folded());
      }
    }
    return Subject.UNKNOWN;
  }

  /** Index of the actor whose deed the cue is: right before it, before "who", or last before it. */
  int agent(Zone zone) {
    int start = zone.cue().start();
    boolean relative =
        Grammar.list("relatives.acting").contains(sentence.after(zone.span().start()));
    for (int i = sentence.actors().size() - 1; i >= 0; i--) {
      Actor actor = sentence.actors().get(i);
      boolean adjacent = start - actor.end() >= 0 && start - actor.end() <= 1;
      int gap = zone.span().start() - actor.end();
      if (adjacent || (relative && gap >= 0 && gap <= 2)) {
        return i;
      }
    }
    int inside = last(start, zone.cue().end(), Actor.Role.AGENT);
    return inside >= 0 ? inside : last(zone.span().start(), start, Actor.Role.AGENT);
  }

  /** "Several have pledged": somebody acts, but nobody who is named. */
  boolean othersAct(int from, int to) {
    for (int i = sentence.wordAt(from); i < sentence.wordAt(to); i++) {
      boolean free = i == 0 || !PREPOSITIONS.contains(sentence.words().get(i - 1).lower());
      if (free && OTHERS.contains(sentence.words().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Instead a joint committee will look into it": somebody else acts, who is no party. */
  boolean strangerActs(Zone zone) {
    int at = sentence.wordAt(zone.cue().start()) - 1;
    int start = sentence.wordAt(zone.span().start());
    while (at > start && Grammar.list("auxiliaries").contains(sentence.words().get(at).lower())) {
      at--;
    }
    int first = Math.max(start, at - 3);
    for (int i = at - 1; i >= first; i--) {
      String word = sentence.words().get(i).lower();
      if (PREPOSITIONS.contains(word)) {
        return false;
      }
      if (word.equals("a") || word.equals("an")) {
        return last(sentence.words().get(i).start(), zone.cue().start(), Actor.Role.AGENT) < 0;
      }
    }
    return false;
  }

  /** "Agreed with the port": who shares the deed; nobody if none is named. */
  Subject with(Zone zone) {
    int after = zone.cue().end();
    int with = indexOf(Actor.Role.WITH, new Span(after, Math.max(after, zone.span().end())));
    with = with >= 0 ? with : indexOf(Actor.Role.WITH, zone.span());
    return with < 0
        ? Subject.UNKNOWN
        : Coordination.together(sentence.actors(), with, sentence.folded());
  }

  /** "Came to terms with its largest creditors": with whom is told, and not by a name. */
  boolean isWithOthers(Zone zone) {
    List<Word> words = sentence.words();
    int next = sentence.wordAt(zone.cue().end());
    boolean inside = next > 0 && words.get(next - 1).lower().equals("with");
    int from = inside ? next : next + 1;
    boolean with = inside || (next < words.size() && words.get(next).lower().equals("with"));
    return with
        && from < words.size()
        && words.subList(from, Math.min(words.size(), from + FRONTED)).stream()
            .noneMatch(Word::capital);
  }

  /** The party that acts first in the sentence, its subject as a rule; null if none. */
  @Nullable Subject firstAgent() {
    for (int i = 0; i < sentence.actors().size(); i++) {
      if (sentence.actors().get(i).role() == Actor.Role.AGENT) {
        return Coordination.together(sentence.actors(), i, sentence.folded());
      }
    }
    return null;
  }

  /**
   * The subject of a clause, to be carried into the next: who acts first in it, one who only says
   * it left out.
   */
  Subject subjectOf(Span clause, Subject otherwise) {
    Subject speaking = otherwise;
    for (int i = 0; i < sentence.actors().size(); i++) {
      Actor actor = sentence.actors().get(i);
      if (actor.role() == Actor.Role.AGENT && clause.contains(actor.start())) {
        Subject subject = Coordination.together(sentence.actors(), i, sentence.folded());
        if (!speaks(actor, clause.end())) {
          return subject;
        }
        speaking = subject;
      }
    }
    return speaking;
  }

  /** Whether "by" behind a cue names who does it, not whose statement or bid it is about. */
  private boolean isDoneBy(Zone zone) {
    return zone.cue().cue().topic() == Cue.Side.BEFORE
        || Scope.isPassive(sentence, zone.cue())
        || Zones.isNoun(sentence, zone.cue());
  }

  /**
   * "The limits that drove the crews out are settled": an issue stands as the subject of the cue,
   * and the party between them belongs to a clause that describes the issue.
   */
  private boolean isOfTopic(Zone zone, Actor actor) {
    if (zone.cue().cue().topic() != Cue.Side.BEFORE) {
      return false;
    }
    return sentence.issues().stream()
        .filter(issue -> issue.start() >= zone.span().start() && issue.end() < actor.start())
        .map(issue -> sentence.after(issue.end()))
        .anyMatch(w -> RELATIVES.contains(w) || Grammar.list("relatives.close").contains(w));
  }

  /** "Won the port's approval". */
  private boolean isPossessive(Actor actor) {
    int last = sentence.wordAt(actor.end()) - 1;
    return last >= 0 && sentence.words().get(last).possessive();
  }

  private String wordBefore(Actor actor) {
    int at = sentence.wordAt(actor.start()) - 1;
    boolean article =
        at > 0 && Grammar.list("determiners").contains(sentence.words().get(at).lower());
    at = article ? at - 1 : at;
    return at < 0 ? "" : sentence.words().get(at).lower();
  }

  /** Whether a party is named as the one who says the sentence. */
  private boolean speaks(Actor actor, int cue) {
    return sentence.attributions().stream()
        .anyMatch(a -> a.phrase().contains(actor.start()) && a.phrase().end() <= cue);
  }

  private int indexOf(Actor.Role role, Span span) {
    for (int i = 0; i < sentence.actors().size(); i++) {
      Actor actor = sentence.actors().get(i);
      if (actor.role() == role && span.contains(actor.start())) {
        return i;
      }
    }
    return -1;
  }

  private int last(int from, int to, Actor.Role role) {
    for (int i = sentence.actors().size() - 1; i >= 0; i--) {
      Actor actor = sentence.actors().get(i);
      if (actor.role() == role && actor.start() >= from && actor.end() <= to) {
        return i;
      }
    }
    return -1;
  }
}
