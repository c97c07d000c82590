package parley.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Compares Parley with the programs that people use, on the same texts in one run, and prints what
 * each costs as a ratio to Parley and how much it marks beside how much was changed.
 */
final class Peers {
  private final Path home;
  private final Path work;
  private final List<Peer> peers;

  /** A pair of texts; {@code truth} is null where nobody knows what was changed. */
  private record Pair(String name, Path old, Path now, Peer.@Nullable Marks truth) {}

  private Peers(Path home, Path work) {
    this.home = home;
    this.work = work;
    this.peers = peers(home, work);
  }

  /**
   * @param args the folder of the project, and one to work in
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(args[1]));
    Peers peers = new Peers(Path.of(args[0]).toAbsolutePath(), work.toAbsolutePath());
    peers.compare();
    peers.grow();
  }

  private void compare() throws IOException, InterruptedException {
    System.out.println(
        "Whole processes, median of 5 (of 3 from 1 MB on). Time as a ratio to Parley's: above 1 is"
            + " slower than Parley.");
    System.out.println(
        "Marked: words deleted / inserted, and clauses or lines shown as moved; `-` if it knows of"
            + " no moves.\n");
    System.out.println("| texts | program | time | MB | deleted | inserted | moved |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Pair pair : pairs()) {
      compare(pair);
    }
  }

  private void compare(Pair pair) throws IOException, InterruptedException {
    if (pair.truth() != null) {
      row(pair.name(), "*what was changed*", "", "", pair.truth());
    }
    double own = 0;
    for (Peer peer : peers) {
      String missing = missing(peer, pair);
      if (missing != null) {
        System.out.printf("| %s | %s | %s | | | | |%n", pair.name(), peer.name(), missing);
        continue;
      }
      List<String> command =
          peer.command().stream()
              .map(arg -> arg.replace("OLD", pair.old().toString()))
              .map(arg -> arg.replace("NEW", pair.now().toString()))
              .toList();
      Runs runs = Runs.of(command, Files.size(pair.old()) < 900_000 ? 5 : 3, work);
      if (runs == null) {
        System.out.printf("| %s | %s | over 180 s | | | | |%n", pair.name(), peer.name());
        continue;
      }
      own = own == 0 ? runs.seconds() : own;
      String time = String.format(Locale.ROOT, "%.2f", runs.seconds() / own);
      row(pair.name(), peer.name(), time, "" + runs.megabytes(), peer.marks().apply(runs.output()));
    }
  }

  private static @Nullable String missing(Peer peer, Pair pair) throws IOException {
    if (!Files.exists(Path.of(peer.needs()))) {
      return "not here: " + peer.install();
    }
    return Files.size(pair.old()) > peer.largest() ? "left out: takes minutes" : null;
  }

  private static void row(String pair, String program, String time, String mb, Peer.Marks marks) {
    String moved = marks.moved() < 0 ? "-" : "" + marks.moved();
    System.out.printf(
        "| %s | %s | %s | %s | %d | %d | %s |%n",
        pair, program, time, mb, marks.deleted(), marks.inserted(), moved);
  }

  private List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(written("one article put in front of twelve", Treaty.withOneInserted()));
    Path licences = Path.of("/usr/share/common-licenses");
    for (String[] names : new String[][] {{"LGPL-2", "LGPL-2.1"}, {"GPL-2", "GPL-3"}}) {
      Path old = licences.resolve(names[0]);
      Path now = licences.resolve(names[1]);
      if (Files.exists(old) && Files.exists(now)) {
        pairs.add(new Pair(names[0] + " to " + names[1], old, now, null));
      }
    }
    pairs.add(written("treaty, 60 articles", Treaty.of(1, 60)));
    pairs.add(written("treaty, 1 MB", Treaty.of(2, 1_450)));
    return pairs;
  }

  private Pair written(String name, Treaty treaty) throws IOException {
    String file = name.replaceAll("\\W+", "-");
    Path old = Files.writeString(work.resolve(file + "-old.txt"), treaty.old());
    Path now = Files.writeString(work.resolve(file + "-new.txt"), treaty.now());
    var truth = new Peer.Marks(treaty.deleted(), treaty.inserted(), treaty.moved());
    return new Pair(name + " (" + treaty.clauses() + " clauses)", old, now, truth);
  }

  /** How the cost grows, and whether repetition makes a cliff; each run in 1 GiB of heap. */
  private void grow() throws IOException, InterruptedException {
    System.out.println(
        "\nParley alone, heap of 1 GiB. Exponent: of the growth since the row above.\n");
    System.out.println("| texts | clauses | time | MB | exponent |");
    System.out.println("|---|---|---|---|---|");
    double first = 0;
    double lastSeconds = 0;
    int lastClauses = 0;
    for (int articles : new int[] {250, 2_500, 25_000}) {
      Treaty treaty = Treaty.of(3, articles);
      Runs runs = alone(written("treaty-" + articles, treaty));
      if (runs == null) {
        System.out.printf("| treaty | %d | over 180 s | | |%n", treaty.clauses());
        continue;
      }
      first = first == 0 ? runs.seconds() : first;
      double exponent =
          Math.log(runs.seconds() / lastSeconds)
              / Math.log((double) treaty.clauses() / lastClauses);
      System.out.printf(
          Locale.ROOT,
          "| treaty | %d | %.2f | %d | %s |%n",
          treaty.clauses(),
          runs.seconds() / first,
          runs.megabytes(),
          lastClauses == 0 ? "" : String.format(Locale.ROOT, "%.2f", exponent));
      lastSeconds = runs.seconds();
      lastClauses = treaty.clauses();
    }
    cliff("one clause, 10,000 times", Treaty.repeated(10_000), first);
    cliff("a schedule of near-equal lines", Treaty.schedule(10_000), first);
  }

  private void cliff(String name, Treaty treaty, double first)
      throws IOException, InterruptedException {
    Runs runs = alone(written(name, treaty));
    String time =
        runs == null ? "over 180 s" : String.format(Locale.ROOT, "%.2f", runs.seconds() / first);
    System.out.printf(
        "| %s | %d | %s | %s | |%n",
        name, treaty.clauses(), time, runs == null ? "" : "" + runs.megabytes());
  }

  private @Nullable Runs alone(Pair pair) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "env",
            "JAVA_TOOL_OPTIONS=-Xmx1g",
            home.resolve("scripts/parley").toString(),
            "diff",
            "--format=json",
            pair.old().toString(),
            pair.now().toString());
    return Runs.of(command, 1, work);
  }

  private static List<Peer> peers(Path home, Path work) {
    String parley = home.resolve("scripts/parley").toString();
    String java = ProcessHandle.current().info().command().orElse("java");
    String classPath = System.getProperty("java.class.path");
    String npm = work.resolve("npm").toString();
    String jsdiff =
        "const d=require('"
            + npm
            + "/node_modules/diff'),f=require('fs');let x=0,y=0;for(const p of"
            + " d.diffWords(f.readFileSync('OLD','utf8'),f.readFileSync('NEW','utf8'))){const"
            + " n=p.value.split(/\\s+/).filter(w=>/\\w/.test(w)).length;"
            + "if(p.removed)x+=n;if(p.added)y+=n}console.log(x,y)";
    return List.of(
        new Peer(
            "parley",
            List.of(parley, "diff", "--format=json", "OLD", "NEW"),
            parley,
            "",
            Peers::ofParley,
            Long.MAX_VALUE),
        new Peer(
            "wdiff",
            List.of("wdiff", "OLD", "NEW"),
            "/usr/bin/wdiff",
            "apt install wdiff",
            Peer::bracketed,
            Long.MAX_VALUE),
        new Peer(
            "dwdiff",
            List.of("dwdiff", "-A", "best", "OLD", "NEW"),
            "/usr/bin/dwdiff",
            "apt install dwdiff",
            Peer::bracketed,
            Long.MAX_VALUE),
        new Peer(
            "git word diff",
            List.of("git", "diff", "--no-index", "--no-color", "--word-diff=plain", "OLD", "NEW"),
            "/usr/bin/git",
            "apt install git",
            Peer::bracketed,
            Long.MAX_VALUE),
        new Peer(
            "docdiff",
            List.of(
                "docdiff", "--resolution=word", "--format=wdiff", "--utf8", "--lf", "OLD", "NEW"),
            "/usr/bin/docdiff",
            "apt install docdiff",
            Peer::bracketed,
            Long.MAX_VALUE),
        new Peer(
            "java-diff-utils, words",
            List.of(java, "-cp", classPath, WordsOnly.class.getName(), "OLD", "NEW"),
            java,
            "",
            Peer::numbers,
            300_000),
        new Peer(
            "jsdiff, words",
            List.of("node", "-e", jsdiff),
            npm + "/node_modules/diff/package.json",
            "npm install diff",
            Peer::numbers,
            300_000));
  }

  /** Counts of the JSON that Parley prints: words of edits, and clauses flagged as moved. */
  private static Peer.Marks ofParley(String output) {
    try {
      JsonNode diff = new ObjectMapper().readTree(output);
      int deleted = 0;
      int inserted = 0;
      for (JsonNode change : diff.get("changes")) {
        for (JsonNode edit : change.get("redline")) {
          String text = edit.get("text").asText().strip();
          int words = text.isEmpty() ? 0 : text.split("\\s+").length;
          deleted += edit.get("op").asText().equals("delete") ? words : 0;
          inserted += edit.get("op").asText().equals("insert") ? words : 0;
        }
      }
      return new Peer.Marks(deleted, inserted, diff.get("summary").get("moved").asInt());
    } catch (IOException e) {
      throw new IllegalStateException("parley printed no JSON", e);
    }
  }
}
