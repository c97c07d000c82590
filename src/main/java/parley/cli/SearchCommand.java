package parley.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.index.BadQuery;
import parley.index.HitGroups;
import parley.index.Hits;
import parley.index.IndexUpdate;
import parley.index.Keyword;
import parley.index.ParsedQuery;
import parley.index.QueryParser;
import parley.index.SearchOutcome;
import parley.index.SearchQuery;
import parley.index.SearchQuery.And;
import parley.index.SearchRequest;
import parley.index.SpellingTable;
import parley.issue.Findings;
import parley.issue.Tag;
import parley.render.SearchCsv;
import parley.render.SearchJson;
import parley.render.SearchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    header = "Finds clauses and paragraphs.",
    description = {
      "%nWords side by side must all be there, in any grammatical form of the document's language"
          + " (English, Arabic, Chinese, French, Russian, Spanish, German, Ukrainian) and in other"
          + " spellings of names; when no passage has them all, those with most of them are shown."
          + " What changed in the corpus is indexed first. Exit code 1 when nothing is found.",
      "%n  \"free port\"  \"free port\"~5    words in a row, or near each other"
          + "%n  negot*  Zelensky~           beginnings, and near misses"
          + "%n  tax AND (fee OR duty) -oil  all, any, none"
          + "%n  heading:territory           text: heading: label: document: kind: level:"
          + "%n  party:RU tag:open           party: issue: tag: language:"
          + "%n  date:2025-12                date:2025-11-01..2025-12-24",
      "%nFormats: text, json, csv.%n"
    },
    footer = {
      "  parley search 'Zelenskyy ceasefire'",
      "  parley search '\"security guarantees\" party:US' --sort date",
      "  parley search --like us-28:19 --kind report      who reports on this clause",
      "  parley search 'label:\"3(2)\"' --explain",
      "  parley search ceasefire --kind draft --by-clause   a clause once, with its drafts",
      "  parley search guarantee --limit 20 --page 2      the 21st to the 40th"
    })
final class SearchCommand extends ParleyCommand {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** All passages down to a page are fetched, since a search remembers nothing of the last. */
  private static final int MOST_PAGED = 1_000_000;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to look for; put it between single quotes.")
  List<String> words = List.of();

  @Mixin SearchFilters filters = new SearchFilters();

  @Option(
      names = "--like",
      paramLabel = "PASSAGE",
      description =
          "Passages that resemble a clause or a paragraph: FILE:LINE, VERSION:LABEL or LABEL.")
  @Nullable String like;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "${COMPLETION-CANDIDATES} (newest first). Default: relevance.")
  Order order = Order.relevance;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Show at most so many. Default: 10.")
  int limit = 10;

  @Option(
      names = "--page",
      paramLabel = "N",
      defaultValue = "1",
      description = "Show the Nth so many that --limit says. Default: 1, the first.")
  int page = 1;

  @Option(names = "--by-clause", description = "Put together what is one clause in several drafts.")
  boolean byClause;

  @Option(names = "--facets", description = "Count kinds, documents, parties, issues and months.")
  boolean facets;

  @Option(names = "--explain", description = "Say how the query was read and what matched.")
  boolean explain;

  @Option(
      names = "--exact",
      description = "Words as written only: no other forms, no other spellings.")
  boolean exact;

  @Mixin BackendOption backend = new BackendOption();

  /** Orders of hits; the constants are what a user types. */
  enum Order {
    relevance(SearchRequest.Order.RELEVANCE),
    date(SearchRequest.Order.DATE);

    private final SearchRequest.Order order;

    Order(SearchRequest.Order order) {
      this.order = order;
    }
  }

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.JSON, Format.CSV);
    checkNumbers(session);
    String typed = String.join(" ", words).strip();
    List<String> notes = new ArrayList<>();
    Optional<SearchQuery> asked = parsed(session, typed, notes);
    try (CorpusIndex index = new CorpusIndex(session, backend, PATIENCE)) {
      filters.check(session);
      IndexUpdate update = index.update();
      AskedValues values = new AskedValues(session);
      SearchQuery query = values.known(query(session, index, asked));
      Hits hits = hits(session, update, index.search(request(session, query)));
      notes.forEach(session::remark);
      values.notes().forEach(session::remark);
      hits.notes().forEach(session::remark);
      session.answer(rendered(session, format, typed, hits.after((page - 1L) * limit)));
      return hits.total() == 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }
  }

  private void checkNumbers(Session session) {
    LimitOption.check(limit, session);
    if (page < 1) {
      throw session.usage("--page " + page + " is none; pages are counted from 1");
    }
    if (page > 1 && (long) page * limit > MOST_PAGED) {
      throw session.usage(
          "--page "
              + page
              + " is too far down; narrow the search, since pages go as far as passage "
              + MOST_PAGED);
    }
  }

  /** The query as typed; none is needed where an option says what to look for. */
  private Optional<SearchQuery> parsed(Session session, String typed, List<String> notes) {
    if (typed.isEmpty() && (like != null || facets || !filters.queries().isEmpty())) {
      return Optional.empty();
    }
    return switch (QueryParser.parse(typed)) {
      case ParsedQuery.Understood(SearchQuery query, List<String> liberties) -> {
        notes.addAll(liberties);
        yield Optional.of(query);
      }
      case BadQuery(String message, int column) ->
          throw session.usage("column " + column + " of the query: " + message);
    };
  }

  private SearchQuery query(Session session, CorpusIndex index, Optional<SearchQuery> asked) {
    List<SearchQuery> all = new ArrayList<>();
    asked.ifPresent(all::add);
    if (like != null) {
      all.add(new Resemblance(session, index.passages()).to(like));
    }
    all.addAll(filters.queries());
    session.asOf().map(SearchCommand::knownBy).ifPresent(all::add);
    return switch (all.size()) {
      case 0 -> QueryParser.all();
      case 1 -> all.getFirst();
      default -> new And(all, true);
    };
  }

  /** Undated documents are taken for known. */
  private static SearchQuery knownBy(LocalDate day) {
    return new SearchQuery.Not(new SearchQuery.Range(day.plusDays(1), null));
  }

  private static Hits hits(Session session, IndexUpdate update, SearchOutcome outcome) {
    return switch (outcome) {
      case Hits hits -> {
        tell(session, update);
        yield hits;
      }
      case SearchOutcome.Unanswered(String reason) -> throw new Stopped(ExitCode.STORE, reason);
    };
  }

  private static void tell(Session session, IndexUpdate update) {
    switch (update) {
      case IndexUpdate.Updated done -> done.notes().forEach(session::remark);
      case IndexUpdate.Unavailable(String reason) -> session.remark(reason);
    }
  }

  private SearchRequest request(Session session, SearchQuery query) {
    boolean tags = facets || query.uses(Keyword.TAG);
    SpellingTable spellings = SpellingTable.shippedAnd(session.corpus().manifest().names());
    return new SearchRequest(
        query,
        order.order,
        page * limit,
        facets,
        exact,
        spellings,
        tags ? issuesByTag(session.findings()) : new TreeMap<>(),
        session.languages());
  }

  /** What the tags stand for. */
  static SortedMap<String, List<String>> issuesByTag(Findings findings) {
    return Stream.of(Tag.values())
        .collect(
            Collectors.toMap(
                Tag::word,
                tag -> findings.tagged(tag).stream().map(f -> f.issue().id()).toList(),
                (a, b) -> a,
                TreeMap::new));
  }

  private String rendered(Session session, Format format, String typed, Hits hits) {
    if (!byClause) {
      return switch (format) {
        case JSON -> SearchJson.of(typed, hits, explain);
        case CSV -> SearchCsv.of(hits);
        default -> SearchText.of(hits, session.palette(), session.columns(), explain);
      };
    }
    HitGroups groups = new ClauseRows(session).of(hits.hits());
    return switch (format) {
      case JSON -> SearchJson.of(typed, hits, groups, explain);
      case CSV -> SearchCsv.of(groups);
      default -> SearchText.of(hits, groups, session.palette(), session.columns(), explain);
    };
  }
}
