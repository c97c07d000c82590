package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/** Finds what a yes depends on: "if the duty falls", "subject to a vote", "unless". */
final class Conditions {
  private Conditions() {}

  /** The stretches of a sentence that the cue of a zone depends on; empty if it is free. */
  static List<Span> of(Sentence sentence, Zone zone, Signal signal) {
    var conditions = new ArrayList<Span>();
    if (signal == Signal.OPENNESS || signal == Signal.ACCEPTANCE) {
      conditional(sentence, zone).ifPresent(conditions::add);
      fronted(sentence, zone).ifPresent(conditions::add);
    }
    for (Cue.Match cue : sentence.cues()) {
      boolean condition = cue.cue().effect().signal() == Signal.CONDITION;
      boolean near = cue.start() >= zone.cue().end() && cue.start() - zone.cue().end() < 200;
      if (condition
          && near
          && !isApart(sentence, zone, cue.start())
          && !claimsBetween(sentence, zone.cue().end(), cue.start())) {
        conditions.add(new Span(cue.start(), sentence.span().end()));
      }
    }
    return conditions;
  }

  /** "Ready to": a yes that waits for its condition. */
  static boolean isReady(Sentence sentence, Zone zone, Mood mood) {
    int from = sentence.wordAt(zone.cue().start());
    int to = sentence.wordAt(zone.cue().end());
    return mood.signal() == Signal.OPENNESS
        && mood.factuality() == Factuality.CERTAIN
        && sentence.words().subList(from, to).stream()
            .anyMatch(word -> Grammar.list("ready").contains(word.lower()));
  }

  /** "Both signed up to a review, and it stays unless …": the condition is of something else. */
  private static boolean isApart(Sentence sentence, Zone zone, int condition) {
    String between = sentence.between(zone.cue().end(), condition);
    return between.contains(": ") || between.contains("; ") || between.contains(", and ");
  }

  /** "Subject to a vote, Norland has accepted": what a yes depends on stands in front. */
  private static Optional<Span> fronted(Sentence sentence, Zone zone) {
    int comma = sentence.folded().indexOf(',', sentence.span().start());
    return sentence.cues().stream()
        .filter(cue -> sentence.wordAt(cue.start()) == sentence.wordAt(sentence.span().start()))
        .filter(cue -> depends(cue.cue().effect().signal()))
        .filter(cue -> comma > cue.start() && comma < zone.cue().start())
        .map(cue -> new Span(cue.start(), comma))
        .findFirst();
  }

  private static boolean depends(@Nullable Signal signal) {
    return signal == Signal.CONDITION || signal == Signal.PENDING_APPROVAL;
  }

  /** "Ready to open the crossing if the duty falls". */
  private static Optional<Span> conditional(Sentence sentence, Zone zone) {
    return sentence
        .words()
        .subList(sentence.wordAt(zone.cue().end()), sentence.words().size())
        .stream()
        .filter(word -> word.lower().equals("if") && !isConcession(sentence, word))
        .filter(word -> !claimsBetween(sentence, zone.cue().end(), word.start()))
        .map(word -> new Span(word.start(), sentence.span().end()))
        .findFirst();
  }

  /** "Even if", "as if": nothing depends on what follows. */
  private static boolean isConcession(Sentence sentence, Word word) {
    String before = sentence.before(word.start());
    return before.equals("even") || before.equals("as");
  }

  /** Whether another claim begins between a cue and a condition, which then belongs to it. */
  private static boolean claimsBetween(Sentence sentence, int from, int to) {
    boolean infinitive = sentence.before(from).equals("to");
    return sentence.cues().stream()
        .filter(cue -> cue.start() >= from && cue.start() < to)
        .filter(cue -> !(infinitive && cue.start() - from <= 1))
        .map(cue -> cue.cue().effect().signal())
        .anyMatch(signal -> signal != null && signal != Signal.CONDITION);
  }
}
