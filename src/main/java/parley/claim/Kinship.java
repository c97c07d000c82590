package parley.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/**
 * What is agreed on "security guarantees" is agreed on the "security documents" of the same report:
 * the claim speaks of the text as well.
 */
final class Kinship {
  private Kinship() {}

  /** Copies, about the text of a report, of the agreements on what shares a word with its name. */
  static List<Claim> claims(List<Claim> claims, Topic.@Nullable Paper paper, IssueTerms terms) {
    var copies = new ArrayList<Claim>();
    Set<String> name = paper == null ? Set.of() : modifiers(paper);
    for (Claim claim : claims) {
      boolean agreed = claim.signal().tendency() == Signal.Tendency.AGREED;
      if (paper != null
          && agreed
          && claim.signal().isCollective()
          && speaksOf(claim, name, terms)) {
        copies.add(ClaimMaker.with(claim, paper, claim.evidence()));
      }
    }
    return copies;
  }

  /** The words of a name without its last, which only says that it is a text. */
  private static Set<String> modifiers(Topic.Paper paper) {
    List<Word> words = Words.of(paper.name());
    var stems = new HashSet<String>();
    words.subList(0, words.size() - 1).forEach(word -> stems.add(word.stem()));
    return stems;
  }

  private static boolean speaksOf(Claim claim, Set<String> name, IssueTerms terms) {
    String issue = claim.issue();
    if (issue == null || name.isEmpty()) {
      return false;
    }
    String folded = Typography.fold(claim.evidence().quote());
    List<Word> words = Words.of(folded, new Span(0, folded.length()));
    for (IssueMention mention : terms.in(words)) {
      for (Word word : words) {
        boolean inside = mention.start() <= word.start() && word.end() <= mention.end();
        if (inside && mention.issue().equals(issue) && name.contains(word.stem())) {
          return true;
        }
      }
    }
    return false;
  }
}
