package parley.claim;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Span;

/** Marks everything in the sentences of one document that claims are made from. */
final class SentenceMarker {
  private final String folded;
  private final String lower;
  private final Actors actors;
  private final IssueTerms terms;
  private final Papers papers;
  private final Attributions attributions;
  private final Recall recall;
  private final Hints hints;
  private final Couples couples;
  private final Counterparts counterparts;

  SentenceMarker(
      Document document, Actors actors, IssueTerms terms, Papers papers, Speakers speakers) {
    this.folded = Typography.fold(document.text());
    this.lower = Typography.lower(folded);
    this.actors = actors;
    this.terms = terms;
    this.papers = papers;
    this.attributions = new Attributions(speakers, actors.lexicon().speech());
    this.recall = new Recall(terms.heads());
    this.hints = new Hints(terms.telltales());
    this.couples = new Couples(actors.several());
    this.counterparts = new Counterparts(actors);
  }

  /** The text of the document with folded spellings. */
  String folded() {
    return folded;
  }

  /** Marks a sentence; sentences have to come in the order of the text. */
  Sentence mark(int paragraph, Span span, List<Span> quotations) {
    List<Word> words = Words.of(folded, span);
    List<Attribution> said = attributions.in(folded, span, words, quotations);
    List<IssueMention> named = recall.complete(words, terms.in(words));
    List<IssueMention> issues = named.isEmpty() ? hints.in(words) : named;
    List<Actor> acting =
        counterparts.resolve(
            paragraph, words, couples.resolve(paragraph, words, actors.in(folded, span, words)));
    @Nullable Predicate<Cue.Match> bound =
        issues.isEmpty()
            ? null
            : new BoundCues(folded, words, acting, issues, !said.isEmpty())::count;
    List<Cue.Match> cues =
        actors.lexicon().cues().in(lower, span, bound).stream()
            .filter(cue -> !isTerm(issues, cue) && !describes(acting, cue))
            .toList();
    return new Sentence(
        folded,
        paragraph,
        span,
        words,
        quotations,
        acting,
        said,
        issues.stream().filter(m -> !names(said, m.start())).toList(),
        papers.in(words, offset -> names(said, offset) || inCue(cues, offset)),
        cues,
        actors.lexicon().speech());
  }

  /** Whether a cue is no more than a term of an issue, such as "withdrawal". */
  private static boolean isTerm(List<IssueMention> issues, Cue.Match cue) {
    return issues.stream()
        .anyMatch(m -> m.literal() && m.start() <= cue.start() && cue.end() <= m.end());
  }

  /** "Norland, backed by the crews, refused": what stands between commas is about the party. */
  private boolean describes(List<Actor> acting, Cue.Match cue) {
    int comma = cue.start() - 2;
    boolean passive = lower.startsWith(" by ", cue.end()) || lower.startsWith(" by", cue.end() - 3);
    return passive
        && lower.startsWith(", ", comma)
        && acting.stream().anyMatch(actor -> actor.end() == comma);
  }

  /** Whether an offset lies in a cue: "agreed in draft" names no draft. */
  private static boolean inCue(List<Cue.Match> cues, int offset) {
    return cues.stream()
        .filter(cue -> cue.cue().effect().kind() == Effect.Kind.CLAIM)
        .filter(cue -> !cue.cue().name().equals("proposal"))
        .anyMatch(cue -> cue.start() <= offset && offset < cue.end());
  }

  /**
   * Whether an offset lies in the name of an unnamed source: "officials familiar with the draft".
   */
  private static boolean names(List<Attribution> said, int offset) {
    return said.stream()
        .filter(a -> a.speaker().kind() == Speaker.Kind.ANONYMOUS)
        .anyMatch(a -> a.phrase().contains(offset));
  }
}
