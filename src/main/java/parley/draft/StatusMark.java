package parley.draft;

import parley.corpus.Span;

/**
 * A mark that decides the state of a clause.
 *
 * @param state what it says
 * @param words the words in which it says so: those of the mark, or those of the legend on it
 * @param span where it stands; for a colour the words of the clause that bear it
 */
public record StatusMark(ClauseState state, String words, Span span) {}
