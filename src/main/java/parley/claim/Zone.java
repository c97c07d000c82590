package parley.claim;

import parley.corpus.Span;

/**
 * The part of a sentence that one cue is read in.
 *
 * @param cue the cue
 * @param span the part, cut at conjunctions and between cues
 * @param segment index of the clause of the sentence it lies in
 */
record Zone(Cue.Match cue, Span span, int segment) {}
