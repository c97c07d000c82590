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
import org.jspecify.annotations.Nullable;
import parley.cli.AlertMemory.Considered;
import parley.corpus.Alert;
import parley.index.AlertFinds;
import parley.index.BadQuery;
import parley.index.IndexedDocument;
import parley.index.Keyword;
import parley.index.ParsedQuery;
import parley.index.Passage;
import parley.index.PassageSieve;
import parley.index.QueryParser;
import parley.index.SavedSearch;
import parley.index.SavedSearches;
import parley.index.SearchQuery;
import parley.index.SieveOutcome;
import parley.index.SpellingTable;

/** The saved searches of a corpus, and what each finds that was not reported for it before. */
final class Alerts {
  private static final int MOST_HITS = 100;

  /** So many passages wait at a time, which bounds the memory that it takes. */
  private static final int PASSAGES_AT_A_TIME = 2_000;

  private final Session session;
  private final CorpusIndex index;
  private final AlertMemory before;
  private final List<SavedSearch> watches = new ArrayList<>();

  /** Those of them that were never asked before. */
  private final Set<SavedSearch> added = new HashSet<>();

  private final SortedMap<String, Considered> now = new TreeMap<>();
  private final List<Passage> known = new ArrayList<>();
  private final List<Passage> fresh = new ArrayList<>();
  private @Nullable PassageSieve sieve;

  /**
   * The alerts that a session's corpus declares; what is wrong with one is told.
   *
   * @param index of that corpus, which is up to date
   */
  Alerts(Session session, CorpusIndex index) {
    this.session = session;
    this.index = index;
    this.before = AlertMemory.read(index.alertMemory());
    session.corpus().manifest().alerts().forEach(this::read);
  }

  private void read(Alert alert) {
    switch (QueryParser.parse(alert.query())) {
      case ParsedQuery.Understood(SearchQuery query, List<String> notes) -> {
        AskedValues values = new AskedValues(session);
        SavedSearch watch = new SavedSearch(alert.name(), alert.query(), values.known(query));
        watches.add(watch);
        if (!before.alerts().contains(digest(watch))) {
          added.add(watch);
        }
        values.notes().forEach(n -> session.remark(where(alert) + n));
      }
      case BadQuery(String message, int column) ->
          session.trouble(where(alert) + "column " + column + " of the query: " + message);
    }
  }

  private static String where(Alert alert) {
    return "parley.yaml: alert '" + alert.name() + "': ";
  }

  private static String digest(SavedSearch watch) {
    return CorpusPassages.digest(watch.name() + "\n" + watch.typed());
  }

  /** What each alert newly finds, in declared order; those that find nothing are left out. */
  List<AlertFinds> finds() {
    if (watches.isEmpty()) {
      return List.of();
    }
    try {
      index.documents().forEach(this::consider);
      siftIfMany(1);
      return sieve == null ? List.of() : sieve.found();
    } finally {
      if (sieve != null) {
        sieve.notes().forEach(session::remark);
        sieve.close();
      }
    }
  }

  private void consider(IndexedDocument document) {
    String name = CorpusPassages.digest(document.path());
    Optional<Considered> old = Optional.ofNullable(before.documents().get(name));
    String state = CorpusPassages.digest(document.fingerprint());
    if (added.isEmpty() && old.filter(o -> o.state().equals(state)).isPresent()) {
      old.ifPresent(same -> now.put(name, same));
    } else {
      Set<String> seen = old.map(Considered::passages).orElse(Set.of());
      now.put(name, new Considered(state, consider(document.passages().get(), seen)));
      siftIfMany(PASSAGES_AT_A_TIME);
    }
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

  private void siftIfMany(int least) {
    if (known.size() + fresh.size() >= least) {
      sieve().sift(fresh, watches);
      sieve().sift(known, added);
      fresh.clear();
      known.clear();
    }
  }

  /** Made when it is needed, for to read the queries costs something. */
  private PassageSieve sieve() {
    if (sieve == null) {
      sieve =
          switch (index.sieve(saved())) {
            case PassageSieve ready -> ready;
            case SieveOutcome.Unready(String reason) -> throw new Stopped(ExitCode.STORE, reason);
          };
    }
    return sieve;
  }

  private SavedSearches saved() {
    boolean tags = watches.stream().anyMatch(watch -> watch.query().uses(Keyword.TAG));
    return new SavedSearches(
        watches,
        MOST_HITS,
        SpellingTable.shippedAnd(session.corpus().manifest().names()),
        tags ? SearchCommand.issuesByTag(session.findings()) : new TreeMap<>(),
        session.languages());
  }

  /** Remembers what was considered; to be done when the user was told. */
  void remember() {
    if (session.corpus().manifest().alerts().isEmpty()) {
      return;
    }
    Set<String> alerts = new HashSet<>();
    watches.forEach(watch -> alerts.add(digest(watch)));
    AlertMemory after = new AlertMemory(alerts, now);
    if (after.equals(before)) {
      return;
    }
    Path file = index.alertMemory();
    try {
      after.write(file);
    } catch (IOException e) {
      session.remark("cannot write " + file + "; these alerts will be reported again");
    }
  }
}
