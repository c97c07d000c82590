package parley.claim;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What parties announce together without any word of agreement: "both will exchange all prisoners,
 * mediators announced", "tolls will fall, the two ministers said". What they will only talk about
 * is left out.
 */
final class Announcements {
  private static final Set<String> ANNOUNCING = Grammar.list("announce.verbs");

  /** "Raised by a tenth" is a deed, whatever "raised" may mean elsewhere. */
  private static final Set<String> MEASURES = Grammar.list("announce.measures");

  private static final Set<String> PROCESS = Grammar.list("announce.process");

  /** What is said with these is not yet, or not by all, agreed. */
  private static final Set<Signal> OPEN =
      EnumSet.of(
          Signal.UNRESOLVED,
          Signal.OBSTACLE,
          Signal.DISAGREE,
          Signal.NO_AGREEMENT,
          Signal.REJECTION,
          Signal.RULING_OUT,
          Signal.RESERVATION,
          Signal.DEMAND,
          Signal.CONTRADICTION,
          Signal.REOPENED,
          Signal.DEFERRED,
          Signal.UNDEFINED,
          Signal.PREDICTION,
          Signal.GOAL);

  private final Sentence sentence;

  private Announcements(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Who is bound by what the sentence announces; empty if it announces nothing. */
  static Optional<Subject> in(Sentence sentence) {
    var announcements = new Announcements(sentence);
    for (int i = 0; i < sentence.words().size(); i++) {
      Optional<Subject> bound = announcements.boundAt(i);
      if (bound.isPresent()) {
        return bound;
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence tells what will be done, and nothing in it speaks against that. */
  static boolean tellsDeed(Sentence sentence) {
    var announcements = new Announcements(sentence);
    int semicolon = sentence.folded().indexOf(';', sentence.span().start());
    int end = semicolon < 0 ? sentence.span().end() : semicolon;
    boolean open =
        sentence.cues().stream()
            .filter(cue -> cue.start() < end)
            .map(cue -> cue.cue().effect().signal())
            .anyMatch(s -> s != null && OPEN.contains(s));
    for (int i = 0; i < sentence.words().size() && !open; i++) {
      if (announcements.isFuture(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFuture(int at) {
    String word = sentence.words().get(at).lower();
    String next = at + 1 < sentence.words().size() ? sentence.words().get(at + 1).lower() : "";
    boolean modal = word.equals("will") || word.equals("shall");
    boolean due = (word.equals("is") || word.equals("are")) && next.equals("to");
    return (modal && isDeed(at + 1)) || (due && isDeed(at + 2));
  }

  private Optional<Subject> boundAt(int at) {
    if (!sentence.words().get(at).lower().equals("will") || !isDeed(at + 1)) {
      return Optional.empty();
    }
    int offset = sentence.words().get(at).start();
    Optional<Subject> acting = actingBefore(offset);
    for (Attribution said : sentence.attributions()) {
      boolean covers = said.covers().contains(offset) && !said.phrase().contains(offset);
      if (covers && sentence.actors().stream().anyMatch(a -> speaksForAll(said, a))) {
        return Optional.of(Subject.ALL);
      }
      if (covers && acting.isPresent() && announces(said)) {
        return acting;
      }
    }
    return Optional.empty();
  }

  private static boolean speaksForAll(Attribution said, Actor actor) {
    return said.phrase().contains(actor.start()) && actor.subject().kind() == Subject.Kind.ALL;
  }

  private boolean isDeed(int from) {
    int at = from;
    while (at < sentence.words().size() && isFiller(sentence.words().get(at).lower())) {
      at++;
    }
    String next = at + 1 < sentence.words().size() ? sentence.words().get(at + 1).lower() : "";
    return at < sentence.words().size()
        && (!PROCESS.contains(sentence.words().get(at).lower()) || MEASURES.contains(next));
  }

  private static boolean isFiller(String word) {
    return word.equals("be") || word.equals("now") || word.equals("also") || word.endsWith("ly");
  }

  /** Everybody, or several parties, right before an offset. */
  private Optional<Subject> actingBefore(int offset) {
    for (int i = 0; i < sentence.actors().size(); i++) {
      Actor actor = sentence.actors().get(i);
      int gap = offset - actor.end();
      if (actor.role() == Actor.Role.AGENT && gap >= 0 && gap <= 2) {
        Subject all = Coordination.together(sentence.actors(), i, sentence.folded());
        return all.kind() == Subject.Kind.ALL || all.parties().size() > 1
            ? Optional.of(all)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean announces(Attribution said) {
    int from = sentence.wordAt(said.phrase().start());
    int to = sentence.wordAt(said.phrase().end());
    return sentence.words().subList(from, to).stream()
        .anyMatch(w -> ANNOUNCING.contains(w.lower()));
  }
}
