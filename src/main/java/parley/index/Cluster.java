package parley.index;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An OpenSearch cluster and what of it a corpus uses.
 *
 * @param nodes addresses of nodes, {@code http} or {@code https}; any of them will do
 * @param prefix begins the names of its indexes
 * @param shards into how many parts the index is divided when it is made
 * @param replicas how many copies of each part there are beside the first
 * @param ca file with the certificates, in PEM, that vouch for the cluster; null for those that
 *     Java trusts
 * @param credentials who asks
 */
public record Cluster(
    List<URI> nodes,
    String prefix,
    int shards,
    int replicas,
    @Nullable Path ca,
    Credentials credentials) {
  public Cluster {
    nodes = List.copyOf(nodes);
  }

  /** The name of the index of passages. */
  String index() {
    return prefix + "-passages";
  }

  /** The name of the index of saved searches. */
  String alerts() {
    return prefix + "-alerts";
  }

  /** How messages name the cluster. */
  String title() {
    return nodes.getFirst() + (nodes.size() > 1 ? " and its other nodes" : "");
  }
}
