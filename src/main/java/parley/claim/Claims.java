package parley.claim;

import java.util.List;
import parley.corpus.Document;

/**
 * What was read from one document, and how much of it stayed unresolved.
 *
 * @param document what was read
 * @param claims in the order of the text
 * @param answers those of the claims by which a party answers a text as a whole
 * @param unresolvedSpeakers quotations and pronouns whose owner was not found
 * @param unscoped cues for which no issue was found; their claims are about the whole
 * @param silent paragraphs of prose from which no claim was read
 * @param about the names of the text that a report is about
 * @param covered whether the lexicon covers the document's language; if not, there are no claims
 */
public record Claims(
    Document document,
    List<Claim> claims,
    List<Claim> answers,
    int unresolvedSpeakers,
    int unscoped,
    int silent,
    List<Topic.Paper> about,
    boolean covered) {
  public Claims {
    claims = List.copyOf(claims);
    answers = List.copyOf(answers);
    about = List.copyOf(about);
  }
}
