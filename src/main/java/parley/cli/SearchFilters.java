package parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.corpus.DocumentKind;
import parley.index.Keyword;
import parley.index.SearchQuery;
import parley.issue.Tag;
import picocli.CommandLine.Option;

/** The options that narrow a search: values of one option are alternatives, options add up. */
final class SearchFilters {
  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "Only in ${COMPLETION-CANDIDATES}.")
  List<Kind> kinds = List.of();

  @Option(
      names = "--party",
      split = ",",
      paramLabel = "ID",
      description = "Only passages that name this party, by its id or any of its names.")
  List<String> parties = List.of();

  @Option(
      names = "--issue",
      split = ",",
      paramLabel = "ID",
      description = "Only passages that speak of this issue.")
  List<String> issues = List.of();

  @Option(
      names = "--document",
      split = ",",
      paramLabel = "NAME",
      description = "Only in this file or version; drafts/* for a folder.")
  List<String> documents = List.of();

  @Option(
      names = "--tag",
      split = ",",
      paramLabel = "TAG",
      description = "Only passages on an issue that is agreed, or open.")
  List<TagName> tags = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = GlobalOptions.DateConverter.class,
      description = "Only documents of this day or later.")
  @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = GlobalOptions.DateConverter.class,
      description = "Only documents of this day or earlier.")
  @Nullable LocalDate until;

  /** Kinds of document; the constants are what a user types. */
  enum Kind {
    draft(DocumentKind.DRAFT),
    report(DocumentKind.REPORT),
    statement(DocumentKind.STATEMENT);

    private final DocumentKind kind;

    Kind(DocumentKind kind) {
      this.kind = kind;
    }

    String value() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Tags; the constants are what a user types. */
  enum TagName {
    agreed(Tag.AGREED),
    open(Tag.OPEN);

    private final Tag tag;

    TagName(Tag tag) {
      this.tag = tag;
    }
  }

  /** Ends the run when an option names a party or an issue that is not declared. */
  void check(Session session) {
    AskedValues values = new AskedValues(session);
    parties.forEach(id -> check(session, "--party ", values.party(id)));
    issues.forEach(id -> check(session, "--issue ", values.issue(id)));
  }

  private static void check(Session session, String option, AskedValues.Value value) {
    if (value instanceof AskedValues.Unknown(String why)) {
      throw session.usage(option + why);
    }
  }

  /** What the options ask for beside the query, in the same language. */
  List<SearchQuery> queries() {
    List<SearchQuery> queries = new ArrayList<>();
    any(Keyword.KIND, kinds.stream().map(Kind::value).toList()).ifPresent(queries::add);
    any(Keyword.PARTY, parties).ifPresent(queries::add);
    any(Keyword.ISSUE, issues).ifPresent(queries::add);
    any(Keyword.DOCUMENT, documents).ifPresent(queries::add);
    any(Keyword.TAG, tags.stream().map(t -> t.tag.word()).toList()).ifPresent(queries::add);
    if (since != null || until != null) {
      queries.add(new SearchQuery.Range(since, until));
    }
    return queries;
  }

  private static Optional<SearchQuery> any(Keyword keyword, List<String> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            SearchQuery.Or.of(
                values.stream()
                    .<SearchQuery>map(value -> new SearchQuery.Field(keyword, value))
                    .toList()));
  }
}
