package parley.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import parley.corpus.Backend;
import parley.index.ClauseIndex;
import parley.index.Cluster;
import parley.index.ClusterIndex;
import parley.index.Credentials;
import parley.index.PassageIndex;
import picocli.CommandLine.Option;

/** The option that says which engine holds the index. */
final class BackendOption {
  @Option(
      names = "--backend",
      paramLabel = "ENGINE",
      description =
          "Where the index stands: ${COMPLETION-CANDIDATES}. Default: what 'backend' in parley.yaml"
              + " says, else lucene, in the folder of the corpus.")
  @Nullable Engine engine;

  /** Engines; the constants are what a user types. */
  enum Engine {
    lucene(Backend.Engine.LUCENE),
    opensearch(Backend.Engine.OPENSEARCH);

    private final Backend.Engine engine;

    Engine(Backend.Engine engine) {
      this.engine = engine;
    }
  }

  /**
   * The index of the session's corpus.
   *
   * @param folder of an index that stands with the corpus
   * @param patience how long to wait for another process, or for a cluster that is busy
   */
  PassageIndex index(Session session, Path folder, Duration patience) {
    @Nullable Backend backend = session.corpus().manifest().backend();
    Backend.Engine declared = backend == null ? Backend.Engine.LUCENE : backend.engine();
    return switch (engine == null ? declared : engine.engine) {
      case LUCENE -> ClauseIndex.at(folder, patience);
      case OPENSEARCH -> ClusterIndex.at(cluster(session, backend), patience);
      case UNUSABLE -> throw unusable();
    };
  }

  /** Where it is wrong was told when the file was read. */
  private static Stopped unusable() {
    return new Stopped(
        ExitCode.STORE,
        "'backend' in parley.yaml cannot be used, so nothing was indexed or searched; mend what is"
            + " said above, or name an engine with --backend");
  }

  private static Cluster cluster(Session session, @Nullable Backend backend) {
    if (backend != null && backend.engine() == Backend.Engine.UNUSABLE) {
      throw unusable();
    }
    if (backend == null || backend.urls().isEmpty()) {
      throw session.usage(
          "parley.yaml names no cluster; write 'backend:' with 'url' and 'prefix' there");
    }
    return new Cluster(
        backend.urls().stream().map(URI::create).toList(),
        backend.prefix(),
        backend.shards(),
        backend.replicas(),
        backend.ca().isEmpty() ? null : session.corpus().root().resolve(backend.ca()),
        Credentials.of(session.environment()));
  }
}
