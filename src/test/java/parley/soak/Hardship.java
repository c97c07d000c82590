package parley.soak;

import static parley.soak.Trial.hold;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import parley.testing.Cli;

/** Takes away what a run needs: room on the disk, permissions, whole files of the index. */
final class Hardship {
  private static final int MEGABYTE = 1 << 20;

  private final Launch launch;
  private final Random random;

  Hardship(Launch launch, long seed) {
    this.launch = launch;
    this.random = new Random(seed);
  }

  /** Cuts off, changes or removes a file of the index: it is found out, said and mended. */
  Trial ofDamage(Path work, int times) throws IOException {
    Fleet fleet = Fleet.at(work, 20, 20);
    Map<String, Integer> outcomes = new TreeMap<>();
    Cli.Result first = Cli.run(work, "index");
    hold(first.exit() == 0, "a run that succeeds", first);
    for (int i = 1; i <= times; i++) {
      List<Path> files;
      try (Stream<Path> found = Files.list(fleet.index())) {
        files = found.filter(f -> !f.endsWith("write.lock")).sorted().toList();
      }
      String done = damage(files.get(random.nextInt(files.size())));
      boolean search = random.nextBoolean();
      Cli.Result result = search ? Cli.run(work, "search", "herring") : Cli.run(work, "index");
      hold(result.exit() == 0, "an answer over a damaged index", done + result);
      hold(result.err().lines().count() <= 1, "one line at the most", result.err());
      hold(fleet.state() == 0, "an index that is mended", done);
      outcomes.merge(
          result.err().contains("built anew") ? "rebuilt" : "did no harm", 1, Integer::sum);
    }
    return new Trial("a file of the index cut, changed or removed", times, outcomes, "");
  }

  private String damage(Path file) throws IOException {
    long size = Files.size(file);
    int how = random.nextInt(4);
    if (how == 3 || size == 0) {
      Files.delete(file);
      return "removed " + file;
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long at = (long) (random.nextDouble() * size);
      if (how == 2) {
        bytes.seek(at);
        int old = bytes.read();
        bytes.seek(at);
        bytes.write(old ^ (1 << random.nextInt(8)));
        return "changed " + file;
      }
      bytes.setLength(at);
      return "cut " + file;
    }
  }

  /** Fills a small disk up to a random rest and has an index and a report written on it. */
  Trial ofFullDisk(Path work, int times) throws IOException, InterruptedException {
    String what = "a disk that is full";
    if (!ran("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", work.toString())) {
      return Trial.skipped(what, "mounting a small disk needs root");
    }
    try {
      return onSmallDisk(what, work, times);
    } finally {
      ran("umount", "-l", work.toString());
    }
  }

  private Trial onSmallDisk(String what, Path work, int times) throws IOException {
    Fleet fleet = Fleet.at(work, 40, 60);
    Path report = Files.createDirectories(work.resolve("target")).resolve("report.md");
    Path filler = work.resolve("filler");
    FileStore disk = Files.getFileStore(work);
    Map<String, Integer> outcomes = new TreeMap<>();
    hold(Cli.run(work, "index").exit() == 0, "a run that succeeds", disk.getUsableSpace());
    for (int state = 1; state <= times; state++) {
      fleet.write(state);
      Files.writeString(report, "The report of last week.\n");
      long rest = (long) (random.nextDouble() * random.nextDouble() * MEGABYTE);
      Files.write(filler, new byte[(int) Math.max(0, disk.getUsableSpace() - rest)]);
      Cli.Result index = Cli.run(work, "index");
      hold(Launch.isClear(index.err()), "a clear message", index.err());
      boolean kept = index.exit() == 0;
      hold(
          kept || (index.exit() == 4 && index.err().contains("cannot be written")),
          "code 4",
          index);
      int now = fleet.state();
      hold(now == state || (!kept && now == state - 1), "the last commit", now);
      Cli.Result written = Cli.run(work, "report", "--output", report.toString());
      hold(Launch.isClear(written.err()), "a clear message", written.err());
      boolean whole = written.exit() == 0;
      hold(whole || written.exit() == 2, "code 2", written);
      boolean old = Files.readString(report).equals("The report of last week.\n");
      hold(old != whole, "the old report or the new one", Files.size(report));
      outcomes.merge(kept ? "indexed all the same" : "kept the old index", 1, Integer::sum);
      outcomes.merge(whole ? "reported all the same" : "kept the old report", 1, Integer::sum);
      Files.delete(filler);
      Cli.Result next = Cli.run(work, "index");
      hold(next.exit() == 0 && fleet.state() == state, "a next run that completes", next);
    }
    return new Trial(what, times, outcomes, "");
  }

  /** Takes permissions away, one after another. */
  Trial ofPermissions(Path work) throws IOException, InterruptedException {
    String what = "permissions taken away";
    Launch plain = launch;
    if (Files.getOwner(work).getName().equals("root")) {
      // Root may do anything, unless it gives up that power.
      String[] words = {"setpriv", "--bounding-set=-dac_override,-dac_read_search"};
      if (!ran("setpriv", words[1], "true")) {
        return Trial.skipped(what, "root without setpriv (util-linux) may do anything");
      }
      plain = launch.behind(words);
    }
    Map<String, Integer> outcomes = new TreeMap<>();
    // Another corpus around it must not answer for one that may not be looked into.
    Fleet.at(work, 1, 1);
    Fleet fleet = Fleet.at(work.resolve("talks"), 4, 4);
    hold(Cli.run(fleet.root(), "index").exit() == 0, "a run that succeeds", work);
    for (Case one : cases(fleet)) {
      fleet.write(outcomes.size() + 1);
      Files.setPosixFilePermissions(one.path, PosixFilePermissions.fromString(one.mode));
      Launch.Outcome outcome = plain.run(fleet.root(), one.args.toArray(String[]::new));
      Files.setPosixFilePermissions(one.path, PosixFilePermissions.fromString("rwxr-xr-x"));
      hold(outcome.exit() == one.exit, "code " + one.exit + " for " + one.path, outcome);
      hold(Launch.isClear(outcome.err()), "a clear message", outcome.err());
      hold(outcome.err().contains(one.said), "a message with '" + one.said + "'", outcome.err());
      outcomes.merge("with code " + one.exit, 1, Integer::sum);
      fleet.write(99);
      hold(
          Cli.run(fleet.root(), "index").exit() == 0 && fleet.state() == 99,
          "a mended index",
          one.path);
    }
    return new Trial(what, cases(fleet).size(), outcomes, "each with a clear message");
  }

  private record Case(Path path, String mode, int exit, String said, List<String> args) {}

  private static List<Case> cases(Fleet fleet) {
    Path root = fleet.root();
    Path report = root.resolve("reports/r1.md");
    String out = root.resolve("reports/out.md").toString();
    String denied = "permission denied";
    return List.of(
        new Case(fleet.index(), "r-xr-xr-x", 4, denied, List.of("index")),
        new Case(fleet.index(), "r-xr-xr-x", 0, denied, List.of("search", "herring")),
        new Case(fleet.index(), "---------", 0, denied, List.of("search", "herring")),
        new Case(root.resolve(".parley"), "---------", 4, denied, List.of("index")),
        new Case(report, "---------", 3, "may not be read", List.of("index")),
        new Case(report, "---------", 3, "may not be read", List.of("issues")),
        new Case(report, "---------", 3, "may not be read", List.of("text", report.toString())),
        new Case(root.resolve("reports"), "---------", 3, "may not be read", List.of("issues")),
        new Case(root.resolve("parley.yaml"), "---------", 3, "may not be read", List.of("issues")),
        new Case(
            root.resolve("reports"), "r-xr-xr-x", 2, denied, List.of("report", "--output", out)),
        new Case(root, "r-xr-xr-x", 2, denied, List.of("init", "--force")),
        new Case(root, "---------", 3, "cannot be read", List.of("report")));
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such command here
    }
  }
}
