package parley.claim;

import java.util.List;
import java.util.Set;
import parley.corpus.Span;

/**
 * Tells which issues of a sentence are terms of an agreement that the report has told of before: "a
 * deal was struck. Wages will rise by 3 percent". A plain clause says what was agreed, unless it is
 * one party's word, or says that something is open.
 */
final class Terms {
  private static final Set<String> VERBS = Grammar.list("term.verbs");
  private static final Set<String> BREAKS = Grammar.list("term.breaks");
  private static final Set<String> OUTSIDERS = Grammar.list("others");

  /** How many words a verb may stand from what it says something of. */
  private static final int NEAR = 9;

  private final Sentence sentence;
  private final List<Segments.Segment> clauses;

  Terms(Sentence sentence) {
    this.sentence = sentence;
    this.clauses = Segments.of(sentence);
  }

  /** Whether nothing in a sentence speaks against its being a term. */
  static boolean isPlain(Sentence sentence) {
    return new Terms(sentence).isPlain(sentence.span());
  }

  /**
   * Whether the issue that a word names is a term.
   *
   * @param unbroken whether the report has told of nothing else since the agreement, so that a
   *     sentence with a figure needs no verb by which terms are told
   */
  boolean tell(int mention, boolean unbroken) {
    int offset = sentence.words().get(mention).start();
    return isFlat(clause(offset))
        && !isSaying(mention)
        && sentence.attributions().stream().noneMatch(said -> isOnesWord(said, offset))
        && sentence.quotations().stream().noneMatch(q -> q.contains(offset))
        && ((unbroken && tellsFigure() && isPlain(sentence.span()))
            || isTold(mention, clause(offset)));
  }

  /** "Wages: 3 percent a year." */
  private boolean tellsFigure() {
    return sentence.words().stream().anyMatch(w -> Character.isDigit(w.lower().charAt(0)));
  }

  /** "Fees will be fees" says nothing of what becomes of them. */
  private boolean isSaying(int mention) {
    List<Word> words = sentence.words();
    for (int i = mention + 1; i < Math.min(mention + NEAR, words.size() - 1); i++) {
      if (words.get(i).lower().equals("be")) {
        return words.get(i + 1).lower().equals(words.get(mention).lower());
      }
    }
    return false;
  }

  /** Whether nothing in the clause of a word speaks against its being a term. */
  boolean isPlainAt(int word) {
    int offset = sentence.words().get(word).start();
    return isPlain(clause(offset))
        && !isSaying(word)
        && sentence.attributions().stream()
            .noneMatch(said -> said.covers().contains(offset) && isOutside(said.speaker()));
  }

  private static boolean isOutside(Speaker speaker) {
    return Words.of(speaker.name()).stream().anyMatch(w -> OUTSIDERS.contains(w.lower()));
  }

  /** The same of what stands before the word in its clause. */
  boolean isPlainUpTo(int word) {
    int offset = sentence.words().get(word).start();
    return isPlain(new Span(clause(offset).start(), offset));
  }

  private Span clause(int offset) {
    return clauses.stream()
        .map(Segments.Segment::span)
        .filter(span -> span.contains(offset))
        .findFirst()
        .orElse(sentence.span());
  }

  /** What a party, or somebody outside, says is no more than its word. */
  private boolean isOnesWord(Attribution said, int offset) {
    if (!said.covers().contains(offset)) {
      return false;
    }
    Speaker speaker = said.speaker();
    boolean neutral =
        speaker.party() == null
            && (speaker.kind() == Speaker.Kind.ANONYMOUS
                || speaker.kind() == Speaker.Kind.DOCUMENT
                || speaker.kind() == Speaker.Kind.REPORTER);
    return !neutral || isOutside(speaker);
  }

  private boolean isPlain(Span clause) {
    return isFlat(clause) && isPositive(clause);
  }

  /** Whether nothing in a stretch makes its clause a question, a wish or something open. */
  private boolean isFlat(Span clause) {
    return sentence.cues().stream()
            .filter(cue -> clause.contains(cue.start()))
            .allMatch(Terms::isFlat)
        && sentence.words().stream()
            .filter(word -> clause.contains(word.start()))
            .noneMatch(word -> BREAKS.contains(word.lower()));
  }

  private static boolean isFlat(Cue.Match cue) {
    return switch (cue.cue().effect().kind()) {
      case CLAIM -> {
        Signal signal = cue.cue().effect().signal();
        yield signal == null || !Deals.opens(signal);
      }
      case BLOCK, NOT, LATER, POSSIBLE, EARLIER -> true;
      case NO_LONGER, PROBABLE, UNCOMMITTED -> false;
    };
  }

  private boolean isPositive(Span stretch) {
    return sentence.cues().stream()
        .filter(cue -> cue.cue().effect().kind() == Effect.Kind.NOT)
        .noneMatch(cue -> stretch.contains(cue.start()));
  }

  /** Whether a verb by which terms are told says something of the issue, and not its opposite. */
  private boolean isTold(int mention, Span clause) {
    List<Word> words = sentence.words();
    int first = sentence.wordAt(clause.start());
    int end = sentence.wordAt(clause.end());
    for (int i = Math.max(first, mention - NEAR); i < Math.min(end, mention + NEAR); i++) {
      if (i != mention && isVerb(i)) {
        int from = Math.max(first, Math.min(i, mention) - 2);
        int to = Math.min(end - 1, Math.max(i, mention) + 2);
        return isPositive(new Span(words.get(from).start(), words.get(to).end()));
      }
    }
    return false;
  }

  private boolean isVerb(int at) {
    List<Word> words = sentence.words();
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    String word = words.get(at).lower();
    return (VERBS.contains(word) && !next.equals("out")) || VERBS.contains(word + " " + next);
  }
}
