package parley.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/** Decides whose position a cue describes. */
final class Holders {
  private static final Set<String> PRONOUNS = Grammar.list("pronouns");
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");
  private static final Set<String> OTHERS = Grammar.list("others");
  private static final Set<String> RELATIVES = Grammar.list("relatives");
  private static final Set<String> POSSESSIVES = Grammar.list("possessives");
  private static final Set<String> HOLDING = Grammar.list("holding");
  private static final Set<String> DEFINITE = Grammar.list("spoken.of");
  private static final Set<Signal> COLLECTIVE =
      Set.of(
          Signal.AGREED_FINAL,
          Signal.AGREED_TEXT,
          Signal.AGREED_IN_PRINCIPLE,
          Signal.AGREED_IN_PART,
          Signal.NO_AGREEMENT,
          Signal.DISAGREE,
          Signal.NARROWING,
          Signal.SHARE,
          Signal.DEFERRED);

  private static final Set<Signal> NOBODYS =
      Set.of(
          Signal.UNRESOLVED,
          Signal.OBSTACLE,
          Signal.UNDEFINED,
          Signal.DROPPED,
          Signal.PACKAGE,
          Signal.GOAL);

  /** The category of cues for an answer that stands alone: "yes, said Norland". */
  private static final String YES = "accept.yes";

  /** So many words at most stand between "and his" and what the two have done. */
  private static final int SIDE = 6;

  /** The category of cues for calling on somebody: "urged the port to accept". */
  private static final String URGING = "goal.urge";

  private static final Set<String> IMPERSONAL = Grammar.list("impersonal");
  private static final Set<String> FIRST_PERSON = Grammar.list("first.person");

  private final Sentence sentence;

  /** Who speaks in the sentence, quoted or not, as in an interview; null if nobody does. */
  private final @Nullable Speaker answering;

  Holders(Sentence sentence, @Nullable Speaker answering) {
    this.sentence = sentence;
    this.answering = answering;
  }

  /** Whether a signal speaks of several parties at once. */
  static boolean isCollective(Signal signal) {
    return COLLECTIVE.contains(signal);
  }

  /** Whether a signal describes the issue, not the position of a party. */
  static boolean isAnybodys(Signal signal) {
    return NOBODYS.contains(signal);
  }

  /**
   * Whose position the cue of a zone describes.
   *
   * @param carried who acted in the clause before, or nobody
   * @param speaker who says it
   */
  Subject of(Zone zone, Signal signal, Subject carried, Speaker speaker) {
    if (NOBODYS.contains(signal)) {
      return Subject.UNKNOWN;
    }
    if (zone.cue().cue().name().equals(YES) && speaker.party() != null) {
      return Subject.of(List.of(speaker.party()));
    }
    if (isSpokenOf(zone)) {
      return behind(zone, signal);
    }
    Subject actors = acting(zone, signal);
    if (isCollective(signal)) {
      return collective(zone, actors, carried, speaker);
    }
    if (actors.kind() != Subject.Kind.UNKNOWN) {
      return actors;
    }
    if (othersAct(zone.span().start(), zone.cue().start())) {
      return Subject.UNKNOWN;
    }
    if (isImpersonal(zone) && judges(signal) && speaker.party() != null) {
      return Subject.of(List.of(speaker.party()));
    }
    Subject own = party(speaker);
    String pronoun = lastPronoun(zone);
    boolean spoken = answering != null;
    boolean speech = spoken || quoted(zone);
    if (FIRST_PERSON.contains(pronoun)) {
      return own;
    }
    if (speech && pronoun.startsWith("they")) {
      Subject we = own.kind() == Subject.Kind.UNKNOWN ? party(answering) : own;
      boolean known = we.kind() != Subject.Kind.UNKNOWN && !carried.equals(we);
      return known ? carried : Subject.UNKNOWN;
    }
    if (spoken && !quoted(zone)) {
      return Subject.UNKNOWN;
    }
    boolean others = carried.kind() != Subject.Kind.UNKNOWN && !quoted(zone);
    if (!others && (quoted(zone) || refersToSpeaker(zone))) {
      return own.kind() == Subject.Kind.UNKNOWN ? carried : own;
    }
    return carried;
  }

  private static Subject party(@Nullable Speaker speaker) {
    String party = speaker == null ? null : speaker.party();
    return party == null ? Subject.UNKNOWN : Subject.of(List.of(party));
  }

  /** "Considers the offer", "no comment on that demand": it was made before, by somebody else. */
  private boolean isSpokenOf(Zone zone) {
    if (!Zones.isNoun(sentence, zone.cue())) {
      return false;
    }
    int at = sentence.wordAt(zone.cue().start());
    return (at > 0 && DEFINITE.contains(sentence.words().get(at - 1).lower()))
        || (at < sentence.words().size() && DEFINITE.contains(sentence.words().get(at).lower()));
  }

  /** "We want", "they have not moved": the pronoun before a cue that is nearest, or nothing. */
  private String lastPronoun(Zone zone) {
    for (int i = sentence.wordAt(zone.cue().start()) - 1;
        i >= sentence.wordAt(zone.span().start());
        i--) {
      String word = sentence.words().get(i).lower();
      if (PRONOUNS.contains(word)) {
        return word;
      }
    }
    return "";
  }

  /** "The price is too low, the seller said": a judgement of a thing is that of who says it. */
  private static boolean judges(Signal signal) {
    return signal == Signal.REJECTION
        || signal == Signal.RULING_OUT
        || signal == Signal.RESERVATION
        || signal == Signal.DEMAND;
  }

  /** "The toll must fall", "there will be no toll": the words name nobody whose view it is. */
  private boolean isImpersonal(Zone zone) {
    return zone.cue().cue().topic() == Cue.Side.BEFORE
        || IMPERSONAL.contains(sentence.after(zone.cue().start()));
  }

  /** Whether a party calls on another to do something, which is what it asks for itself. */
  boolean urges(Zone zone) {
    int agent = zone.cue().cue().name().equals(URGING) ? agent(zone) : -1;
    return agent >= 0 && sentence.actors().get(agent).subject().kind() == Subject.Kind.PARTIES;
  }

  private Subject collective(Zone zone, Subject actors, Subject carried, Speaker speaker) {
    Subject with = with(zone);
    boolean ofBoth = carried.kind() == Subject.Kind.PARTIES && refersToSpeaker(zone);
    if (ofBoth && actors.kind() == Subject.Kind.UNKNOWN && with.kind() == Subject.Kind.PARTIES) {
      return union(carried, with);
    }
    if (actors.kind() == Subject.Kind.PARTIES && with.kind() == Subject.Kind.PARTIES) {
      return union(actors, with);
    }
    if (actors.kind() != Subject.Kind.UNKNOWN) {
      return actors;
    }
    String party = speaker.party();
    if (with.kind() != Subject.Kind.PARTIES) {
      return isOneSide(zone) ? Subject.UNKNOWN : Subject.ALL;
    }
    return party == null || with.parties().contains(party)
        ? with
        : Subject.of(Stream.concat(Stream.of(party), with.parties().stream()).toList());
  }

  /** "The player and his agent have agreed": people of one side, whichever it is. */
  private boolean isOneSide(Zone zone) {
    int to = sentence.wordAt(zone.cue().start());
    for (int i = sentence.wordAt(zone.span().start()) + 1; i + 1 < to; i++) {
      boolean own = POSSESSIVES.contains(sentence.words().get(i).lower());
      if (own && sentence.words().get(i - 1).lower().equals("and") && to - i <= SIDE) {
        return true;
      }
    }
    return false;
  }

  private static Subject union(Subject one, Subject other) {
    var all = new LinkedHashSet<>(one.parties());
    all.addAll(other.parties());
    return Subject.of(List.copyOf(all));
  }

  /** Who acts: after "by" in a passive clause, else named last before the cue. */
  private Subject acting(Zone zone, Signal signal) {
    int by =
        indexOf(
            Actor.Role.BY,
            new Span(zone.cue().start(), Math.max(zone.cue().start(), zone.span().end())));
    if (by >= 0 && (isDoneBy(zone) || agent(zone) < 0)) {
      return Actors.together(sentence.actors(), by, sentence.folded());
    }
    Subject behind = behind(zone, signal);
    if (behind.kind() != Subject.Kind.UNKNOWN) {
      return behind;
    }
    int agent = agent(zone);
    if (agent >= 0 && isCollective(signal) && isOfTopic(zone, sentence.actors().get(agent))) {
      return Subject.UNKNOWN;
    }
    if (agent >= 0 && othersAct(sentence.actors().get(agent).end(), zone.cue().start())) {
      return Subject.UNKNOWN;
    }
    boolean passive = isCollective(signal) || Scope.isPassive(sentence, zone.cue());
    if (agent < 0 || (passive && speaks(sentence.actors().get(agent), zone.cue().start()))) {
      return Subject.UNKNOWN;
    }
    return Actors.together(sentence.actors(), agent, sentence.folded());
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

  /** Whether the holder of a cue is no subject of its clause: "an offer from Norland". */
  boolean standsBehind(Zone zone, Signal signal) {
    return behind(zone, signal).kind() != Subject.Kind.UNKNOWN;
  }

  /**
   * "Out of the question for Norland", "a no from Norland", "for Norland it is vital": whose stance
   * a word is that speaks of the thing itself.
   */
  private Subject behind(Zone zone, Signal signal) {
    boolean ofThing = zone.cue().cue().topic() == Cue.Side.BEFORE && !isCollective(signal);
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
        return Actors.together(sentence.actors(), i, sentence.folded());
      }
    }
    return Subject.UNKNOWN;
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

  /** Index of the actor whose deed the cue is: right before it, before "who", or last before it. */
  private int agent(Zone zone) {
    int start = zone.cue().start();
    boolean relative = RELATIVES.contains(sentence.after(zone.span().start()));
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
  private boolean othersAct(int from, int to) {
    for (int i = sentence.wordAt(from); i < sentence.wordAt(to); i++) {
      boolean free = i == 0 || !PREPOSITIONS.contains(sentence.words().get(i - 1).lower());
      if (free && OTHERS.contains(sentence.words().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party is named as the one who says the sentence. */
  private boolean speaks(Actor actor, int cue) {
    return sentence.attributions().stream()
        .anyMatch(a -> a.phrase().contains(actor.start()) && a.phrase().end() <= cue);
  }

  private Subject with(Zone zone) {
    int after = zone.cue().end();
    int with = indexOf(Actor.Role.WITH, new Span(after, Math.max(after, zone.span().end())));
    with = with >= 0 ? with : indexOf(Actor.Role.WITH, zone.span());
    return with < 0 ? Subject.UNKNOWN : Actors.together(sentence.actors(), with, sentence.folded());
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

  private boolean quoted(Zone zone) {
    return sentence.quotations().stream().anyMatch(q -> q.contains(zone.cue().start()));
  }

  /** "His government remains firm", "we reject". */
  private boolean refersToSpeaker(Zone zone) {
    int end = sentence.wordAt(zone.cue().start());
    for (int i = sentence.wordAt(zone.span().start()); i < end; i++) {
      String word = sentence.words().get(i).lower();
      if (PRONOUNS.contains(word) || POSSESSIVES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The party that acts first in the sentence, its subject as a rule; null if none. */
  @Nullable Subject firstAgent() {
    for (int i = 0; i < sentence.actors().size(); i++) {
      if (sentence.actors().get(i).role() == Actor.Role.AGENT) {
        return Actors.together(sentence.actors(), i, sentence.folded());
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
        Subject subject = Actors.together(sentence.actors(), i, sentence.folded());
        if (!speaks(actor, clause.end())) {
          return subject;
        }
        speaking = subject;
      }
    }
    return speaking;
  }
}
