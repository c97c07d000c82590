package parley.claim;

import java.util.LinkedHashSet;
import java.util.List;

/** Tells which parties of a sentence stand in one list: "A, B and C". */
final class Coordination {
  private Coordination() {}

  /** The parties that stand together with an actor in a list, that actor included. */
  static Subject together(List<Actor> actors, int index, String folded) {
    int first = index;
    while (first > 0 && listed(actors, first - 1, folded)) {
      first--;
    }
    int last = index;
    while (last + 1 < actors.size() && listed(actors, last, folded)) {
      last++;
    }
    var parties = new LinkedHashSet<String>();
    for (Actor actor : actors.subList(first, last + 1)) {
      if (actor.subject().kind() == Subject.Kind.ALL) {
        return Subject.ALL;
      }
      parties.addAll(actor.parties());
    }
    return Subject.of(List.copyOf(parties));
  }

  /** "American and European diplomats", "between A and B": what holds for one holds for both. */
  static void coordinate(List<Actor> actors, String folded) {
    for (int i = actors.size() - 2; i >= 0; i--) {
      Actor one = actors.get(i);
      Actor next = actors.get(i + 1);
      if (listed(actors, i, folded) && one.role() == Actor.Role.OTHER && isActing(next)) {
        actors.set(i, new Actor(one.subject(), next.role(), one.start(), one.end()));
      }
    }
    for (int i = 1; i < actors.size(); i++) {
      Actor before = actors.get(i - 1);
      Actor one = actors.get(i);
      boolean follows = before.role() == Actor.Role.BY || before.role() == Actor.Role.WITH;
      if (follows && listed(actors, i - 1, folded) && one.role() == Actor.Role.AGENT) {
        actors.set(i, new Actor(one.subject(), before.role(), one.start(), one.end()));
      }
    }
  }

  private static boolean isActing(Actor actor) {
    return actor.role() != Actor.Role.OTHER;
  }

  /**
   * Whether an actor and the next belong to one list: after a comma alone only if "and" or "or"
   * comes in the end, for in "according to A, B" the comma parts them.
   */
  private static boolean listed(List<Actor> actors, int index, String folded) {
    for (int i = index; i + 1 < actors.size(); i++) {
      if (!joined(folded, actors.get(i), actors.get(i + 1))) {
        return false;
      }
      if (!comma(folded, actors.get(i), actors.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean comma(String folded, Actor one, Actor other) {
    int gap = other.start() - one.end();
    return gap > 0 && folded.substring(one.end(), other.start()).strip().equals(",");
  }

  /** Whether only commas, "and" or "or" stand between two. */
  private static boolean joined(String folded, Actor one, Actor other) {
    int gap = other.start() - one.end();
    if (gap < 0 || gap > 12) {
      return gap < 0;
    }
    String between = Typography.lower(folded.substring(one.end(), other.start())).strip();
    return switch (between) {
      case ",",
          "and",
          ", and",
          "or",
          ", or",
          "and the",
          ", and the",
          ", the",
          "&",
          "nor",
          "-",
          "/" ->
          true;
      default -> false;
    };
  }
}
