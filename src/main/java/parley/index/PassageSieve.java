package parley.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.corpus.Span;

/**
 * Saved searches that are asked of new passages. Each finds what a search of the index finds among
 * them, but takes no passage with most of the words for one with all.
 *
 * <p>For that its query is read as a search of the index reads it, once the new passages are there:
 * with the spellings that the index has, and what tags stand for now. So read it is registered, in
 * Lucene's Monitor or in the percolator of the cluster that holds the index, and the passages are
 * matched against all queries at once, some at a time. Both are handed the same queries and the
 * same passages at a time, and so find the same. One thing only can differ from a search: of very
 * many words near one that is misspelt a search takes the fifty nearest of the whole index, an
 * alert those of the passages that were matched together, which may be more.
 */
public final class PassageSieve implements SieveOutcome, Closeable {
  private static final int PASSAGES_AT_A_TIME = 2_000;
  private static final int CHARACTERS_AT_A_TIME = 1_000_000;

  /** What a search found: how many passages, and the newest of them. */
  private record Sifted(long total, List<Passage> newest) {
    static final Sifted NOTHING = new Sifted(0, List.of());

    Sifted plus(List<Passage> more, int limit) {
      return new Sifted(
          total + more.size(),
          Stream.concat(newest.stream(), more.stream())
              .sorted(AlertFinds.NEWEST_FIRST)
              .limit(limit)
              .toList());
    }
  }

  private final List<SavedQuery> queries;
  private final int limit;
  private final Map<String, Sifted> sifted = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private Registry registry;

  /**
   * A sieve through which nothing went yet.
   *
   * @param limit how many hits of each search are shown at most
   * @param registry of these queries
   */
  PassageSieve(List<SavedQuery> queries, int limit, Registry registry) {
    this.queries = List.copyOf(queries);
    this.limit = limit;
    this.registry = registry;
  }

  /** Asks some of the searches of these passages; no passage may come twice for one search. */
  public void sift(List<Passage> passages, Collection<SavedSearch> asked) {
    List<SavedQuery> some = queries.stream().filter(q -> asked.contains(q.search())).toList();
    if (some.isEmpty()) {
      return;
    }
    List<Passage> batch = new ArrayList<>();
    long characters = 0;
    for (Passage passage : passages) {
      if (batch.size() == PASSAGES_AT_A_TIME || characters > CHARACTERS_AT_A_TIME) {
        siftBatch(batch, some);
        batch.clear();
        characters = 0;
      }
      batch.add(passage);
      characters += passage.text().length();
    }
    siftBatch(batch, some);
  }

  private void siftBatch(List<Passage> batch, List<SavedQuery> asked) {
    if (batch.isEmpty()) {
      return;
    }
    Map<String, List<Passage>> matches = matches(batch, asked);
    for (SavedQuery query : asked) {
      List<Passage> found = matches.getOrDefault(query.name(), List.of());
      Sifted before = sifted.getOrDefault(query.name(), Sifted.NOTHING);
      sifted.put(query.name(), before.plus(found, limit));
    }
  }

  private Map<String, List<Passage>> matches(List<Passage> batch, List<SavedQuery> asked) {
    try {
      return registry.matches(batch, asked);
    } catch (ClusterTrouble trouble) {
      notes.add(trouble.sentence() + "; the alerts were matched on this machine instead");
      return matchesHere(batch, asked);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  private Map<String, List<Passage>> matchesHere(List<Passage> batch, List<SavedQuery> asked) {
    try {
      registry.close();
      registry = new MonitorRegistry(queries);
      return registry.matches(batch, asked);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  /** What each search found so far, in their order; those that found nothing are left out. */
  public List<AlertFinds> found() {
    List<AlertFinds> found = new ArrayList<>();
    for (SavedQuery query : queries) {
      Sifted all = sifted.getOrDefault(query.name(), Sifted.NOTHING);
      if (all.total() > 0) {
        SavedSearch search = query.search();
        found.add(new AlertFinds(search.name(), search.typed(), all.total(), hits(query, all)));
      }
    }
    return found;
  }

  private static List<Hit> hits(SavedQuery query, Sifted sifted) {
    try {
      List<List<Span>> marks = PassageHighlights.of(sifted.newest(), query.shown());
      List<Hit> hits = new ArrayList<>();
      for (Passage passage : sifted.newest()) {
        hits.add(new Hit(hits.size() + 1, 0, passage, marks.get(hits.size())));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  /** What a user should know, a sentence each. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  @Override
  public void close() {
    try {
      registry.close();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be closed", e);
    }
  }
}
