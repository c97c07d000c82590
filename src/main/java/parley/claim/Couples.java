package parley.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows who "both" are where more than two are at the table: the two that were named last, as long
 * as there were just two of them.
 */
final class Couples {
  private static final Set<String> BOTH = Grammar.list("both.two");

  /** "Both sides" are everybody, however many are behind each. */
  private static final Set<String> SIDES = Grammar.list("both.everybody");

  /** Whether there are more than two parties, so that "both" are not all of them. */
  private final boolean several;

  private Set<String> before = Set.of();

  /** The two that were named together last. */
  private Set<String> pair = Set.of();

  private int paragraph = -1;

  Couples(boolean several) {
    this.several = several;
  }

  /** The actors of the next sentence, "both" as the two that it means where that is known. */
  List<Actor> resolve(int number, List<Word> words, List<Actor> actors) {
    if (!several) {
      return actors;
    }
    Set<String> earlier = number == paragraph ? before : Set.of();
    var named = new LinkedHashSet<String>();
    actors.forEach(actor -> named.addAll(actor.parties()));
    paragraph = number;
    before = named.isEmpty() ? earlier : named;
    Set<String> last = earlier.size() == 2 ? earlier : pair;
    pair = named.size() == 2 ? named : pair;
    return actors.stream().map(actor -> couple(actor, words, actors, last)).toList();
  }

  private static Actor couple(
      Actor actor, List<Word> words, List<Actor> actors, Set<String> earlier) {
    if (actor.subject().kind() != Subject.Kind.ALL || !saysTwo(actor, words)) {
      return actor;
    }
    var ahead = new LinkedHashSet<String>();
    actors.stream()
        .filter(other -> other.end() <= actor.start())
        .forEach(other -> ahead.addAll(other.parties()));
    Set<String> meant = ahead.isEmpty() ? earlier : ahead;
    // Two of several that are not told apart are somebody, and not everybody.
    Subject some = ofSort(actor, words) ? Subject.UNKNOWN : Subject.ALL;
    Subject pair = meant.size() == 2 ? Subject.of(List.copyOf(meant)) : some;
    return new Actor(pair, actor.role(), actor.start(), actor.end());
  }

  /** "The two chambers", "both companies": two of a sort, of which the others may not be. */
  private static boolean ofSort(Actor actor, List<Word> words) {
    return words.stream()
        .filter(word -> word.start() >= actor.start() && word.end() <= actor.end())
        .noneMatch(word -> word.end() == actor.end() && BOTH.contains(word.lower()));
  }

  private static boolean saysTwo(Actor actor, List<Word> words) {
    List<String> own =
        words.stream()
            .filter(word -> word.start() >= actor.start() && word.end() <= actor.end())
            .map(Word::lower)
            .toList();
    return own.stream().anyMatch(BOTH::contains) && own.stream().noneMatch(SIDES::contains);
  }
}
