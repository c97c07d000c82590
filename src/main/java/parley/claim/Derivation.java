package parley.claim;

import parley.corpus.Document;

/**
 * One report that rewrites another; together they are one source.
 *
 * @param derived the rewrite
 * @param original what it rewrites
 * @param aligned how many of its paragraphs have a counterpart, in order
 * @param of how many paragraphs of prose it has
 * @param credit the words by which it names its origin; empty if it does not
 */
public record Derivation(Document derived, Document original, int aligned, int of, String credit) {}
