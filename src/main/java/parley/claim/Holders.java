package parley.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whose position a cue describes. */
final class Holders {
  private static final Set<String> PRONOUNS = Grammar.list("pronouns");
  private static final Set<String> POSSESSIVES = Grammar.list("possessives");
  private static final Set<String> AUXILIARIES = Grammar.list("auxiliaries");
  private static final Set<String> DEFINITE = Grammar.list("spoken.of");

  /** The category of cues for an answer that stands alone: "yes, said Norland". */
  private static final String YES = "accept.yes";

  /** So many words at most stand between "and his" and what the two have done. */
  private static final int SIDE = 6;

  /** The category of cues for calling on somebody: "urged the port to accept". */
  private static final String URGING = "goal.urge";

  private static final Set<String> IMPERSONAL = Grammar.list("impersonal");
  private static final Set<String> FIRST_PERSON = Grammar.list("first.person");

  private final Sentence sentence;

  /** Who acts in the sentence, whoever holds. */
  private final Agency agency;

  /** Who speaks in the sentence, quoted or not, as in an interview; null if nobody does. */
  private final @Nullable Speaker answering;

  Holders(Sentence sentence, Agency agency, @Nullable Speaker answering) {
    this.sentence = sentence;
    this.agency = agency;
    this.answering = answering;
  }

  /**
   * Whose position the cue of a zone describes.
   *
   * @param carried who acted in the clause before, or nobody
   * @param speaker who says it
   */
  Subject of(Zone zone, Signal signal, Subject carried, Speaker speaker) {
    if (signal.isAnybodys()) {
      return Subject.UNKNOWN;
    }
    if (zone.cue().cue().name().equals(YES) && speaker.party() != null) {
      return Subject.of(List.of(speaker.party()));
    }
    if (isSpokenOf(zone)) {
      return agency.behind(zone, signal);
    }
    Subject actors = agency.acting(zone, signal);
    if (signal.isCollective()) {
      return collective(zone, actors, carried, speaker);
    }
    if (actors.kind() != Subject.Kind.UNKNOWN) {
      return actors;
    }
    if (agency.othersAct(zone.span().start(), zone.cue().start()) || agency.strangerActs(zone)) {
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
        || signal == Signal.EXCLUSION
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
    int agent = zone.cue().cue().name().equals(URGING) ? agency.agent(zone) : -1;
    return agent >= 0 && sentence.actors().get(agent).subject().kind() == Subject.Kind.PARTIES;
  }

  private Subject collective(Zone zone, Subject actors, Subject carried, Speaker speaker) {
    Subject with = agency.with(zone);
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
      return isOneSide(zone) || isOfSomePair(zone) || areStrangers(zone)
          ? Subject.UNKNOWN
          : Subject.ALL;
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

  /** "Arlandia and Borovia have agreed", who are not at the table. */
  private boolean areStrangers(Zone zone) {
    List<Word> words = sentence.words();
    int at = sentence.wordAt(zone.cue().start()) - 1;
    while (at > 0 && AUXILIARIES.contains(words.get(at).lower())) {
      at--;
    }
    return at > 1
        && words.get(at).capital()
        && words.get(at - 1).lower().equals("and")
        && words.get(at - 2).capital()
        && zone.span().contains(words.get(at - 2).start())
        && !isIssue(words.get(at));
  }

  private boolean isIssue(Word word) {
    return sentence.issues().stream()
        .anyMatch(issue -> issue.start() <= word.start() && word.start() < issue.end());
  }

  /** "The two chambers have agreed" among three: two of them, whichever they are. */
  private boolean isOfSomePair(Zone zone) {
    return sentence.actors().stream()
        .anyMatch(
            actor ->
                actor.subject().kind() == Subject.Kind.UNKNOWN
                    && actor.role() != Actor.Role.OTHER
                    && zone.span().contains(actor.start()));
  }

  private static Subject union(Subject one, Subject other) {
    var all = new LinkedHashSet<>(one.parties());
    all.addAll(other.parties());
    return Subject.of(List.copyOf(all));
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
}
