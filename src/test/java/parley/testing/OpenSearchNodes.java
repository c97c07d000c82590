package parley.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import java.net.URI;
import java.util.List;
import parley.testing.DevCluster.NotHere;

/**
 * A real cluster on this machine. Where it cannot be had the tests that need it are skipped, and
 * say why.
 */
public final class OpenSearchNodes implements AutoCloseable {
  private final DevCluster cluster;

  private OpenSearchNodes(DevCluster cluster) {
    this.cluster = cluster;
  }

  /** Something that a cluster is asked for. */
  @FunctionalInterface
  private interface Asked<T> {
    T of() throws NotHere;
  }

  private static <T> T orSkipped(Asked<T> asked) {
    try {
      return asked.of();
    } catch (NotHere e) {
      return abort(e.reason());
    }
  }

  /** Starts so many nodes and waits until they are one cluster, or skips the tests. */
  public static OpenSearchNodes start(int count) {
    return new OpenSearchNodes(orSkipped(() -> DevCluster.start(count)));
  }

  /** The addresses of the nodes. */
  public List<URI> uris() {
    return cluster.uris();
  }

  /** Ends a node as a loss of power would; the nodes are counted from 1. */
  public void kill(int node) {
    try {
      cluster.kill(node);
    } catch (NotHere e) {
      throw new AssertionError(e.reason(), e);
    }
  }

  /** Starts a node again and waits until all that run are one cluster; skips if it cannot. */
  public void startAgain(int node) {
    orSkipped(
        () -> {
          cluster.startAgain(node);
          return node;
        });
  }

  /** Waits until each part of an index has all its copies, or skips the test. */
  public void awaitCopies(String index) {
    orSkipped(
        () -> {
          cluster.awaitCopies(index);
          return index;
        });
  }

  @Override
  public void close() {
    cluster.close();
  }
}
