package parley.draft;

import java.util.List;
import parley.corpus.Span;

/**
 * A labelled piece of a draft, a node of its tree: the words of its own, without those of its
 * sub-clauses.
 *
 * <p>The spans of all clauses of a draft cover its body without overlap: nothing of a document is
 * lost.
 *
 * @param id what a lawyer cites, unique in the draft: {@code 3(2)(b)}, {@code Annex II(4)}, {@code
 *     3(p1)} for an unnumbered paragraph; containers enter it only where numbering restarts under
 *     them
 * @param label as printed ({@code Article 3}, {@code 2.}, {@code (b)}); empty for unnumbered text
 * @param level what it is called
 * @param heading its title without the label; may be empty
 * @param body where its own words stand in the document's text, without label and heading; the
 *     brackets in it are part of it
 * @param span its own range: from its label to the next clause
 * @param line first line in the source file, counted from 1
 * @param endLine last line with text in the source file
 * @param index place in {@link Draft#clauses()}, counted from 0
 * @param parent index of the clause above, or -1
 * @param depth how many clauses stand above it
 * @param contested whether its own words, or it as a whole, stand in open brackets
 * @param brackets the brackets that open in it, in order
 */
public record Clause(
    String id,
    String label,
    Level level,
    String heading,
    Span body,
    Span span,
    int line,
    int endLine,
    int index,
    int parent,
    int depth,
    boolean contested,
    List<Bracket> brackets) {
  public Clause {
    brackets = List.copyOf(brackets);
  }
}
