package parley.claim;

import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Span;

/**
 * The passage a claim rests on.
 *
 * @param document where it stands
 * @param paragraph number of the paragraph, counted from 1; 0 for a clause of a draft
 * @param span the passage in the document's text
 * @param clause id of the clause of a draft, or null
 */
public record Evidence(Document document, int paragraph, Span span, @Nullable String clause) {
  /** The words of the passage, cut from the document. */
  public String quote() {
    return document.quote(span);
  }
}
