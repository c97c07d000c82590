package parley.claim;

import java.util.List;
import java.util.Set;
import parley.corpus.Span;

/**
 * What a sentence that names no issue points back to: "that clause was signed", "both were
 * settled", "done". A word of settling beside such a phrase, or alone, is about what was spoken of
 * before.
 */
final class References {
  private static final Set<String> NOUNS = Grammar.list("reference.nouns");
  private static final Set<String> PIECES = Grammar.list("reference.pieces");
  private static final Phrases<String> EFFECT = Phrases.listed("reference.effect");
  private static final Set<String> DETERMINERS = Grammar.list("reference.determiners");
  private static final Set<String> PLURALS = Grammar.list("reference.plurals");
  private static final Set<String> BEING = Grammar.list("auxiliaries");
  private static final Set<String> OBJECTS = Grammar.list("pointers");
  private static final Set<String> TOPICAL = Grammar.list("topical");
  private static final Set<String> TIMES = Grammar.list("reference.times");

  /** So many words at most may stand between "the" and its noun. */
  private static final int MODIFIERS = 1;

  /** A sentence of no more words than these has no room for an issue of its own. */
  private static final int SHORT = 3;

  /** A time or a place takes no more words than these. */
  private static final int TAIL = 6;

  private final Sentence sentence;
  private final Zone zone;
  private final Span clause;

  References(Sentence sentence, Zone zone, Span clause) {
    this.sentence = sentence;
    this.zone = zone;
    this.clause = clause;
  }

  /**
   * What the cue points back to.
   *
   * @param found what its sentence names: nothing, or texts only
   * @param earlier what was spoken of before
   * @param bound whose agreement the cue tells
   * @return nothing if it points at nothing, or at one of several
   */
  List<Topic> resolve(List<Topic> found, List<Topic> earlier, Subject bound) {
    List<Topic> issues = earlier.stream().filter(Topic.Issue.class::isInstance).toList();
    if (issues.size() == 2 && found.isEmpty() && countsBoth()) {
      return issues;
    }
    boolean points =
        found.isEmpty() ? namesThing() || hasPronoun() || isElliptic(bound) : namesPiece();
    return points && issues.size() == 1 ? issues : List.of();
  }

  /** "Both were settled": things, not people. */
  private boolean countsBoth() {
    List<Word> words = words(clause.start(), zone.cue().end());
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean being = BEING.contains(words.get(i + 1).lower());
      if (being && PLURALS.contains(words.get(i).lower())) {
        return zone.cue().cue().topic() == Cue.Side.BEFORE;
      }
    }
    return false;
  }

  /** "Neither contests that": a pronoun right behind the words of the cue. */
  private boolean hasPronoun() {
    return OBJECTS.contains(sentence.after(zone.cue().end()));
  }

  private List<Word> words(int from, int to) {
    return sentence.words().subList(sentence.wordAt(from), sentence.wordAt(to));
  }

  /** "The figure", "that last clause", and not "the figure for salaries". */
  private boolean namesThing() {
    int end = sentence.wordAt(Math.max(clause.end(), zone.cue().end()));
    for (int i = sentence.wordAt(clause.start()); i < end; i++) {
      if (DETERMINERS.contains(sentence.words().get(i).lower()) && isThing(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The annex that says so": a text, told to be about what was spoken of. */
  private boolean namesPiece() {
    int end = sentence.wordAt(Math.max(clause.end(), zone.cue().end()));
    for (int i = sentence.wordAt(clause.start()); i + 1 < end; i++) {
      boolean piece = PIECES.contains(sentence.words().get(i).lower());
      if (piece && EFFECT.at(sentence.words(), i + 1) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isThing(int from) {
    int last = Math.min(from + MODIFIERS, sentence.words().size() - 1);
    for (int i = from; i <= last; i++) {
      Word word = sentence.words().get(i);
      if (NOUNS.contains(word.lower())) {
        return !TOPICAL.contains(sentence.after(word.end()));
      }
      if (word.capital()) {
        return false;
      }
    }
    return false;
  }

  /** "On Friday", and not "on Friday to meet again". */
  private boolean goesNoFurther(int from) {
    List<Word> rest = words(from, clause.end());
    return rest.size() <= TAIL
        && rest.stream().noneMatch(w -> w.lower().equals("to") || w.lower().equals("that"));
  }

  /** "Done.", "both sides signed on Friday": nothing is named that could be meant instead. */
  private boolean isElliptic(Subject bound) {
    if (sentence.words().size() <= SHORT) {
      return true;
    }
    boolean several = bound.kind() == Subject.Kind.ALL || bound.parties().size() > 1;
    Word next =
        sentence.wordAt(zone.cue().end()) < sentence.words().size()
            ? sentence.words().get(sentence.wordAt(zone.cue().end()))
            : null;
    boolean ends =
        next == null
            || next.start() >= clause.end()
            || (TIMES.contains(next.lower()) && goesNoFurther(next.start()));
    boolean agent =
        sentence.actors().stream()
            .anyMatch(a -> clause.contains(a.start()) && a.end() <= zone.cue().start() + 1);
    return several
        && agent
        && ends
        && words(zone.cue().start(), zone.cue().end() + 1).stream()
            .noneMatch(w -> Deals.isDeal(w.lower()));
  }
}
