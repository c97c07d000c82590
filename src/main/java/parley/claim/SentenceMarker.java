package parley.claim;

import java.util.List;
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

  SentenceMarker(
      Document document, Actors actors, IssueTerms terms, Papers papers, Speakers speakers) {
    this.folded = Typography.fold(document.text());
    this.lower = Typography.lower(folded);
    this.actors = actors;
    this.terms = terms;
    this.papers = papers;
    this.attributions = new Attributions(speakers);
  }

  /** The text of the document with folded spellings. */
  String folded() {
    return folded;
  }

  /** Marks a sentence; sentences have to come in the order of the text. */
  Sentence mark(int paragraph, Span span, List<Span> quotations) {
    List<Word> words = Words.of(folded, span);
    List<Attribution> said = attributions.in(folded, span, words, quotations);
    return new Sentence(
        folded,
        paragraph,
        span,
        words,
        quotations,
        actors.in(folded, span, words),
        said,
        terms.in(words).stream().filter(m -> !names(said, m.start())).toList(),
        papers.in(words, offset -> names(said, offset)),
        Cues.in(lower, span));
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
