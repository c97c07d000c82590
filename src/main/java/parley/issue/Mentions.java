package parley.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.Claim;
import parley.claim.Evidence;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Speaker;
import parley.claim.Subject;
import parley.claim.Topic;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.IssueEntry;
import parley.corpus.Paragraph;

/**
 * The passages that come nearest to an issue that no passage names by its terms: what shares most
 * words with it, else what speaks of the issue it is a part of, else what speaks of the talks, else
 * the opening of the newest document. They are shown so that a reader can look for himself, and
 * have no say.
 */
final class Mentions {
  private static final int MOST = 3;

  /** Words that begin with the same letters are one word: "monitor", "monitoring". */
  private static final int STEM = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private record Near(Document document, Paragraph paragraph, int words) {}

  private final List<Document> documents;
  private final Map<String, IssueEntry> issues = new HashMap<>();

  Mentions(List<Document> documents, List<IssueEntry> issues) {
    this.documents = List.copyOf(documents);
    issues.forEach(issue -> this.issues.put(issue.id(), issue));
  }

  /** At most three passages; none only where there is no document with words in it. */
  List<Exhibit> nearest(IssueEntry issue, Docket docket) {
    return Stream.<Supplier<List<Evidence>>>of(
            () -> sharingWords(issue),
            () -> ofParents(issue, docket),
            () -> ofTheTalks(docket),
            this::opening)
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(evidence -> exhibit(issue, evidence))
        .toList();
  }

  /** The paragraphs that share most words with an issue's title and terms, at least two of them. */
  private List<Evidence> sharingWords(IssueEntry issue) {
    Set<String> wanted = stems(issue.title() + " " + String.join(" ", issue.terms()));
    int least = Math.min(2, stems(issue.title()).size());
    var near = new ArrayList<Near>();
    for (Document document : documents) {
      for (Paragraph paragraph : legible(document)) {
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
        .map(one -> evidence(one.document, one.paragraph))
        .toList();
  }

  /** What speaks of the issue that this one is a part of, or of the one above that. */
  private List<Evidence> ofParents(IssueEntry issue, Docket docket) {
    var seen = new LinkedHashSet<String>(Set.of(issue.id()));
    for (IssueEntry above = parent(issue);
        above != null && seen.add(above.id());
        above = parent(above)) {
      List<Evidence> found = passages(docket.about(above.id()));
      found = found.isEmpty() ? sharingWords(above) : found;
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private @Nullable IssueEntry parent(IssueEntry issue) {
    return issue.parent() == null ? null : issues.get(issue.parent());
  }

  private static List<Evidence> ofTheTalks(Docket docket) {
    return passages(docket.everywhere());
  }

  private static List<Evidence> passages(List<Exhibit> exhibits) {
    return Evidences.byWeight(exhibits, List.of()).stream()
        .map(exhibit -> exhibit.claim().evidence())
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** How the newest document begins, a report before a draft of the same day. */
  private List<Evidence> opening() {
    return documents.stream()
        .filter(document -> !legible(document).isEmpty())
        .max(
            Comparator.comparing((Document document) -> document.metadata().day())
                .thenComparing(document -> document.kind() != DocumentKind.DRAFT))
        .map(document -> evidence(document, first(legible(document))))
        .stream()
        .toList();
  }

  private static Paragraph first(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.role() == Paragraph.Role.PROSE)
        .findFirst()
        .orElse(paragraphs.getFirst());
  }

  private static List<Paragraph> legible(Document document) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.role() != Paragraph.Role.BOILERPLATE)
        .filter(paragraph -> !document.quote(paragraph.span()).isBlank())
        .toList();
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

  private static Evidence evidence(Document document, Paragraph paragraph) {
    return new Evidence(document, paragraph.number(), paragraph.span(), null);
  }

  private static Exhibit exhibit(IssueEntry issue, Evidence evidence) {
    var metadata = evidence.document().metadata();
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
            "nearest",
            evidence),
        evidence.document().path(),
        false,
        Exhibit.Bearing.NEAREST);
  }
}
