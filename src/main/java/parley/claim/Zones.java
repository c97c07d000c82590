package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/** Gives every cue of a sentence the stretch of words that it can be about. */
final class Zones {
  private static final Set<String> SEPARATORS = Grammar.list("separators");

  /** So many words at most stand between a verb and the noun that is its object. */
  private static final int OBJECT = 4;

  private Zones() {}

  /** The zones of the cues that make claims, in order. */
  static List<Zone> of(Sentence sentence, List<Segments.Segment> segments) {
    var zones = new ArrayList<Zone>();
    for (int i = 0; i < segments.size(); i++) {
      Span segment = segments.get(i).span();
      zones.addAll(inSegment(sentence, segment, i));
    }
    return zones;
  }

  private static List<Zone> inSegment(Sentence sentence, Span segment, int index) {
    List<Cue.Match> cues =
        sentence.cues().stream()
            .filter(cue -> segment.contains(cue.start()))
            .filter(cue -> cue.cue().effect().kind() == Effect.Kind.CLAIM)
            .toList();
    cues = withoutContents(sentence, withoutEchoes(cues));
    var zones = new ArrayList<Zone>();
    int start = segment.start();
    for (int i = 0; i < cues.size(); i++) {
      Cue.Match cue = cues.get(i);
      boolean last = i + 1 == cues.size();
      int split = last ? -1 : split(sentence, cue, cues.get(i + 1));
      int next = object(sentence, cues, i);
      int end =
          last || next == cues.size()
              ? segment.end()
              : split >= 0 ? split : openEnd(cue, cues.get(next));
      int until = Math.max(end, cue.end());
      zones.add(new Zone(cue, new Span(Math.min(start, cue.start()), until), index));
      start = split >= 0 ? split : cue.end();
    }
    return zones;
  }

  /**
   * Index of the cue that ends the zone of another: the next one, or the one behind it where the
   * next is a noun and what the first is about: "dismissed calls for a cap".
   */
  private static int object(Sentence sentence, List<Cue.Match> cues, int index) {
    int next = index + 1;
    boolean object =
        next < cues.size()
            && cues.get(index).cue().topic() == Cue.Side.AFTER
            && split(sentence, cues.get(index), cues.get(next)) < 0
            && isObject(sentence, cues.get(index), cues.get(next));
    return object ? next + 1 : next;
  }

  private static boolean isObject(Sentence sentence, Cue.Match verb, Cue.Match noun) {
    int from = sentence.wordAt(verb.end());
    int to = sentence.wordAt(noun.start());
    boolean acts =
        sentence.actors().stream()
            .anyMatch(
                a ->
                    a.role() == Actor.Role.AGENT
                        && a.start() >= verb.end()
                        && a.end() < noun.start()
                        && noun.start() - a.end() <= 1);
    return to - from <= OBJECT && isNoun(sentence, noun) && !acts;
  }

  /** Whether a cue is a noun for what somebody asks for or offers, not a verb. */
  static boolean isNoun(Sentence sentence, Cue.Match cue) {
    Signal signal = signal(cue);
    if (signal != Signal.DEMAND && signal != Signal.PROPOSAL) {
      return false;
    }
    int at = sentence.wordAt(cue.start());
    for (int i = at; i < sentence.wordAt(cue.end()); i++) {
      if (Grammar.list("stance.nouns").contains(sentence.words().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Not clear whether it would act" says one thing with two cues; the second has the topic. */
  private static List<Cue.Match> withoutEchoes(List<Cue.Match> cues) {
    var kept = new ArrayList<Cue.Match>();
    for (Cue.Match cue : cues) {
      Cue.Match last = kept.isEmpty() ? null : kept.getLast();
      if (last != null && cue.start() - last.end() <= 2 && signal(last) == signal(cue)) {
        kept.removeLast();
      }
      kept.add(cue);
    }
    return kept;
  }

  /** "Ready to reopen", "wants to cut": what somebody is willing to do is not done. */
  private static List<Cue.Match> withoutContents(Sentence sentence, List<Cue.Match> cues) {
    var kept = new ArrayList<Cue.Match>();
    for (Cue.Match cue : cues) {
      Cue.Match last = kept.isEmpty() ? null : kept.getLast();
      if (last == null || !isInfinitive(sentence, last, cue)) {
        kept.add(cue);
      } else if (isWaived(signal(last), signal(cue))) {
        kept.removeLast();
        kept.add(cue);
      } else if (!isStance(signal(last), signal(cue))) {
        kept.add(cue);
      }
    }
    return kept;
  }

  private static boolean isInfinitive(Sentence sentence, Cue.Match last, Cue.Match cue) {
    return sentence.folded().startsWith(" to", last.end() - 3) && cue.start() - last.end() <= 1;
  }

  /** "Wants to renegotiate" tells more than a wish. */
  private static boolean isStance(@Nullable Signal signal, @Nullable Signal content) {
    return (signal == Signal.DEMAND && content != Signal.REOPENED)
        || signal == Signal.OPENNESS
        || signal == Signal.PROPOSAL
        || signal == Signal.REJECTION
        || signal == Signal.RESERVATION;
  }

  /** "Refuses to drop": the second cue counts, see {@link Mood}. */
  private static boolean isWaived(@Nullable Signal first, @Nullable Signal second) {
    boolean refused = first == Signal.REJECTION || first == Signal.RESERVATION;
    return refused && (second == Signal.CONCESSION || second == Signal.WAIVER);
  }

  private static @Nullable Signal signal(Cue.Match cue) {
    return cue.cue().effect().signal();
  }

  /** With nothing between two cues that separates them, both may speak of what is between. */
  private static int openEnd(Cue.Match cue, Cue.Match next) {
    return next.cue().topic() == Cue.Side.BEFORE ? next.end() : Math.max(cue.end(), next.start());
  }

  /** Where the words of one cue end and those of the next begin, or -1. */
  private static int split(Sentence sentence, Cue.Match one, Cue.Match next) {
    int first = -1;
    int last = -1;
    for (int i = sentence.wordAt(one.end()); i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      if (word.start() >= next.start()) {
        break;
      }
      if (i > 0 && separates(sentence, i)) {
        first = first < 0 ? word.start() : first;
        last = word.start();
      }
    }
    boolean early = one.cue().topic() == Cue.Side.BEFORE;
    return early ? first : last;
  }

  private static boolean separates(Sentence sentence, int index) {
    Word word = sentence.words().get(index);
    Word before = sentence.words().get(index - 1);
    return sentence.between(before.end(), word.start()).indexOf(',') >= 0
        || SEPARATORS.contains(word.lower());
  }
}
