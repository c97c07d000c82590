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

  private boolean reached;
  private boolean fresh;

  /** Whether a claim tells that an agreement was reached, naming it as a thing. */
  static boolean reaches(Sentence sentence, Zone zone, Mood mood) {
    Signal signal = mood.signal();
    if (signal == null || !REACHED.contains(signal) || mood.factuality() != Factuality.CERTAIN) {
      return false;
    }
    int from = sentence.wordAt(zone.cue().start());
    int to = Math.min(sentence.words().size(), sentence.wordAt(zone.cue().end()) + 1);
    return sentence.words().subList(from, to).stream().anyMatch(w -> isDeal(w.lower()));
  }

  /** A sentence tells that an agreement was reached; what it says is in it comes after that. */
  void reach() {
    reached = true;
  }

  /** A sentence has been read; whether it told of an agreement. */
  void read(Sentence sentence, boolean reaches) {
    fresh = reaches || (fresh && beginsWithIt(sentence));
  }

  /** Whether the sentence says that an issue is in the agreement that was reached before. */
  boolean contains(Sentence sentence, IssueMention mention) {
    int at = sentence.wordAt(mention.start());
    return reached && (isObject(sentence, at) || isUnder(sentence, at));
  }

  private static boolean isDeal(String word) {
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
