package parley.claim;

import java.util.LinkedHashSet;
import java.util.List;

/** Tells which parties of a sentence stand in one list: "A, B and C". */
final class Coordination {
  /** So many characters at most stand between two parties of one list. */
  private static final int GAP = 40;

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

  /** "Alba plc and Governor Holm": without what sort of firm one is and what office one holds. */
  private static String bare(String between) {
    String[] words = between.split(" ", -1);
    int from = 0;
    int to = words.length;
    if (to > 1 && Grammar.list("party.firms").contains(plain(words[0]))) {
      from = 1;
    }
    while (to - 1 > from && Grammar.list("titles.before").contains(plain(words[to - 1]))) {
      to--;
    }
    return String.join(" ", List.of(words).subList(from, to));
  }

  private static String plain(String word) {
    return word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether two that name different parties stand in a list, one right behind the other. */
  static boolean joins(String folded, Actor one, Actor other) {
    boolean ahead = one.end() <= other.start();
    Actor first = ahead ? one : other;
    Actor second = ahead ? other : one;
    return second.start() > first.end()
        && !one.subject().equals(other.subject())
        && joined(folded, first, second);
  }

  private static boolean comma(String folded, Actor one, Actor other) {
    int gap = other.start() - one.end();
    return gap > 0 && folded.substring(one.end(), other.start()).strip().equals(",");
  }

  /** Whether only commas, "and" or "or" stand between two. */
  private static boolean joined(String folded, Actor one, Actor other) {
    int gap = other.start() - one.end();
    if (gap < 0 || gap > GAP) {
      return gap < 0;
    }
    String between = Typography.lower(folded.substring(one.end(), other.start())).strip();
    return switch (bare(between)) {
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
          "/",
          ", of",
          "and of",
          ", of the",
          "and of the",
          ", and of the",
          "and by",
          "and by the",
          "and with",
          "as well as",
          "as well as the",
          "alongside" ->
          true;
      default -> false;
    };
  }
}
