package parley.corpus;

import java.util.List;

/**
 * Where the search index stands, as {@code backend:} of {@code parley.yaml} says. Who may use a
 * cluster is for the environment to say: a file that is shared holds no secrets.
 *
 * @param engine the engine to use when a command does not say
 * @param urls addresses of nodes of the cluster, {@code http} or {@code https}; any of them will do
 * @param prefix begins the name of the index of this corpus on the cluster
 * @param shards into how many parts the index is divided when it is made, at least 1
 * @param replicas how many copies of each part there are beside the first
 * @param ca file with the certificates that vouch for the cluster, relative to the corpus; empty
 *     for those that Java trusts
 */
public record Backend(
    Engine engine, List<String> urls, String prefix, int shards, int replicas, String ca) {
  /** What can answer a search. */
  public enum Engine {
    /** An index in the folder of the corpus. */
    LUCENE,
    /** A cluster. */
    OPENSEARCH,
    /** None: what is declared cannot be used, and nobody knows which of them was meant. */
    UNUSABLE
  }

  /** A backend that is declared in a way that cannot be used; the faults of the file say why. */
  static final Backend UNUSABLE = new Backend(Engine.UNUSABLE, List.of(), "", 1, 0, "");

  public Backend {
    urls = List.copyOf(urls);
  }
}
