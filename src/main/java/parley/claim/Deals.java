package parley.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The agreement that a report says was reached, whatever it is called, and what the report says is
 * in it: "a deal was struck; it raises wages", "overtime is in the package as well".
 */
final class Deals {
  /** How the agreement of a report is known within it. */
  static final Topic.Paper DEAL = new Topic.Paper("deal");

  private static final Set<Signal> REACHED =
      EnumSet.of(Signal.AGREED_FINAL, Signal.AGREED_TEXT, Signal.AGREED_IN_PRINCIPLE);
  private static final Set<String> NOUNS = Grammar.list("deal.nouns");
  private static final Set<String> VERBS = Grammar.list("deal.verbs");
  private static final Set<String> CONTAINING = Grammar.list("deal.containing");
  private static final Set<String> PAPER_VERBS = Grammar.list("paper.verbs");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");

  /**
   * The noun for an agreement stands among so many first words of a clause if it is its subject.
   */
  private static final int SUBJECT = 6;

  private static final Set<String> TERM_VERBS = Grammar.list("term.verbs");
  private static final Set<String> TERM_BREAKS = Grammar.list("term.breaks");

  /** How many words a verb may stand from what it says something of. */
  private static final int NEAR = 9;

  /** What is said of an agreement that was reached without taking anything back from it. */
  private static final Set<Signal> SOFT =
      EnumSet.of(Signal.PROPOSAL, Signal.CONCESSION, Signal.WAIVER, Signal.OPENNESS);

  /** Texts whose signing tells that what they say is agreed: "the record was signed". */
  private static final Set<String> TEXTS = Grammar.list("deal.texts");

  private boolean reached;

  /** Number of the paragraph that tells what is in the agreement. */
  private int telling = -1;

  private boolean fresh;

  /** Whether the report still goes through what was agreed. */
  private boolean listing;

  /** Whether it has said nothing else since. */
  private boolean unbroken;

  /** Whom the agreement binds. */
  private Subject bound = Subject.UNKNOWN;

  /**
   * Whether a claim tells that an agreement was reached, naming it as a thing or saying nothing of
   * what it is about: "struck a deal", "the two came to terms".
   */
  static boolean reaches(Sentence sentence, Zone zone, Mood mood, Claim made) {
    Signal signal = mood.signal();
    if (signal == null || !REACHED.contains(signal) || mood.factuality() != Factuality.CERTAIN) {
      return false;
    }
    boolean whole = made.topic().equals(Topic.WHOLE) && binds(made.subject());
    int from = sentence.wordAt(zone.cue().start());
    int to = sentence.wordAt(zone.cue().end());
    boolean deal = has(sentence, from, to + 1, NOUNS);
    boolean signed = signal != Signal.AGREED_IN_PRINCIPLE && sentence.issues().isEmpty();
    return whole || deal || (signed && has(sentence, from - SUBJECT, to + SUBJECT, TEXTS));
  }

  private static boolean binds(Subject subject) {
    return subject.kind() == Subject.Kind.ALL || subject.parties().size() > 1;
  }

  private static boolean has(Sentence sentence, int from, int to, Set<String> some) {
    return sentence
        .words()
        .subList(Math.max(0, from), Math.min(sentence.words().size(), to))
        .stream()
        .anyMatch(word -> some.contains(word.lower()));
  }

  /** A sentence tells that an agreement was reached; what it says is in it comes after that. */
  void reach(Subject parties) {
    reached = true;
    listing = true;
    bound = parties;
  }

  /**
   * A sentence has been read.
   *
   * @param reaches whether it told of an agreement
   * @param contains whether it told what is in it
   * @param told what it told of: after something that is open no list of terms follows
   */
  void read(Sentence sentence, boolean reaches, boolean contains, List<Claim> told) {
    fresh = reaches || (fresh && beginsWithIt(sentence));
    if (reaches || contains) {
      telling = sentence.paragraph();
    }
    listing &= reaches || told.stream().map(Claim::signal).noneMatch(Deals::opens);
    unbroken = reaches || (unbroken && listing && isPlain(sentence));
  }

  private static boolean opens(Signal signal) {
    return signal.tendency() == Signal.Tendency.OPEN && !SOFT.contains(signal);
  }

  /** The issues that the sentence says are in the agreement that was reached before. */
  List<IssueMention> in(Sentence sentence) {
    if (!reached || sentence.issues().isEmpty()) {
      return List.of();
    }
    boolean deed = telling == sentence.paragraph() && isDeed(sentence);
    boolean plain = listing && isPlain(sentence);
    return sentence.issues().stream()
        .filter(m -> deed || contains(sentence, sentence.wordAt(m.start()), plain))
        .toList();
  }

  private boolean contains(Sentence sentence, int mention, boolean plain) {
    return isObject(sentence, mention)
        || isUnder(sentence, mention)
        || (plain && isTerm(sentence, mention));
  }

  /**
   * "A deal was struck. Wages will rise by 3 percent": a plain sentence after one that tells of an
   * agreement says what was agreed, unless it is somebody's word or about somebody else.
   */
  private boolean isTerm(Sentence sentence, int mention) {
    int offset = sentence.words().get(mention).start();
    return sentence.attributions().stream().noneMatch(a -> a.covers().contains(offset))
        && sentence.quotations().stream().noneMatch(q -> q.contains(offset))
        && sentence.actors().stream().noneMatch(this::isOutside)
        && (unbroken || verbNear(sentence, mention));
  }

  /** What will be done, and not only under a condition. */
  private static boolean isDeed(Sentence sentence) {
    return Announcements.tellsDeed(sentence)
        && sentence.words().stream()
            .noneMatch(w -> Grammar.list("conditions.hard").contains(w.lower()));
  }

  private static boolean isPlain(Sentence sentence) {
    return sentence.cues().stream().allMatch(Deals::isFlat)
        && sentence.words().stream().noneMatch(w -> TERM_BREAKS.contains(w.lower()));
  }

  private static boolean isFlat(Cue.Match cue) {
    return switch (cue.cue().effect().kind()) {
      case CLAIM -> {
        Signal signal = cue.cue().effect().signal();
        yield signal == null || !opens(signal);
      }
      case BLOCK, LATER, POSSIBLE -> true;
      case NOT, NO_LONGER, PROBABLE, UNCOMMITTED, EARLIER -> false;
    };
  }

  private boolean isOutside(Actor actor) {
    return actor.role() == Actor.Role.AGENT
        && actor.subject().kind() == Subject.Kind.PARTIES
        && bound.kind() == Subject.Kind.PARTIES
        && !bound.parties().containsAll(actor.subject().parties());
  }

  private static boolean verbNear(Sentence sentence, int mention) {
    List<Word> words = sentence.words();
    int to = Math.min(words.size(), mention + NEAR);
    for (int i = Math.max(0, mention - NEAR); i < to; i++) {
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      String word = words.get(i).lower();
      if (i != mention && (TERM_VERBS.contains(word) || TERM_VERBS.contains(word + " " + next))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a noun for an agreement. */
  static boolean isDeal(String word) {
    return NOUNS.contains(word);
  }

  private static boolean beginsWithIt(Sentence sentence) {
    return !sentence.words().isEmpty() && sentence.words().getFirst().lower().equals("it");
  }

  /** "It raises wages", "the new contract raises wages". */
  private boolean isObject(Sentence sentence, int mention) {
    int subject = fresh && beginsWithIt(sentence) ? 0 : subject(sentence.words());
    return subject >= 0
        && subject < mention
        && subject + 1 < sentence.words().size()
        && tells(sentence.words(), subject + 1, mention);
  }

  private static int subject(List<Word> words) {
    boolean definite = !words.isEmpty() && DETERMINERS.contains(words.getFirst().lower());
    for (int i = 1; definite && i < Math.min(SUBJECT, words.size()); i++) {
      if (isDeal(words.get(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean tells(List<Word> words, int from, int mention) {
    for (int i = from; i < Math.min(mention, from + SUBJECT); i++) {
      String word = words.get(i).lower();
      if (word.equals("not") || word.equals("no")) {
        return false;
      }
      if (VERBS.contains(word) || PAPER_VERBS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Under the deal wages rise", "wages are in the package as well". */
  private static boolean isUnder(Sentence sentence, int mention) {
    List<Word> words = sentence.words();
    for (int i = 1; i < words.size(); i++) {
      if (isDeal(words.get(i).lower())) {
        int at = i - 1;
        while (at > 0 && i - at < 4 && !CONTAINING.contains(words.get(at).lower())) {
          at--;
        }
        String before = words.get(at).lower();
        boolean held = before.equals("in") && at > mention && isBeing(words, mention, at);
        if (before.equals("under") || held) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBeing(List<Word> words, int from, int to) {
    for (int i = Math.max(from, to - 4); i < to; i++) {
      if (Grammar.list("being").contains(words.get(i).lower())
          || words.get(i).lower().equals("included")) {
        return true;
      }
    }
    return false;
  }
}
