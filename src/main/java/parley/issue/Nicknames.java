package parley.issue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.claim.Claims;
import parley.claim.Topic;
import parley.corpus.Document;
import parley.corpus.Manifest;
import parley.corpus.Metadata;
import parley.draft.Draft;

/**
 * Which draft a report means by "the plan". A report is about one text; which draft that is it
 * declares under {@code drafts}. Where it does not and there is only one family of drafts, it is
 * the newest one of the day, as long as the report's name for it says nothing else than the draft's
 * title. Another report may mean another draft by the same words.
 *
 * @param versions the versions that are meant
 */
record Nicknames(Map<Name, String> versions) {
  /**
   * A name in one report.
   *
   * @param report path of the report
   * @param text how it calls the text
   */
  record Name(String report, Topic.Paper text) {}

  static final Nicknames NONE = new Nicknames(Map.of());

  Nicknames {
    versions = Map.copyOf(versions);
  }

  /**
   * The names in some reports.
   *
   * @param drafts in order of date
   */
  static Nicknames of(List<Claims> reports, List<Draft> drafts, Manifest manifest) {
    var families = new LinkedHashSet<String>();
    drafts.forEach(draft -> families.add(draft.document().metadata().family()));
    manifest.unpublished().forEach(draft -> families.add(draft.family(manifest)));
    List<Document> only =
        families.size() == 1 ? drafts.stream().map(Draft::document).toList() : List.of();
    var versions = new HashMap<Name, String>();
    for (Claims report : reports) {
      for (Topic.Paper text : report.about()) {
        version(report.document(), text, only)
            .ifPresent(v -> versions.put(new Name(report.document().path(), text), v));
      }
    }
    return new Nicknames(versions);
  }

  private static Optional<String> version(
      Document report, Topic.Paper text, List<Document> drafts) {
    List<String> declared = report.metadata().drafts();
    if (!declared.isEmpty()) {
      return declared.size() == 1 ? Optional.of(declared.getFirst()) : Optional.empty();
    }
    return drafts.stream()
        .filter(draft -> !draft.metadata().day().isAfter(report.metadata().day()))
        .max(Comparator.comparing((Document document) -> document.metadata().day()))
        .map(Document::metadata)
        .filter(draft -> fits(text, draft.title()))
        .map(Metadata::version);
  }

  /** "The plan", or "the harbour plan" for a plan for the harbour. */
  private static boolean fits(Topic.Paper text, String title) {
    String words = title.toLowerCase(Locale.ROOT);
    return !text.isNamed() || words.contains(text.name().substring(0, text.name().indexOf(' ')));
  }

  /** The version of the draft that a passage calls so, if it is known. */
  Optional<String> version(Topic.Paper text, Exhibit passage) {
    return Optional.ofNullable(versions.get(new Name(passage.document().path(), text)));
  }
}
