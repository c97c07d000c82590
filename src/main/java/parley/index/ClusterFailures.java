package parley.index;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.opensearch.client.transport.httpclient5.ResponseException;

/** Says in a sentence what went wrong with a cluster. */
final class ClusterFailures {
  private ClusterFailures() {}

  /** What an exception on the way to the cluster means. */
  static ClusterTrouble of(Exception failure, Cluster cluster) {
    Optional<SSLException> tls = cause(failure, SSLException.class);
    if (tls.isPresent()) {
      return new ClusterTrouble(secured(tls.get(), cluster), false);
    }
    if (cause(failure, UnknownHostException.class).isPresent()) {
      return new ClusterTrouble(
          "there is no host of the name in " + cluster.title() + "; see 'backend' in parley.yaml",
          false);
    }
    if (cause(failure, SocketTimeoutException.class).isPresent()) {
      return new ClusterTrouble(cluster.title() + " did not answer in time", true);
    }
    String what =
        cause(failure, ConnectionClosedException.class).isPresent()
            ? "the connection was closed"
            : String.valueOf(innermost(failure).getMessage());
    return new ClusterTrouble(
        "no cluster answers at "
            + cluster.title()
            + " ("
            + what
            + "); is it running, and is 'backend' in parley.yaml right?",
        true);
  }

  private static String secured(SSLException failure, Cluster cluster) {
    boolean unvouched =
        failure instanceof SSLPeerUnverifiedException
            || cause(failure, GeneralSecurityException.class).isPresent();
    return unvouched
        ? certificate(failure, cluster)
        : "no secure connection to "
            + cluster.title()
            + " can be made ("
            + innermost(failure).getMessage()
            + "); does it answer to https?";
  }

  private static String certificate(Throwable failure, Cluster cluster) {
    String by =
        cluster.ca() == null
            ? "any authority that Java trusts; name the file with its authority as 'ca' under"
                + " 'backend'"
            : "the authority in " + cluster.ca();
    return "the certificate of "
        + cluster.title()
        + " is not vouched for by "
        + by
        + " ("
        + innermost(failure).getMessage()
        + ")";
  }

  /** What an answer that is none means. */
  static ClusterTrouble of(ClusterReply reply, Cluster cluster) {
    String name = cluster.title();
    String reason = cluster.credentials().hiddenIn(reply.reason());
    return switch (reply.status()) {
      case 401 ->
          new ClusterTrouble(
              name + " does not let in " + cluster.credentials().told() + " (401)", false);
      case 403 ->
          new ClusterTrouble(
              name
                  + " does not allow this to "
                  + cluster.credentials().told()
                  + " (403"
                  + reason
                  + ")",
              false);
      case 429, 502, 503, 504 ->
          new ClusterTrouble(
              name + " is not able to answer now (" + reply.status() + reason + ")", true);
      default -> new ClusterTrouble(name + " refused (" + reply.status() + reason + ")", false);
    };
  }

  /** The answer of the cluster, where a failure is only that it refused. */
  static Optional<ResponseException> refusal(Exception failure) {
    return cause(failure, ResponseException.class);
  }

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
    return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Throwable innermost(Throwable failure) {
    return causes(failure).reduce(failure, (outer, inner) -> inner);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
