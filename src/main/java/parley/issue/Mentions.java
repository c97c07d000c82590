package parley.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parley.claim.Claim;
import parley.claim.Evidence;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Speaker;
import parley.claim.Subject;
import parley.claim.Topic;
import parley.corpus.Document;
import parley.corpus.IssueEntry;
import parley.corpus.Paragraph;

/**
 * The passages that come nearest to an issue that no passage names by its terms. They are shown so
 * that a reader can look for himself, and have no say.
 */
final class Mentions {
  /** What a claim made here says of itself. */
  private static final String CUE = "nearest";

  private static final int MOST = 3;

  /** Words that begin with the same letters are one word: "monitor", "monitoring". */
  private static final int STEM = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private record Near(Document document, Paragraph paragraph, int words) {}

  private final List<Document> documents;

  Mentions(List<Document> documents) {
    this.documents = List.copyOf(documents);
  }

  /** The paragraphs that share most words with an issue's title and terms, at least two of them. */
  List<Exhibit> nearest(IssueEntry issue) {
    Set<String> wanted = stems(issue.title() + " " + String.join(" ", issue.terms()));
    int least = Math.min(2, stems(issue.title()).size());
    var near = new ArrayList<Near>();
    for (Document document : documents) {
      for (Paragraph paragraph : document.paragraphs()) {
        if (paragraph.role() == Paragraph.Role.BOILERPLATE) {
          continue;
        }
        Set<String> shared = stems(document.quote(paragraph.span()));
        shared.retainAll(wanted);
        if (!shared.isEmpty() && shared.size() >= least) {
          near.add(new Near(document, paragraph, shared.size()));
        }
      }
    }
    int best = near.stream().mapToInt(Near::words).max().orElse(0);
    return near.stream()
        .filter(one -> one.words == best)
        .sorted(Comparator.comparing((Near one) -> one.paragraph.role() != Paragraph.Role.PROSE))
        .limit(MOST)
        .map(one -> exhibit(issue, one))
        .toList();
  }

  /** Whether an exhibit was only found by its nearness. */
  static boolean isNearest(Exhibit exhibit) {
    return exhibit.claim().cue().equals(CUE);
  }

  private static Set<String> stems(String text) {
    var stems = new LinkedHashSet<String>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> word.length() > 2 && !SmallWords.isSmall(word))
        .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
    return stems;
  }

  private static Exhibit exhibit(IssueEntry issue, Near near) {
    var metadata = near.document.metadata();
    return new Exhibit(
        new Claim(
            new Topic.Issue(issue.id()),
            Subject.UNKNOWN,
            null,
            Signal.MENTION,
            Factuality.UNCOMMITTED,
            Speaker.REPORTER,
            SourceClass.S6,
            metadata.date(),
            metadata.date(),
            null,
            null,
            List.of(),
            CUE,
            new Evidence(near.document, near.paragraph.number(), near.paragraph.span(), null)),
        near.document.path(),
        false);
  }
}
