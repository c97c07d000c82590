package parley.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Span;

/**
 * Words that a report sets between quotation marks.
 *
 * @param number counted from 1 over all reports, in order
 * @param document the report
 * @param paragraph number of its paragraph
 * @param span the words in the document's text, without their marks
 * @param text the same as one line
 * @param use whether somebody is quoted at all
 * @param speaker whose words they are; {@link Speaker#UNRESOLVED} if nobody was found
 * @param variants numbers of the quotations that give the same words, worded alike or not
 * @param primary a draft or a statement that has the very words, or null
 */
public record Quotation(
    int number,
    Document document,
    int paragraph,
    Span span,
    String text,
    Use use,
    Speaker speaker,
    List<Integer> variants,
    @Nullable Document primary) {
  /** What quotation marks are there for. */
  public enum Use {
    /** Somebody's words. */
    SPEECH,
    /** A name or a term that nobody is said to have spoken. */
    TERM
  }

  public Quotation {
    variants = List.copyOf(variants);
  }

  Quotation with(List<Integer> others, @Nullable Document source) {
    return new Quotation(number, document, paragraph, span, text, use, speaker, others, source);
  }
}
