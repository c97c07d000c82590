package parley.index;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;

/**
 * Asks a cluster. Another node is asked where one does not answer, and what fails for a moment is
 * asked again after a while, longer each time.
 */
final class ClusterConnection implements Closeable {
  private static final Timeout TO_CONNECT = Timeout.ofSeconds(10);
  private static final Timeout TO_ANSWER = Timeout.ofMinutes(3);

  /** A cluster that never answered is rather a wrong address than one that is busy. */
  private static final Duration TO_ANSWER_AT_ALL = Duration.ofSeconds(2);

  /** Numbers alone: {@code 127.example.org} is another machine. */
  private static final Pattern LOOPBACK = Pattern.compile("127(\\.[0-9]{1,3}){3}");

  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final Cluster cluster;
  private final Duration patience;
  private final ApacheHttpClient5Transport transport;
  private final OpenSearchGenericClient client;
  private boolean answered;

  private ClusterConnection(
      Cluster cluster, Duration patience, ApacheHttpClient5Transport transport) {
    this.cluster = cluster;
    this.patience = patience;
    this.transport = transport;
    this.client = new OpenSearchGenericClient(transport);
  }

  /**
   * A connection; nobody is asked yet.
   *
   * @param patience how long to go on asking when an answer may come in a moment
   */
  static ClusterConnection to(Cluster cluster, Duration patience) throws ClusterTrouble {
    refuseToTellSecrets(cluster);
    HttpHost[] hosts =
        cluster.nodes().stream()
            .map(node -> new HttpHost(node.getScheme(), node.getHost(), port(node)))
            .toArray(HttpHost[]::new);
    var builder =
        ApacheHttpClient5TransportBuilder.builder(hosts)
            .setMapper(ClusterJson.MAPPER)
            .setDefaultHeaders(headers(cluster.credentials()))
            .setRequestConfigCallback(config -> config.setResponseTimeout(TO_ANSWER));
    String path = Optional.ofNullable(cluster.nodes().getFirst().getRawPath()).orElse("");
    if (path.length() > 1) {
      builder.setPathPrefix(path);
    }
    var connections =
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(TO_CONNECT).build());
    if (cluster.ca() != null) {
      connections.setTlsStrategy(
          ClientTlsStrategyBuilder.create()
              .setSslContext(ClusterTls.trusting(cluster.ca()))
              .buildAsync());
    }
    builder.setHttpClientConfigCallback(
        http -> http.setConnectionManager(connections.build()).disableAutomaticRetries());
    return new ClusterConnection(cluster, patience, builder.build());
  }

  /** A password in the clear can be read by whoever carries it. */
  private static void refuseToTellSecrets(Cluster cluster) throws ClusterTrouble {
    if (cluster.credentials() instanceof Credentials.None) {
      return;
    }
    for (URI node : cluster.nodes()) {
      if (!"https".equals(node.getScheme()) && !isThisMachine(node.getHost())) {
        throw new ClusterTrouble(
            "no password is sent to " + node + " in the clear; use https", false);
      }
    }
  }

  private static boolean isThisMachine(String host) {
    return host.equals("localhost") || host.equals("[::1]") || LOOPBACK.matcher(host).matches();
  }

  private static Header[] headers(Credentials credentials) {
    String header = credentials.header();
    return header.isEmpty()
        ? new Header[0]
        : new Header[] {new BasicHeader("Authorization", header, true)};
  }

  private static int port(URI node) {
    return node.getPort() > 0 ? node.getPort() : "https".equals(node.getScheme()) ? 443 : 80;
  }

  Cluster cluster() {
    return cluster;
  }

  /** Asks with a JSON body and expects a good answer. */
  ClusterReply ask(String method, String path, Map<String, ?> body) throws ClusterTrouble {
    return good(reply(method, path, body));
  }

  /** Asks without a body and expects a good answer. */
  ClusterReply ask(String method, String path) throws ClusterTrouble {
    return good(reply(method, path, null));
  }

  /** Asks and takes any answer that will not be another one in a moment. */
  ClusterReply reply(String method, String path, @Nullable Map<String, ?> body)
      throws ClusterTrouble {
    return reply(method, path, body == null ? "" : ClusterJson.write(body), "application/json");
  }

  /** Sends lines of JSON and expects a good answer. */
  ClusterReply lines(String path, String lines) throws ClusterTrouble {
    return good(reply("POST", path, lines, "application/x-ndjson"));
  }

  private ClusterReply reply(String method, String path, String body, String type)
      throws ClusterTrouble {
    Backoff backoff =
        new Backoff(FIRST_PAUSE, LONGEST_PAUSE, answered ? patience : TO_ANSWER_AT_ALL);
    while (true) {
      ClusterTrouble trouble;
      try {
        ClusterReply reply = once(method, path, body, type);
        if (!isPassing(reply.status())) {
          answered = true;
          return reply;
        }
        trouble = refused(reply);
      } catch (ClusterTrouble e) {
        trouble = e;
      }
      if (!trouble.isPassing() || !backoff.pause()) {
        throw trouble;
      }
    }
  }

  private ClusterReply once(String method, String path, String body, String type)
      throws ClusterTrouble {
    int query = path.indexOf('?');
    Map<String, String> parameters =
        query < 0 ? Map.of() : ClusterSchema.parameters(path.substring(query + 1));
    String endpoint = query < 0 ? path : path.substring(0, query);
    @Nullable Body sent =
        body.isEmpty() ? null : Body.from(body.getBytes(StandardCharsets.UTF_8), type);
    try (Response response =
        client.execute(Requests.create(method, endpoint, List.of(), parameters, sent))) {
      return new ClusterReply(response.getStatus(), content(response));
    } catch (Exception e) {
      // The client takes some refusals for failures of its own.
      Optional<ResponseException> refusal = ClusterFailures.refusal(e);
      if (refusal.isPresent()) {
        return new ClusterReply(refusal.get().status(), content(refusal.get()));
      }
      throw ClusterFailures.of(e, cluster);
    }
  }

  /** The client hands the body out in its message alone, below the line with the status. */
  private static Map<?, ?> content(ResponseException refusal) {
    String message = String.valueOf(refusal.getMessage());
    int body = message.indexOf("\n{");
    byte[] json = message.substring(Math.max(0, body)).getBytes(StandardCharsets.UTF_8);
    try {
      return body < 0 ? Map.of() : ClusterJson.read(new ByteArrayInputStream(json));
    } catch (RuntimeException e) {
      return Map.of();
    }
  }

  /** A proxy may answer in another language than JSON. */
  private static Map<?, ?> content(Response response) throws IOException {
    Body body = response.getBody().orElse(null);
    if (body == null) {
      return Map.of();
    }
    try (InputStream in = body.body()) {
      return ClusterJson.read(in);
    } catch (RuntimeException e) {
      return Map.of();
    }
  }

  private static boolean isPassing(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  private ClusterReply good(ClusterReply reply) throws ClusterTrouble {
    if (reply.isGood()) {
      return reply;
    }
    throw refused(reply);
  }

  ClusterTrouble refused(ClusterReply reply) {
    return ClusterFailures.of(reply, cluster);
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
