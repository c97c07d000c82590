package parley.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Search over the passages of a corpus in an index on an OpenSearch cluster. It gives the answers
 * that {@link ClauseIndex} gives. Scores differ a little with several shards, since each shard
 * knows only how common a word is in its own passages, and for a minute after a change, because
 * what was deleted still counts.
 */
public final class ClusterIndex implements PassageIndex {
  static {
    EngineLog.silence();
  }

  private final Cluster cluster;
  private final Duration patience;
  private @Nullable ClusterConnection connection;

  private ClusterIndex(Cluster cluster, Duration patience) {
    this.cluster = cluster;
    this.patience = patience;
  }

  /**
   * The index on a cluster; nobody is asked yet.
   *
   * @param patience how long to go on trying when a cluster may answer in a moment
   */
  public static ClusterIndex at(Cluster cluster, Duration patience) {
    return new ClusterIndex(cluster, patience);
  }

  private ClusterConnection connection() throws ClusterTrouble {
    if (connection == null) {
      connection = ClusterConnection.to(cluster, patience);
    }
    return connection;
  }

  /** A cluster looks after its own files. */
  @Override
  public void examine() {}

  @Override
  public IndexUpdate update(List<IndexedDocument> wanted, Progress progress) {
    try {
      return new ClusterWriting(connection(), wanted, progress, patience).run();
    } catch (ClusterTrouble e) {
      return new IndexUpdate.Unavailable(e.sentence());
    }
  }

  @Override
  public SearchOutcome search(SearchRequest request) {
    try {
      return new Searching(new ClusterEngine(connection(), request), request).run();
    } catch (IOException e) {
      return unanswered(e);
    } catch (UncheckedIOException e) {
      return unanswered(e.getCause());
    }
  }

  @Override
  public SieveOutcome sieve(SavedSearches saved) {
    try {
      ClusterConnection asked = connection();
      SearchRequest request = saved.request(new SearchQuery.All());
      List<SavedQuery> queries = saved.read(new ClusterEngine(asked, request));
      return new PassageSieve(
          queries, saved.limit(), new PercolatorRegistry(asked, queries, patience));
    } catch (IOException e) {
      return new SieveOutcome.Unready(reason(e));
    } catch (UncheckedIOException e) {
      return new SieveOutcome.Unready(reason(e.getCause()));
    }
  }

  private static SearchOutcome unanswered(@Nullable Throwable failure) {
    return new SearchOutcome.Unanswered(reason(failure));
  }

  private static String reason(@Nullable Throwable failure) {
    return failure instanceof ClusterTrouble trouble
        ? trouble.sentence()
        : "the answer of the cluster cannot be used (" + failure + ")";
  }

  @Override
  public void close() throws IOException {
    if (connection != null) {
      connection.close();
    }
  }
}
