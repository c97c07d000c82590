package parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Knows who "its neighbour" and "the other side" are where two are at the table: the one that was
 * not named last.
 */
final class Counterparts {
  private static final Phrases<String> OTHERS = Phrases.listed("counterpart.others");
  private static final Set<String> NOUNS = Grammar.list("counterpart.nouns");
  private static final Set<String> OWNERS = Grammar.list("possessives");

  private final Actors actors;
  private Subject last = Subject.UNKNOWN;
  private int paragraph = -1;

  Counterparts(Actors actors) {
    this.actors = actors;
  }

  /** The actors of the next sentence, with those that are named as somebody's counterpart. */
  List<Actor> resolve(int number, List<Word> words, List<Actor> named) {
    if (actors.several()) {
      return named;
    }
    Subject before = number == paragraph ? last : Subject.UNKNOWN;
    paragraph = number;
    var all = new ArrayList<Actor>(named);
    for (int i = 0; i < words.size(); i++) {
      int to = endAt(words, i);
      if (to > i) {
        add(words, i, to, before, all);
      }
    }
    all.sort(Comparator.comparingInt(Actor::start).thenComparingInt(a -> -a.end()));
    Subject acting = lastOne(all, Integer.MAX_VALUE);
    last = acting.kind() == Subject.Kind.UNKNOWN ? before : acting;
    return all;
  }

  private void add(List<Word> words, int from, int to, Subject before, List<Actor> all) {
    int start = words.get(from).start();
    int end = words.get(to - 1).end();
    Subject ahead = lastOne(all, start);
    Subject meant = actors.rivalOf(ahead.kind() == Subject.Kind.UNKNOWN ? before : ahead);
    boolean free = all.stream().noneMatch(a -> a.start() < end && start < a.end());
    if (meant.kind() == Subject.Kind.PARTIES && free) {
      all.add(new Actor(meant, Actors.role(words, from), start, end));
    }
  }

  /** Index after "the other side", "its neighbour"; -1 if none begins here. */
  private static int endAt(List<Word> words, int at) {
    Phrases.Found<String> other = OTHERS.at(words, at);
    if (other != null) {
      return other.to();
    }
    boolean owned = OWNERS.contains(words.get(at).lower()) && at + 1 < words.size();
    return owned && NOUNS.contains(words.get(at + 1).lower()) ? at + 2 : -1;
  }

  /** Who acted last before an offset, if that was one party; a name in between does not act. */
  private static Subject lastOne(List<Actor> all, int before) {
    return all.stream()
        .filter(a -> a.end() <= before && a.role() == Actor.Role.AGENT)
        .map(Actor::subject)
        .filter(subject -> subject.parties().size() == 1)
        .reduce(Subject.UNKNOWN, (one, next) -> next);
  }
}
