package parley.claim;

import java.util.Set;

/**
 * What of a word of agreement does not reach an issue that stands with it: "accepted the findings
 * on fees" accepts findings, "all is agreed except fees" leaves fees open.
 */
final class Provisos {
  /** What prepares an agreement, or is only about it: "talks", "a mediator", "a definition". */
  private static final Set<String> PREPARING = Grammar.list("objects.preparing");

  private static final Set<String> LINKS = Grammar.list("objects.links");
  private static final Set<String> EXCEPTING = Grammar.list("objects.excepting");
  private static final Set<String> WHOLES = Grammar.list("objects.wholes");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");

  private Provisos() {}

  /** Whether what is agreed only prepares or accompanies the issue behind the cue of a zone. */
  static boolean prepare(Sentence sentence, Zone zone) {
    if (!isAgreed(zone)) {
      return false;
    }
    return sentence.issues().stream()
        .filter(issue -> issue.start() >= zone.cue().end())
        .findFirst()
        .map(issue -> isPrepared(sentence, zone, sentence.wordAt(issue.start())))
        .orElse(false);
  }

  private static boolean isAgreed(Zone zone) {
    Signal signal = zone.cue().cue().effect().signal();
    return signal != null && signal.tendency() == Signal.Tendency.AGREED;
  }

  private static boolean isPrepared(Sentence sentence, Zone zone, int mention) {
    int at = beforeArticle(sentence, mention - 1);
    int from = sentence.wordAt(zone.cue().end());
    return at > from
        && LINKS.contains(sentence.words().get(at).lower())
        && PREPARING.contains(sentence.words().get(at - 1).lower());
  }

  /** Whether an issue is the exception: "everything but the fees". */
  static boolean except(Sentence sentence, Topic topic) {
    return sentence.issues().stream()
        .filter(issue -> new Topic.Issue(issue.issue()).equals(topic))
        .anyMatch(issue -> isExcepted(sentence, sentence.wordAt(issue.start())));
  }

  private static boolean isExcepted(Sentence sentence, int mention) {
    int at = beforeArticle(sentence, mention - 1);
    String word = at < 0 ? "" : sentence.words().get(at).lower();
    String before = at < 1 ? "" : sentence.words().get(at - 1).lower();
    return EXCEPTING.contains(word)
        || EXCEPTING.contains(before + " " + word)
        || (word.equals("but") && WHOLES.contains(before));
  }

  private static int beforeArticle(Sentence sentence, int at) {
    return at >= 0 && DETERMINERS.contains(sentence.words().get(at).lower()) ? at - 1 : at;
  }
}
