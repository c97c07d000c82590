package parley.draft;

import parley.corpus.Span;

/**
 * A term where a draft defines it.
 *
 * @param term as it stands between the quotation marks
 * @param clause in which it is defined
 * @param span of the term in the document's text
 * @param sentence what defines it, so that words in there are no use of it
 * @param local whether the definition says that it holds for a part of the draft alone
 */
record DefinedTerm(String term, Clause clause, Span span, Span sentence, boolean local) {
  /** The term as it is compared: one blank between words, without an article, in lower case. */
  String plain() {
    return DefinedTerms.plain(term);
  }
}
