package parley.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a sentence says that a text contains, which is no party's word on it. */
final class Contents {
  private static final Set<String> PAPER_VERBS = Grammar.list("paper.verbs");
  private static final Set<String> CONTENT_VERBS = Grammar.list("content.verbs");

  private Contents() {}

  /** Whether a cue is what a text says: "the plan calls for", "the draft would require". */
  static boolean isContent(Sentence sentence, Zone zone) {
    int at = sentence.wordAt(zone.cue().start());
    boolean verb =
        at < sentence.words().size() && PAPER_VERBS.contains(sentence.words().get(at).lower());
    boolean would =
        at > 0 && Grammar.list("content.modals").contains(sentence.words().get(at - 1).lower());
    Paper last = null;
    for (Paper paper : sentence.papers()) {
      last = paper.end() <= zone.cue().start() ? paper : last;
    }
    Signal signal = zone.cue().cue().effect().signal();
    boolean asks = signal == Signal.DEMAND || signal == Signal.PROPOSAL;
    return last != null && asks && (verb || would) && !actsBetween(sentence, last.end(), zone);
  }

  private static boolean actsBetween(Sentence sentence, int from, Zone zone) {
    return sentence.actors().stream()
        .anyMatch(
            a ->
                a.role() == Actor.Role.AGENT
                    && a.start() >= from
                    && zone.cue().start() - a.end() >= 0
                    && zone.cue().start() - a.end() <= 2);
  }

  /** The text that is said to contain an issue: "the draft lists …", "under the draft …". */
  static Topic.@Nullable Paper container(
      Sentence sentence, IssueMention mention, Topic.@Nullable Paper current) {
    Topic.Paper found = null;
    for (Paper paper : sentence.papers()) {
      boolean under = Grammar.list("content.under").contains(wordBefore(sentence, paper));
      boolean ahead = paper.end() <= mention.start();
      String next = sentence.after(paper.end());
      boolean purpose = Grammar.list("content.purpose").contains(next) && ahead;
      if ((under || purpose || (ahead && verbBetween(sentence, paper.end(), mention.start())))
          && !overlaps(paper, mention)) {
        found = paper.topic();
      }
    }
    boolean pronoun = !sentence.words().isEmpty() && sentence.words().get(0).lower().equals("it");
    if (found == null
        && pronoun
        && current != null
        && verbBetween(sentence, sentence.words().get(0).end(), mention.start())) {
      return current;
    }
    return found;
  }

  private static boolean overlaps(Paper paper, IssueMention mention) {
    return paper.start() < mention.end() && mention.start() < paper.end();
  }

  private static String wordBefore(Sentence sentence, Paper paper) {
    int at = sentence.wordAt(paper.start()) - 1;
    while (at >= 0 && Grammar.list("determiners").contains(sentence.words().get(at).lower())) {
      at--;
    }
    return at < 0 ? "" : sentence.words().get(at).lower();
  }

  /** Whether a verb by which texts speak follows within a few words. */
  private static boolean verbBetween(Sentence sentence, int from, int to) {
    int first = sentence.wordAt(from);
    for (int i = first; i < Math.min(first + 6, sentence.wordAt(to)); i++) {
      if (PAPER_VERBS.contains(sentence.words().get(i).lower())) {
        return !sentence.after(sentence.words().get(i).end()).equals("nothing");
      }
    }
    return false;
  }

  /** Whether a sentence tells what a text would have: "the second part covers the toll". */
  static boolean describes(Sentence sentence) {
    for (int i = 0; i < sentence.words().size(); i++) {
      String word = sentence.words().get(i).lower();
      String next = i + 1 < sentence.words().size() ? sentence.words().get(i + 1).lower() : "";
      boolean verb = CONTENT_VERBS.contains(word) || CONTENT_VERBS.contains(word + " " + next);
      if (verb && !actsBefore(sentence, sentence.words().get(i).start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody tells, no text being named, what a party would do. */
  private static boolean actsBefore(Sentence sentence, int offset) {
    boolean told = sentence.attributions().stream().anyMatch(a -> a.covers().contains(offset));
    return told
        && sentence.papers().isEmpty()
        && sentence.actors().stream()
            .filter(actor -> actor.role() == Actor.Role.AGENT)
            .anyMatch(actor -> offset - actor.end() >= 0 && offset - actor.end() < 3);
  }
}
