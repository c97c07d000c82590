package parley.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has {@code scripts/opensearch-dev} run a cluster on this machine; needs no test framework. */
public final class DevCluster implements AutoCloseable {
  private static final Path SCRIPT = Path.of("scripts/opensearch-dev").toAbsolutePath();
  private static final Path FOLDER = Path.of("target/opensearch-test").toAbsolutePath();
  private static final Pattern AVAILABLE = Pattern.compile("MemAvailable: +([0-9]+) kB");
  private static final long MEGABYTES_A_NODE = 900;
  private static final int MINUTES = 10;

  /** Something of the cluster cannot be had on this machine, now. */
  public static final class NotHere extends Exception {
    private static final long serialVersionUID = 1;

    NotHere(String reason) {
      super(reason);
    }

    /** One sentence: what, and why not. */
    public String reason() {
      return String.valueOf(getMessage());
    }
  }

  private final List<URI> uris;
  private final Thread stopping = new Thread(DevCluster::stop);

  private DevCluster(List<URI> uris) {
    this.uris = uris;
    Runtime.getRuntime().addShutdownHook(stopping);
  }

  /** Starts so many nodes and waits until they are one cluster. */
  public static DevCluster start(int count) throws NotHere {
    if (!Files.isExecutable(Path.of("/bin/bash"))) {
      throw new NotHere("there is no /bin/bash to start nodes with");
    }
    long megabytes = availableMegabytes();
    if (megabytes <= count * MEGABYTES_A_NODE) {
      throw new NotHere(megabytes + " MB of memory are too few for " + count + " nodes");
    }
    Outcome outcome = run("start", String.valueOf(count));
    if (outcome.exit() != 0) {
      stop();
      throw new NotHere("no cluster could be started: " + outcome.text());
    }
    List<URI> uris = new ArrayList<>();
    outcome.text().lines().filter(l -> l.startsWith("http://")).map(URI::create).forEach(uris::add);
    return new DevCluster(uris);
  }

  /** The addresses of the nodes. */
  public List<URI> uris() {
    return uris;
  }

  /** Ends a node as a loss of power would; the nodes are counted from 1. */
  public void kill(int node) throws NotHere {
    Outcome outcome = run("kill", String.valueOf(node));
    if (outcome.exit() != 0) {
      throw new NotHere("a node could not be killed: " + outcome.text());
    }
  }

  /** Starts a node again and waits until all that run are one cluster. */
  public void startAgain(int node) throws NotHere {
    Outcome outcome = run("start-node", String.valueOf(node));
    if (outcome.exit() != 0) {
      throw new NotHere("a node did not come back: " + outcome.text());
    }
  }

  /** Waits until each part of an index has all its copies. */
  public void awaitCopies(String index) throws NotHere {
    URI health =
        uris.getFirst()
            .resolve("/_cluster/health/" + index + "?wait_for_status=green&timeout=240s");
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofMinutes(5)).build();
      String reply = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      if (!reply.contains("\"status\":\"green\"")) {
        throw new NotHere("no copies were made: " + reply);
      }
    } catch (IOException e) {
      throw new NotHere("a node does not tell of its health: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotHere("interrupted");
    }
  }

  private static void stop() {
    run("stop");
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(stopping);
    stop();
  }

  private static long availableMegabytes() {
    try {
      Matcher line = AVAILABLE.matcher(Files.readString(Path.of("/proc/meminfo")));
      return line.find() ? Long.parseLong(line.group(1)) / 1024 : Long.MAX_VALUE;
    } catch (IOException e) {
      return Long.MAX_VALUE; // not a Linux: nobody knows, so it is tried
    }
  }

  private record Outcome(int exit, String text) {}

  private static Outcome run(String... arguments) {
    try {
      Files.createDirectories(FOLDER);
      Path log = Files.createTempFile("opensearch-dev", ".log");
      List<String> command = new ArrayList<>(List.of("/bin/bash", SCRIPT.toString()));
      command.addAll(List.of(arguments));
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder
          .environment()
          .putAll(Map.of("OPENSEARCH_DEV_DIR", FOLDER.toString(), "OPENSEARCH_DEV_WAIT", "300"));
      Process process = builder.start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      String text = Files.readString(log).strip();
      Files.delete(log);
      return new Outcome(ended ? process.exitValue() : -1, ended ? text : text + " (no end)");
    } catch (IOException e) {
      return new Outcome(-1, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(-1, "interrupted");
    }
  }
}
