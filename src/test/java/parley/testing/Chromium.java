package parley.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real browser without a window, led over the DevTools protocol; one page of it. */
public final class Chromium implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SECONDS = 60;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private String session = "";

  /** The browser that is installed, if there is one on the PATH. */
  public static Optional<Path> installed() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts a browser with a profile of its own, which goes when the browser does. */
  public static Chromium start(Path executable) throws Exception {
    Path profile = Files.createTempDirectory("parley-browser");
    Process process =
        new ProcessBuilder(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    try {
      return new Chromium(process, profile, address(process, profile));
    } catch (Exception e) {
      end(process, profile);
      throw e;
    }
  }

  /** Where the browser listens: it writes the port and the path into its profile. */
  private static URI address(Process process, Path profile) throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 10 && process.isAlive(); i++) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() >= 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("the browser did not start: " + Files.readString(profile.resolve("log")));
  }

  private Chromium(Process process, Path profile, URI address) throws Exception {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Listener())
            .get(SECONDS, TimeUnit.SECONDS);
    String target =
        send("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
    session =
        send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Audits")) {
      send(domain + ".enable", Map.of());
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
      text.append(data);
      if (whole) {
        received(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  private void received(String message) {
    try {
      JsonNode node = JSON.readTree(message);
      CompletableFuture<JsonNode> waiting = asked.remove(node.path("id").asInt(-1));
      if (waiting == null) {
        events.add(node);
      } else if (node.has("error")) {
        waiting.completeExceptionally(new IllegalStateException(node.get("error").toString()));
      } else {
        waiting.complete(node.path("result"));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a browser speaks JSON", e);
    }
  }

  /** Gives a command of the protocol and waits for what comes of it. */
  public JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    int id = last.incrementAndGet();
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    socket.sendText(command.toString(), true).get(SECONDS, TimeUnit.SECONDS);
    return answer.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Opens a file and waits until it is there. */
  public void open(Path file) throws Exception {
    events.clear();
    send("Page.navigate", Map.of("url", file.toUri().toString()));
    for (int i = 0; i < SECONDS * 20; i++) {
      if (events.stream().anyMatch(e -> method(e).equals("Page.loadEventFired"))) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IllegalStateException("the page was not loaded in " + SECONDS + " s");
  }

  /** The value of an expression in the page; what it promises is waited for. */
  public JsonNode value(String expression) throws Exception {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /** Strikes a key that writes one character. */
  public void press(String key) throws Exception {
    for (String type : List.of("keyDown", "keyUp")) {
      send("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "text", key));
    }
  }

  /** Media type and colour scheme of the reader, such as {@code print} and {@code dark}. */
  public void media(String type, String scheme) throws Exception {
    Map<String, String> colours = Map.of("name", "prefers-color-scheme", "value", scheme);
    send("Emulation.setEmulatedMedia", Map.of("media", type, "features", List.of(colours)));
  }

  /** The size of the window in CSS pixels. */
  public void size(int width, int height) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Everything the browser complained about since the page was opened. */
  public List<String> complaints() {
    return events.stream().filter(Chromium::complains).map(JsonNode::toString).toList();
  }

  private static boolean complains(JsonNode event) {
    String level = event.path("params").path("entry").path("level").asText();
    String type = event.path("params").path("type").asText();
    return switch (method(event)) {
      case "Runtime.exceptionThrown", "Audits.issueAdded" -> true;
      case "Log.entryAdded" -> List.of("error", "warning").contains(level);
      case "Runtime.consoleAPICalled" -> List.of("error", "warning", "assert").contains(type);
      default -> false;
    };
  }

  private static String method(JsonNode event) {
    return event.path("method").asText();
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    end(process, profile);
  }

  /** Ends the browser and the processes it started, and deletes what it wrote. */
  private static void end(Process process, Path profile) throws IOException {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle one : all) {
      one.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
