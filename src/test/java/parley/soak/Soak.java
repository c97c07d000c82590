package parley.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All trials, one after another, and a table of what came of them. */
public final class Soak {
  /** A trial that works in a folder of its own. */
  interface Try {
    Trial in(Path work) throws IOException, InterruptedException;
  }

  private static final long SEED = 2026;

  /** The heap for a million clauses; half of it is not enough for their issues. */
  private static final int LOAD_MEGABYTES = 2048;

  private Soak() {}

  /**
   * Prints the table in Markdown; ends with an exception at the first promise that is broken.
   *
   * @param args the folder of the bundled corpus, a folder to work in, a divisor that makes all
   *     trials shorter (1 for the long form), then names of trials, all if there are none
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, Try> all = all(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[2]));
    List<String> names = args.length > 3 ? List.of(args).subList(3, args.length) : List.of();
    if (!all.keySet().containsAll(names)) {
      System.err.println("soak: no such trial; there are " + String.join(", ", all.keySet()));
      System.exit(2);
    }
    System.out.println("| trial | times | what came of it |\n|---|---|---|");
    for (Map.Entry<String, Try> one : all.entrySet()) {
      if (names.isEmpty() || names.contains(one.getKey())) {
        Path work = Path.of(args[1]).toAbsolutePath().resolve(one.getKey());
        delete(work);
        System.out.println(one.getValue().in(Files.createDirectories(work)).row());
        delete(work);
      }
    }
  }

  private static Map<String, Try> all(Path corpus, int divisor) throws IOException {
    Launch launch = Launch.ofThisJava();
    Kills kills = new Kills(launch, SEED);
    Hardship hardship = new Hardship(launch, SEED);
    SameBytes bytes = new SameBytes(launch, corpus, SameBytes.installed(), 1);
    Load load = new Load(launch, LOAD_MEGABYTES, SEED);
    Map<String, Try> all = new LinkedHashMap<>();
    all.put("kill-index", work -> kills.ofIndexing(work, shorter(300, divisor)));
    all.put("kill-init", work -> kills.ofDeclaring(work, shorter(150, divisor)));
    all.put("kill-report", work -> kills.ofReporting(work, shorter(150, divisor)));
    all.put("neighbours", work -> new Neighbours(launch).readAndWrite(work, shorter(40, divisor)));
    all.put("damage", work -> hardship.ofDamage(work, shorter(1000, divisor)));
    all.put("full-disk", work -> hardship.ofFullDisk(work, shorter(100, divisor)));
    all.put("permissions", hardship::ofPermissions);
    all.put("same-bytes", work -> bytes.everywhere(work, Math.max(3, shorter(20, divisor))));
    all.put("no-network", bytes::withoutNetwork);
    all.put("load", work -> load.of(work, 1000 / divisor, 1000 / divisor));
    all.put("cluster", work -> NodeLoss.of(100_000 / divisor));
    return all;
  }

  private static int shorter(int times, int divisor) {
    return Math.max(2, times / divisor);
  }

  private static void delete(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
