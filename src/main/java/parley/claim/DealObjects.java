package parley.claim;

import java.util.List;
import java.util.Set;

/**
 * Tells what a word of agreement is said of, where no issue is named: of the negotiation as a whole
 * ("the two came to terms", "the talks are done") or of some thing that is not on the list ("the
 * page is closed", "a record that fixes the catch"), which takes nothing else in.
 */
final class DealObjects {
  /** What stands for the whole as the subject or the object of such a word. */
  private static final Set<String> WHOLE = Grammar.list("deal.whole");

  private static final Set<String> TEXTS = Grammar.list("deal.texts");

  /** Behind a text these tell what it is about. */
  private static final Set<String> ABOUT = Grammar.list("deal.about");

  /** How words begin by which texts are made binding. */
  private static final Set<String> SIGNING = Grammar.list("deal.signing");

  private static final Set<String> TIMES = Grammar.list("reference.times");
  private static final Set<String> AUXILIARIES = Grammar.list("auxiliaries");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");

  /** So many words belong to an object at most. */
  private static final int OBJECT = 5;

  private DealObjects() {}

  /** Whether the words of agreement in a zone are said of a thing, not of the whole. */
  static boolean isThing(Sentence sentence, Zone zone) {
    boolean before =
        zone.cue().cue().topic() == Cue.Side.BEFORE || Scope.isPassive(sentence, zone.cue());
    return before ? isSubject(sentence, zone) : isObject(sentence, zone);
  }

  private static boolean isSubject(Sentence sentence, Zone zone) {
    int at = sentence.wordAt(zone.cue().start()) - 1;
    int start = sentence.wordAt(zone.span().start());
    while (at >= start && isAuxiliary(sentence.words().get(at).lower())) {
      at--;
    }
    if (at < start) {
      return false;
    }
    Word subject = sentence.words().get(at);
    boolean party = sentence.actors().stream().anyMatch(actor -> actor.end() == subject.end());
    return !party && !isWhole(subject.lower());
  }

  private static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word) || word.endsWith("ly") || TIMES.contains(word);
  }

  private static boolean isObject(Sentence sentence, Zone zone) {
    List<Word> words = sentence.words();
    int from = sentence.wordAt(zone.cue().end());
    if (holdsPiece(sentence, zone)) {
      return true;
    }
    if (from >= words.size() || from == 0 || !isNext(sentence, from)) {
      return false;
    }
    String last = words.get(from - 1).lower();
    String next = words.get(from).lower();
    if (from + 1 < words.size() && TIMES.contains(words.get(from + 1).lower())) {
      return false;
    }
    boolean object =
        DETERMINERS.contains(next)
            || ABOUT.contains(next)
            || ABOUT.contains(last)
            || next.equals("that")
            || last.equals("that");
    return object
        && words.subList(from, Math.min(words.size(), from + OBJECT)).stream()
            .noneMatch(word -> isWhole(word.lower()) || Character.isDigit(word.lower().charAt(0)));
  }

  /** "Closed the page": what is closed stands among the words of the cue. */
  private static boolean holdsPiece(Sentence sentence, Zone zone) {
    return sentence
        .words()
        .subList(sentence.wordAt(zone.cue().start()), sentence.wordAt(zone.cue().end()))
        .stream()
        .anyMatch(word -> Grammar.list("reference.pieces").contains(word.lower()));
  }

  /** Whether nothing but a blank stands before a word. */
  private static boolean isNext(Sentence sentence, int at) {
    return sentence
        .between(sentence.words().get(at - 1).end(), sentence.words().get(at).start())
        .isBlank();
  }

  private static boolean isWhole(String word) {
    return WHOLE.contains(word) || TEXTS.contains(word) || Deals.isDeal(word);
  }

  /** Whether the words in a zone tell of signing, not of being in force or in line with. */
  static boolean signs(Sentence sentence, Zone zone) {
    return sentence
        .words()
        .subList(sentence.wordAt(zone.cue().start()), sentence.wordAt(zone.cue().end()))
        .stream()
        .anyMatch(word -> SIGNING.stream().anyMatch(word.lower()::startsWith));
  }

  /** "Signed a record setting the catch": the text is told to be about one thing. */
  static boolean isNarrow(Sentence sentence, Zone zone) {
    List<Word> words = sentence.words();
    int from = sentence.wordAt(zone.cue().start());
    for (int i = from; i + 1 < Math.min(words.size(), from + 2 * OBJECT); i++) {
      boolean about = ABOUT.contains(words.get(i + 1).lower()) && isNext(sentence, i + 1);
      if (TEXTS.contains(words.get(i).lower()) && about) {
        return i + 2 < words.size() && !TIMES.contains(words.get(i + 2).lower());
      }
    }
    return false;
  }
}
