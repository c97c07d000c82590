package parley.claim;

import parley.corpus.Span;

/**
 * Who says a stretch of a sentence.
 *
 * @param speaker who
 * @param covers what of the sentence the speaker says
 * @param phrase the words that name the speaker, and the verb of saying
 */
record Attribution(Speaker speaker, Span covers, Span phrase) {}
