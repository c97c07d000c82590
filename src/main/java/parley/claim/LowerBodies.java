package parley.claim;

import java.util.List;
import java.util.Set;

/**
 * People below the parties, whose yes binds none of them: "experts of the two sides have worked out
 * a text", "a compromise was found among the technicians".
 */
final class LowerBodies {
  private static final Set<String> BODIES = Grammar.list("bodies.lower");
  private static final Set<String> OF = Grammar.list("bodies.of");
  private static final Set<String> AMONG = Grammar.list("bodies.among");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");

  private LowerBodies() {}

  /** Whether it is they who agreed, by the cue of a zone. */
  static boolean agree(Sentence sentence, Zone zone) {
    Signal signal = zone.cue().cue().effect().signal();
    return signal != null
        && signal.tendency() == Signal.Tendency.AGREED
        && (areSubject(sentence, zone) || areBehind(sentence, zone));
  }

  private static boolean areSubject(Sentence sentence, Zone zone) {
    int cue = sentence.wordAt(zone.cue().start());
    for (int i = cue - 1; i >= sentence.wordAt(zone.span().start()); i--) {
      if (isBody(sentence, i)) {
        return isSubject(sentence, i) && !partiesAct(sentence, i, zone.cue().start());
      }
    }
    return false;
  }

  /** A body that stands behind a preposition does not act; nor does one that owns something. */
  private static boolean isSubject(Sentence sentence, int at) {
    List<Word> words = sentence.words();
    if (words.get(at).possessive()) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      String word = words.get(i).lower();
      if (!sentence.between(words.get(i).end(), words.get(i + 1).start()).isBlank()) {
        return true;
      }
      if (PREPOSITIONS.contains(word)) {
        return false;
      }
      if (DETERMINERS.contains(word)) {
        return i == 0 || !PREPOSITIONS.contains(words.get(i - 1).lower());
      }
    }
    return true;
  }

  /** Whether a party acts between them and the cue, other than the one that they belong to. */
  private static boolean partiesAct(Sentence sentence, int body, int cue) {
    return sentence.actors().stream()
        .filter(actor -> actor.start() > sentence.words().get(body).end() && actor.end() <= cue)
        .anyMatch(
            actor -> {
              int at = sentence.wordAt(actor.start()) - 1;
              boolean article = DETERMINERS.contains(sentence.words().get(at).lower());
              return !OF.contains(sentence.words().get(article ? at - 1 : at).lower());
            });
  }

  /** "Found among the experts", "worked out by technicians". */
  private static boolean areBehind(Sentence sentence, Zone zone) {
    List<Word> words = sentence.words();
    int end = sentence.wordAt(zone.span().end());
    for (int i = sentence.wordAt(zone.cue().end()); i + 1 < end; i++) {
      if (AMONG.contains(words.get(i).lower())) {
        int next = DETERMINERS.contains(words.get(i + 1).lower()) ? i + 2 : i + 1;
        return next < words.size()
            && (isBody(sentence, next) || (next + 1 < words.size() && isBody(sentence, next + 1)));
      }
    }
    return false;
  }

  /** A word for them that is not the name of a party. */
  private static boolean isBody(Sentence sentence, int at) {
    Word word = sentence.words().get(at);
    return BODIES.contains(word.lower())
        && sentence.actors().stream()
            .noneMatch(actor -> actor.start() <= word.start() && word.end() <= actor.end());
  }
}
