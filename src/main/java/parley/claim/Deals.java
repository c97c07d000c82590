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
  private static final Set<String> PURPOSE = Grammar.list("deal.purpose");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");

  /**
   * The noun for an agreement stands among so many first words of a clause if it is its subject.
   */
  private static final int SUBJECT = 6;

  /** What is said of an agreement that was reached without taking anything back from it. */
  private static final Set<Signal> SOFT =
      EnumSet.of(Signal.PROPOSAL, Signal.CONCESSION, Signal.WAIVER, Signal.OPENNESS);

  /** Texts whose signing tells that what they say is agreed: "the record was signed". */
  private static final Set<String> TEXTS = Grammar.list("deal.texts");

  private final boolean several;
  private boolean reached;

  /** Where the words end that told of the agreement last. */
  private int since;

  /** Number of the paragraph that tells what is in the agreement. */
  private int telling = -1;

  private boolean fresh;

  /** Number of the last paragraph that tells of something open since. */
  private int broken = -1;

  /** Whether the agreement was told to be on one issue: "agreement on fees came quickly". */
  private boolean narrow;

  /** Whether the report has told of nothing but what was agreed since. */
  private boolean unbroken;

  /** Whom the agreement binds. */
  private Subject bound = Subject.UNKNOWN;

  /**
   * Nothing is reached yet.
   *
   * @param several whether more than two parties are at the table
   */
  Deals(boolean several) {
    this.several = several;
  }

  /** Whether a claim tells of an agreement that takes in whatever the report says is in it. */
  boolean told(Sentence sentence, Zone zone, Mood mood, Claim made) {
    return !(several && isOfTwo(sentence))
        && (reaches(sentence, zone, mood, made) || joins(sentence, mood, made));
  }

  /** "Settled between the two": where more are at the table, it does not bind them all. */
  private static boolean isOfTwo(Sentence sentence) {
    return sentence.actors().stream()
        .filter(actor -> actor.subject().kind() == Subject.Kind.ALL)
        .anyMatch(actor -> Everybody.areTwo(sentence, actor));
  }

  /**
   * Whether a claim tells that an agreement was reached, naming it as a thing or saying nothing of
   * what it is about: "struck a deal", "the two came to terms".
   */
  private static boolean reaches(Sentence sentence, Zone zone, Mood mood, Claim made) {
    Signal signal = mood.signal();
    if (signal == null || !REACHED.contains(signal) || mood.factuality() != Factuality.CERTAIN) {
      return false;
    }
    if (isConditioned(sentence, zone)) {
      return false;
    }
    boolean whole =
        made.topic().equals(Topic.WHOLE)
            && binds(made.subject())
            && !isOfSome(sentence, zone)
            && !DealObjects.isThing(sentence, zone);
    int from = sentence.wordAt(zone.cue().start());
    int to = sentence.wordAt(zone.cue().end());
    boolean deal = has(sentence, from, to + 1, NOUNS);
    boolean signed =
        signal != Signal.AGREED_IN_PRINCIPLE
            && sentence.issues().isEmpty()
            && DealObjects.signs(sentence, zone);
    boolean text = signed && has(sentence, from - SUBJECT, to + SUBJECT, TEXTS);
    return whole || deal || (text && !DealObjects.isNarrow(sentence, zone));
  }

  /** "Two thirds of the chapters are behind us": what is done is not the whole. */
  private static boolean isOfSome(Sentence sentence, Zone zone) {
    List<Word> words = sentence.words();
    int cue = sentence.wordAt(zone.cue().start());
    for (int i = 0; i + 1 < cue; i++) {
      if (Grammar.list("parts").contains(words.get(i).lower())
          && words.get(i + 1).lower().equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "Nothing binds anyone until it is signed": what follows the condition has not happened. */
  private static boolean isConditioned(Sentence sentence, Zone zone) {
    return sentence.words().stream()
        .filter(word -> word.start() < zone.cue().start())
        .anyMatch(word -> Grammar.list("conditions.early").contains(word.lower()));
  }

  /** Whether several parties take together what is theirs or was put before them all. */
  private static boolean joins(Sentence sentence, Mood mood, Claim made) {
    boolean all =
        mood.signal() == Signal.ACCEPTANCE
            && mood.factuality() == Factuality.CERTAIN
            && binds(made.subject());
    return all
        && (holds(sentence, Grammar.list("joint"))
            || (!(made.topic() instanceof Topic.Issue)
                && holds(sentence, Grammar.list("deal.offers"))));
  }

  private static boolean holds(Sentence sentence, Set<String> some) {
    return has(sentence, 0, sentence.words().size(), some);
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

  /**
   * A sentence tells that an agreement was reached; what it says is in it comes after that.
   *
   * @param offset where the words end that tell so
   */
  void reach(Claim made, int offset) {
    reached = true;
    since = offset;
    broken = -1;
    bound = made.subject();
    narrow = made.topic() instanceof Topic.Issue;
  }

  /**
   * A sentence has been read.
   *
   * @param reaches whether it told of an agreement
   * @param contains whether it told what is in it
   * @param told what it told of: after something that is open no list of terms follows
   */
  void read(Sentence sentence, boolean reaches, boolean contains, List<Claim> told) {
    fresh = reaches || contains || (fresh && beginsWithIt(sentence));
    if (reaches || contains) {
      telling = sentence.paragraph();
    }
    if (!reaches && told.stream().anyMatch(Deals::breaks)) {
      broken = sentence.paragraph();
      unbroken = false;
    }
    unbroken = (reaches && !narrow) || (unbroken && Terms.isPlain(sentence));
  }

  /** What is said of a text as such leaves what is in it as it is. */
  private static boolean breaks(Claim claim) {
    return opens(claim.signal()) && !(claim.topic() instanceof Topic.Paper);
  }

  static boolean opens(Signal signal) {
    return signal.tendency() == Signal.Tendency.OPEN && !SOFT.contains(signal);
  }

  /** The issues that the sentence says are in the agreement that was reached before. */
  List<IssueMention> in(Sentence sentence) {
    if (!reached || sentence.issues().isEmpty()) {
      return List.of();
    }
    boolean deed = telling == sentence.paragraph() && isDeed(sentence);
    var terms = new Terms(sentence);
    return sentence.issues().stream()
        .filter(
            m -> {
              int word = sentence.wordAt(m.start());
              return (deed && terms.isPlainAt(word)) || contains(sentence, terms, word);
            })
        .toList();
  }

  private boolean contains(Sentence sentence, Terms terms, int mention) {
    return isObject(sentence, mention)
        || isPurpose(sentence, terms, mention)
        || isUnder(sentence, mention)
        || (sentence.paragraph() != broken
            && sentence.actors().stream().noneMatch(this::isOutside)
            && terms.tell(mention, unbroken && telling == sentence.paragraph()));
  }

  /** "An agreement to freeze fees while capping rents": what the same clause goes on with. */
  private boolean isPurpose(Sentence sentence, Terms terms, int mention) {
    List<Word> words = sentence.words();
    int first = sentence.wordAt(since);
    return sentence.span().contains(since)
        && first < mention
        && PURPOSE.contains(words.get(first).lower())
        && terms.isPlainUpTo(mention);
  }

  /** What will be done, and not only under a condition. */
  private static boolean isDeed(Sentence sentence) {
    return Announcements.tellsDeed(sentence)
        && sentence.words().stream()
            .noneMatch(w -> Grammar.list("conditions.hard").contains(w.lower()));
  }

  private boolean isOutside(Actor actor) {
    return actor.role() == Actor.Role.AGENT
        && actor.subject().kind() == Subject.Kind.PARTIES
        && bound.kind() == Subject.Kind.PARTIES
        && !bound.parties().containsAll(actor.subject().parties());
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
      if (word.equals("not") || word.equals("no") || word.equals("nothing")) {
        return false;
      }
      if (VERBS.contains(word) || PAPER_VERBS.contains(word)) {
        return !words.get(i + 1).lower().equals("nothing");
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
