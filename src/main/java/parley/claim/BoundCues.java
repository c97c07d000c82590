package parley.claim;

import java.util.List;
import java.util.Set;

/**
 * Tells which words of everyday use take a stand in a sentence: "fought" and "needs" do so only
 * where an issue is what was fought or is needed, and somebody is named or spoken of who did.
 */
final class BoundCues {
  private static final Set<String> PRONOUNS = Grammar.list("pronouns");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");
  private static final Set<String> AUXILIARIES = Grammar.list("auxiliaries");
  private static final Set<String> ADVERBS = Grammar.list("echo.between");
  private static final Set<String> RELATIVES = Grammar.list("relatives");

  /** So many words at most stand between a verb and its object: an article and adjectives. */
  private static final int NEAR = 5;

  private final String folded;
  private final List<Word> words;
  private final List<Actor> actors;
  private final List<IssueMention> issues;

  /** Whether somebody is said to say the sentence. */
  private final boolean attributed;

  BoundCues(
      String folded,
      List<Word> words,
      List<Actor> actors,
      List<IssueMention> issues,
      boolean attributed) {
    this.folded = folded;
    this.attributed = attributed;
    this.words = words;
    this.actors = actors;
    this.issues = issues;
  }

  /** Whether such a cue takes a stand. */
  boolean count(Cue.Match cue) {
    if (names(cue) || issues.stream().anyMatch(issue -> meet(issue, cue))) {
      return false;
    }
    if (cue.cue().topic() == Cue.Side.BEFORE) {
      return issues.stream().anyMatch(issue -> touch(issue.end(), cue.start()))
          && (!isJudgement(cue) || isSomebodys(cue));
    }
    boolean passive = word(wordAt(cue.end())).equals("by");
    return passive
        ? issues.stream().anyMatch(issue -> touch(issue.end(), cue.start()))
        : acts(cue) && issues.stream().anyMatch(issue -> touch(cue.end(), issue.start()));
  }

  private static boolean isJudgement(Cue.Match cue) {
    Signal signal = cue.cue().effect().signal();
    return signal == Signal.DEMAND || signal == Signal.REJECTION || signal == Signal.RESERVATION;
  }

  /** "Must rise, said the port", "is vital for the port": whoever judges is named. */
  private boolean isSomebodys(Cue.Match cue) {
    int next = wordAt(cue.end());
    return attributed
        || actors.stream().anyMatch(a -> a.start() >= cue.end() && wordAt(a.start()) - next <= 2);
  }

  /**
   * "The guarantees", "security needs": a noun that looks like a verb. A verb in the present tense
   * stands right behind who does it.
   */
  private boolean names(Cue.Match cue) {
    int at = wordAt(cue.start());
    String before = word(at - 1);
    if (isPossessive(at - 1)) {
      return !isNoun(cue);
    }
    if (DETERMINERS.contains(before) || PREPOSITIONS.contains(before)) {
      return true;
    }
    boolean present = word(at).endsWith("s") && cue.cue().topic() == Cue.Side.AFTER;
    return present && !AUXILIARIES.contains(word(at)) && !follows(at);
  }

  /** "The port's support for": the cue is a noun, and whose it is stands before it. */
  private boolean isNoun(Cue.Match cue) {
    int last = wordAt(cue.end()) - 1;
    return last > wordAt(cue.start()) && PREPOSITIONS.contains(word(last));
  }

  private boolean follows(int at) {
    int last = at - 1;
    while (ADVERBS.contains(word(last))) {
      last--;
    }
    String before = word(last);
    int end = last < 0 ? -1 : words.get(last).end();
    return PRONOUNS.contains(before)
        || RELATIVES.contains(before)
        || before.equals("and")
        || actors.stream().anyMatch(actor -> actor.end() == end);
  }

  private boolean isPossessive(int at) {
    return at >= 0 && words.get(at).possessive();
  }

  private static boolean meet(IssueMention issue, Cue.Match cue) {
    return issue.start() < cue.end() && cue.start() < issue.end();
  }

  /** Whether a party, or a pronoun for one, stands before the cue, if the cue is somebody's. */
  private boolean acts(Cue.Match cue) {
    Signal signal = cue.cue().effect().signal();
    if (signal != null && signal.isAnybodys()) {
      return true;
    }
    boolean own = isPossessive(wordAt(cue.start()) - 1);
    boolean named = actors.stream().anyMatch(a -> (own || isAgent(a)) && a.start() < cue.start());
    return named
        || words.stream()
            .takeWhile(word -> word.start() < cue.start())
            .anyMatch(w -> PRONOUNS.contains(w.lower()) || RELATIVES.contains(w.lower()));
  }

  /** Whether a few words at most stand between, none of them a party or behind a comma. */
  private boolean touch(int from, int to) {
    int between = wordAt(to) - wordAt(from);
    return to >= from
        && between <= NEAR
        && folded.substring(from, to).chars().noneMatch(c -> ",;:()".indexOf(c) >= 0)
        && actors.stream().noneMatch(a -> a.start() >= from && a.end() <= to && isAgent(a));
  }

  private static boolean isAgent(Actor actor) {
    return actor.role() == Actor.Role.AGENT;
  }

  private int wordAt(int offset) {
    return Words.at(words, offset);
  }

  private String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at).lower() : "";
  }
}
