package parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.cli.AlertMemory.Considered;
import parley.corpus.Alert;
import parley.index.AlertFinds;
import parley.index.BadQuery;
import parley.index.Hit;
import parley.index.Hits;
import parley.index.IndexedDocument;
import parley.index.Keyword;
import parley.index.ParsedQuery;
import parley.index.Passage;
import parley.index.PassageSieve;
import parley.index.QueryParser;
import parley.index.SearchQuery;
import parley.index.SearchRequest;
import parley.index.SpellingTable;

/** The saved searches of a corpus, and what each finds that was not reported for it before. */
final class Alerts {
  private static final int MOST_HITS = 100;

  /** So many passages are searched at a time, which bounds the memory that it takes. */
  private static final int PASSAGES_AT_A_TIME = 20_000;

  /** An alert whose query could be read. */
  private record Watch(Alert alert, SearchQuery query, boolean fresh) {}

  private final Session session;
  private final Path file;
  private final AlertMemory before;
  private final List<Watch> watches = new ArrayList<>();
  private final SortedMap<String, Considered> now = new TreeMap<>();
  private final SortedMap<String, List<Hit>> hits = new TreeMap<>();
  private final SortedMap<String, Long> totals = new TreeMap<>();
  private final List<Passage> known = new ArrayList<>();
  private final List<Passage> fresh = new ArrayList<>();

  /**
   * The alerts that a session's corpus declares; what is wrong with one is told.
   *
   * @param file that remembers what was reported
   */
  Alerts(Session session, Path file) {
    this.session = session;
    this.file = file;
    this.before = AlertMemory.read(file);
    session.corpus().manifest().alerts().forEach(this::read);
  }

  private void read(Alert alert) {
    switch (QueryParser.parse(alert.query())) {
      case ParsedQuery.Understood(SearchQuery query, List<String> notes) -> {
        AskedValues values = new AskedValues(session);
        boolean fresh = !before.alerts().contains(digest(alert));
        watches.add(new Watch(alert, values.known(query), fresh));
        values.notes().forEach(n -> session.remark(where(alert) + n));
      }
      case BadQuery(String message, int column) ->
          session.trouble(where(alert) + "column " + column + " of the query: " + message);
    }
  }

  private static String where(Alert alert) {
    return "parley.yaml: alert '" + alert.name() + "': ";
  }

  private static String digest(Alert alert) {
    return CorpusPassages.digest(alert.name() + "\n" + alert.query());
  }

  /** What each alert newly finds, in declared order; those that find nothing are left out. */
  List<AlertFinds> finds(List<IndexedDocument> documents) {
    if (watches.isEmpty()) {
      return List.of();
    }
    boolean anyFresh = watches.stream().anyMatch(Watch::fresh);
    for (IndexedDocument document : documents) {
      String name = CorpusPassages.digest(document.path());
      Optional<Considered> old = Optional.ofNullable(before.documents().get(name));
      String state = CorpusPassages.digest(document.fingerprint());
      if (!anyFresh && old.filter(o -> o.state().equals(state)).isPresent()) {
        old.ifPresent(same -> now.put(name, same));
      } else {
        Set<String> seen = old.map(Considered::passages).orElse(Set.of());
        now.put(name, new Considered(state, consider(document.passages().get(), seen)));
        searchIfMany(PASSAGES_AT_A_TIME);
      }
    }
    searchIfMany(1);
    return told();
  }

  /** Sorts passages by whether they were there before. */
  private Set<String> consider(List<Passage> passages, Set<String> seen) {
    Set<String> digests = new HashSet<>();
    for (Passage passage : passages) {
      String digest = CorpusPassages.digest(passage.heading() + "\n" + passage.text());
      digests.add(digest);
      (seen.contains(digest) ? known : fresh).add(passage);
    }
    return digests;
  }

  private void searchIfMany(int least) {
    if (known.size() + fresh.size() >= least) {
      search(fresh, watches);
      search(known, watches.stream().filter(Watch::fresh).toList());
      fresh.clear();
      known.clear();
    }
  }

  private void search(List<Passage> passages, List<Watch> all) {
    if (passages.isEmpty() || all.isEmpty()) {
      return;
    }
    try (PassageSieve sieve = new PassageSieve(passages)) {
      for (Watch watch : all) {
        Hits found = sieve.matches(request(watch.query()));
        String name = watch.alert().name();
        totals.merge(name, found.total(), Long::sum);
        hits.computeIfAbsent(name, n -> new ArrayList<>()).addAll(found.hits());
      }
    }
  }

  private SearchRequest request(SearchQuery query) {
    return new SearchRequest(
        query,
        SearchRequest.Order.DATE,
        MOST_HITS,
        false,
        false,
        SpellingTable.shippedAnd(session.corpus().manifest().names()),
        query.uses(Keyword.TAG) ? SearchCommand.issuesByTag(session.findings()) : new TreeMap<>(),
        session.languages());
  }

  private List<AlertFinds> told() {
    List<AlertFinds> told = new ArrayList<>();
    for (Watch watch : watches) {
      Alert alert = watch.alert();
      long total = totals.getOrDefault(alert.name(), 0L);
      if (total > 0) {
        List<Hit> all = hits.getOrDefault(alert.name(), List.of());
        told.add(new AlertFinds(alert.name(), alert.query(), total, newestFirst(all)));
      }
    }
    return told;
  }

  private static List<Hit> newestFirst(List<Hit> hits) {
    List<Hit> sorted = new ArrayList<>();
    hits.stream()
        .sorted(AlertFinds.NEWEST_FIRST)
        .limit(MOST_HITS)
        .forEach(hit -> sorted.add(new Hit(sorted.size() + 1, 0, hit.passage(), hit.highlights())));
    return sorted;
  }

  /** Remembers what was considered; to be done when the user was told. */
  void remember() {
    if (session.corpus().manifest().alerts().isEmpty()) {
      return;
    }
    Set<String> alerts = new HashSet<>();
    watches.forEach(watch -> alerts.add(digest(watch.alert())));
    AlertMemory after = new AlertMemory(alerts, now);
    if (after.equals(before)) {
      return;
    }
    try {
      after.write(file);
    } catch (IOException e) {
      session.remark("cannot write " + file + "; these alerts will be reported again");
    }
  }
}
