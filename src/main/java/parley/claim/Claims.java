package parley.claim;

import java.util.List;
import parley.corpus.Document;

/**
 * What was read from one document, and how much of it stayed unresolved.
 *
 * @param document what was read
 * @param claims in the order of the text
 * @param unresolvedSpeakers quotations and pronouns whose owner was not found
 * @param unscoped cues for which no issue was found; their claims are about the whole
 * @param covered whether the lexicon covers the document's language; if not, there are no claims
 */
public record Claims(
    Document document, List<Claim> claims, int unresolvedSpeakers, int unscoped, boolean covered) {
  public Claims {
    claims = List.copyOf(claims);
  }
}
