package parley.soak;

import static parley.soak.Trial.hold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Kills processes at random instants, as a loss of power would, and looks at what they left. */
final class Kills {
  private final Launch launch;
  private final Random random;

  Kills(Launch launch, long seed) {
    this.launch = launch;
    this.random = new Random(seed);
  }

  /** Kills indexing: the index holds all of one state of the corpus, and the next run completes. */
  Trial ofIndexing(Path work, int times) throws IOException, InterruptedException {
    Fleet fleet = Fleet.at(work, 40, 60);
    long whole = duration(work, "index");
    int last = fleet.state();
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int kill = 1; kill <= times; kill++) {
      fleet.write(kill);
      boolean ended = killed(launch.start(work, "index"), whole / 3 + random.nextLong(whole));
      int state = fleet.state();
      hold(state == last || state == kill, "the state before or after", state);
      last = state;
      outcomes.merge(
          ended ? "had ended" : state == kill ? "had committed" : "were cut off", 1, Integer::sum);
    }
    fleet.write(times + 1);
    Launch.Outcome next = launch.run(work, "index");
    hold(next.exit() == 0 && fleet.state() == times + 1, "a next run that completes", next);
    return new Trial("`index` killed", times, outcomes, "no passage lost or doubled");
  }

  /** Kills {@code init --force}, which is what writes {@code parley.yaml}. */
  Trial ofDeclaring(Path work, int times) throws IOException, InterruptedException {
    Fleet.at(work, 12, 8);
    Path manifest = work.resolve("parley.yaml");
    return ofWriting("`init --force` killed", work, times, List.of(manifest), "init", "--force");
  }

  /** Kills a report that is written in two forms. */
  Trial ofReporting(Path work, int times) throws IOException, InterruptedException {
    Fleet.at(work, 12, 8);
    // In a folder that is no part of the corpus, or the report would be read as one.
    Path out = Files.createDirectories(work.resolve("target"));
    Path page = out.resolve("monday.html");
    Path text = out.resolve("monday.md");
    return ofWriting(
        "`report --output` killed",
        work,
        times,
        List.of(page, text),
        "report",
        "--output",
        page.toString(),
        "--output",
        text.toString());
  }

  private Trial ofWriting(String what, Path work, int times, List<Path> files, String... args)
      throws IOException, InterruptedException {
    long whole = duration(work, args);
    Map<Path, byte[]> after = new TreeMap<>();
    for (Path file : files) {
      after.put(file, Files.readAllBytes(file));
    }
    Path folder = files.getFirst().resolveSibling(".").normalize();
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int kill = 1; kill <= times; kill++) {
      byte[] before = ("title: Fish\n# " + kill + "\n").getBytes(StandardCharsets.UTF_8);
      for (Path file : files) {
        Files.write(file, before);
      }
      Process process = launch.start(work, args);
      // Every other time at the sight of a file in the making, which few instants have.
      boolean ended =
          kill % 2 == 0
              ? killedWhileWriting(process, folder)
              : killed(process, whole / 3 + random.nextLong(whole));
      int done = 0;
      for (Path file : files) {
        byte[] now = Files.readAllBytes(file);
        boolean written = Arrays.equals(now, after.get(file));
        hold(written || Arrays.equals(now, before), "a whole file " + file, now.length);
        done += written ? 1 : 0;
      }
      String left = done == 0 ? "the old files stood" : done < files.size() ? "some new" : "new";
      outcomes.merge(ended ? "had ended" : left, 1, Integer::sum);
      removeDrafts(folder, outcomes);
    }
    return new Trial(what, times, outcomes, "no file half written");
  }

  /** A file in the making that a killed run leaves is hidden, and no document. */
  private static void removeDrafts(Path folder, Map<String, Integer> outcomes) throws IOException {
    for (Path draft : drafts(folder)) {
      outcomes.merge("left a hidden file", 1, Integer::sum);
      Files.delete(draft);
    }
  }

  private static List<Path> drafts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith(".parley-")).toList();
    }
  }

  private static boolean killedWhileWriting(Process process, Path folder)
      throws IOException, InterruptedException {
    while (process.isAlive() && drafts(folder).isEmpty()) {
      Thread.onSpinWait();
    }
    return killed(process, 0);
  }

  /** Whether the process had ended by itself. */
  private static boolean killed(Process process, long millis) throws InterruptedException {
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return ended;
  }

  /** How long a run takes that nobody kills, in milliseconds. */
  private long duration(Path work, String... args) throws IOException {
    long start = System.nanoTime();
    Launch.Outcome outcome = launch.run(work, args);
    hold(outcome.exit() == 0, "a run that succeeds", outcome);
    return Math.max(1, Duration.ofNanos(System.nanoTime() - start).toMillis());
  }
}
