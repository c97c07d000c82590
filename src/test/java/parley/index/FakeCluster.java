package parley.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * As much of a cluster as an update asks for, in this process: it keeps what is written, and fails
 * when it is told to.
 */
final class FakeCluster implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Kept(JsonNode document, long number) {}

  /** An answer in place of the usual one. */
  record Answer(int status, String body) {}

  private final HttpServer server;
  private final TreeMap<String, Kept> kept = new TreeMap<>();
  private final Deque<Answer> bulkAnswers = new ArrayDeque<>();
  private final List<String> authorizations = new ArrayList<>();
  private BiFunction<String, Integer, Integer> itemStatus = (id, time) -> 200;
  private final TreeMap<String, Integer> times = new TreeMap<>();
  private Runnable beforeClosing = () -> {};
  private Answer always = new Answer(0, "");
  private final TreeMap<String, JsonNode> alerts = new TreeMap<>();
  private boolean alertsMade;
  private boolean percolates = true;
  private boolean losing;
  private int occurrences;
  private boolean made;
  private long number;

  FakeCluster() throws IOException {
    this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
  }

  FakeCluster(HttpServer server) {
    this.server = server;
    server.createContext("/", this::handle);
    server.start();
  }

  URI uri(String scheme) {
    return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort());
  }

  Cluster cluster(Credentials credentials) {
    return new Cluster(List.of(uri("http")), "talks", 1, 0, null, credentials);
  }

  /** Answers everything so. */
  void alwaysAnswer(int status, String body) {
    always = new Answer(status, body);
  }

  /** Answers the next bulk so, and keeps nothing of it. */
  void answerBulk(int status) {
    answerBulk(status, "{\"error\":{\"type\":\"x\",\"reason\":\"busy\"}}");
  }

  /** The same with this body. */
  void answerBulk(int status, String body) {
    bulkAnswers.add(new Answer(status, body));
  }

  /** Decides what becomes of a single thing; it is told how often the thing was sent before. */
  void answerItems(BiFunction<String, Integer, Integer> status) {
    itemStatus = status;
  }

  /** Runs this once, when the first record is about to be closed. */
  void beforeClosing(Runnable action) {
    beforeClosing = action;
  }

  /** Counts as a change by another process. */
  void touch(String id) {
    kept.computeIfPresent(id, (i, k) -> new Kept(k.document(), ++number));
  }

  /** The ids of passages, without those of records. */
  Set<String> passages() {
    Set<String> ids = new TreeSet<>();
    kept.forEach(
        (id, k) -> {
          if (!k.document().has(Fields.RECORD)) {
            ids.add(id);
          }
        });
    return ids;
  }

  /** The fingerprints of the records. */
  List<String> fingerprints() {
    return kept.values().stream()
        .map(k -> k.document().path(Fields.RECORD).asText())
        .filter(record -> !record.isEmpty())
        .map(record -> record.substring(record.indexOf('\n') + 1))
        .toList();
  }

  List<String> authorizations() {
    return authorizations;
  }

  /** The queries of saved searches by their ids. */
  Map<String, JsonNode> alerts() {
    return alerts;
  }

  /** Is as a cluster without the module that percolates. */
  void percolateNot() {
    percolates = false;
  }

  /** Forgets what is registered as soon as it is, as if another process took it away. */
  void loseAlerts() {
    losing = true;
  }

  /** In how many passages each word is said to stand. */
  void occurs(int times) {
    occurrences = times;
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String header = exchange.getRequestHeaders().getFirst("Authorization");
      authorizations.add(header == null ? "" : header);
      Answer answer = answer(exchange, body);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer answer(HttpExchange exchange, String body) throws IOException {
    if (always.status() > 0) {
      return always;
    }
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith("/talks-alerts")) {
      return ofAlerts(exchange.getRequestMethod(), path, body);
    }
    if (path.endsWith("/_msearch")) {
      return counts(body);
    }
    if (path.endsWith("/_mapping")) {
      return mapping(made);
    }
    if (path.endsWith("/_bulk")) {
      return bulkAnswers.isEmpty() ? bulk(body) : bulkAnswers.remove();
    }
    if (path.endsWith("/_search")) {
      return records();
    }
    made |= exchange.getRequestMethod().equals("PUT");
    return new Answer(200, "{}");
  }

  private static Answer mapping(boolean made) {
    return made
        ? new Answer(
            200, "{\"x\":{\"mappings\":{\"_meta\":{\"parley.schema\":\"" + Fields.SCHEMA + "\"}}}}")
        : new Answer(404, "{}");
  }

  private Answer counts(String body) {
    String one = "{\"hits\":{\"total\":{\"value\":" + occurrences + "}}}";
    long queries = body.lines().count() / 2;
    return new Answer(
        200, "{\"responses\":[" + String.join(",", Collections.nCopies((int) queries, one)) + "]}");
  }

  private Answer ofAlerts(String method, String path, String body) throws IOException {
    if (path.endsWith("/_mapping")) {
      return mapping(alertsMade);
    }
    if (path.endsWith("/_bulk")) {
      return registered(body);
    }
    if (path.endsWith("/_search")) {
      return body.contains("percolate") ? percolated(JSON.readTree(body)) : alertIds();
    }
    if (method.equals("PUT") && !percolates) {
      return new Answer(
          400,
          "{\"error\":{\"type\":\"mapper_parsing_exception\",\"reason\":\"No handler for type"
              + " [percolator] declared on field [query]\"}}");
    }
    alertsMade |= method.equals("PUT");
    return new Answer(200, "{}");
  }

  private Answer registered(String body) throws IOException {
    String[] lines = body.split("\n", -1);
    int items = 0;
    for (int i = 0; i + 1 < lines.length; items++) {
      JsonNode action = JSON.readTree(lines[i++]);
      String id = action.elements().next().path("_id").asText();
      if (action.has("delete")) {
        alerts.remove(id);
      } else {
        JsonNode query = JSON.readTree(lines[i++]).path(ClusterSchema.QUERY);
        if (!losing) {
          alerts.put(id, query);
        }
      }
    }
    String one = "{\"index\":{\"status\":200}}";
    return new Answer(
        200, "{\"items\":[" + String.join(",", Collections.nCopies(items, one)) + "]}");
  }

  private Answer alertIds() {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode hits = root.putObject("hits").putArray("hits");
    alerts.keySet().forEach(id -> hits.addObject().put("_id", id));
    return new Answer(200, root.toString());
  }

  /** Every query matches the first passage. */
  private Answer percolated(JsonNode asked) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode hits = root.putObject("hits").putArray("hits");
    for (JsonNode id : asked.at("/query/bool/filter/0/ids/values")) {
      if (alerts.containsKey(id.asText())) {
        ObjectNode hit = hits.addObject().put("_id", id.asText());
        hit.putObject("fields").putArray("_percolator_document_slot").add(0);
      }
    }
    root.putObject("aggregations")
        .putObject("all")
        .putObject("there")
        .put("doc_count", hits.size());
    return new Answer(200, root.toString());
  }

  private Answer records() {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode hits = root.putObject("hits").putArray("hits");
    kept.values().stream()
        .map(Kept::document)
        .filter(document -> document.has(Fields.RECORD))
        .forEach(document -> hits.addObject().set("_source", document));
    return new Answer(200, root.toString());
  }

  private Answer bulk(String body) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode items = root.putArray("items");
    String[] lines = body.split("\n", -1);
    for (int i = 0; i + 1 < lines.length; i++) {
      JsonNode action = JSON.readTree(lines[i]);
      boolean delete = action.has("delete");
      JsonNode what = action.elements().next();
      JsonNode document = delete ? JSON.createObjectNode() : JSON.readTree(lines[++i]);
      ObjectNode item = items.addObject().putObject(delete ? "delete" : "index");
      item.put("status", kept(what, delete, document));
      item.put("_seq_no", number).put("_primary_term", 1);
    }
    return new Answer(200, root.toString());
  }

  private int kept(JsonNode what, boolean delete, JsonNode document) {
    String id = what.path("_id").asText();
    int status = itemStatus.apply(id, times.merge(id, 1, Integer::sum) - 1);
    if (status >= 300) {
      return status;
    }
    if (what.has("if_seq_no")) {
      Runnable once = beforeClosing;
      beforeClosing = () -> {};
      once.run();
      Kept now = kept.get(id);
      if (now == null || now.number() != what.path("if_seq_no").asLong()) {
        return 409;
      }
    }
    number++;
    if (delete) {
      return kept.remove(id) == null ? 404 : 200;
    }
    kept.put(id, new Kept(document, number));
    return 200;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
