package parley.bench.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.bench.peers.Runs;

/** How long it takes to tag the issues of ever more reports, with how much memory. */
final class Press {
  private static final List<Integer> SIZES = List.of(250, 500, 1000, 2000);

  private Press() {}

  /**
   * @param args a folder to work in, then the command that runs Parley
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(args[0]));
    List<String> launcher = List.of(args).subList(1, args.length);
    System.out.println(
        "`parley issues` over reports of 800 words: whole processes, median of 3.\n");
    System.out.println("| reports | seconds | MB | as a multiple of half as many |");
    System.out.println("|---|---|---|---|");
    double half = 0;
    for (int size : SIZES) {
      half = row(work, launcher, size, half);
    }
  }

  private static double row(Path work, List<String> launcher, int reports, double half)
      throws IOException, InterruptedException {
    Path corpus = work.resolve("press-" + reports);
    Newsroom.write(corpus, reports);
    List<String> command = new ArrayList<>(launcher);
    command.addAll(List.of("issues", "--quiet", "--corpus", corpus.toString()));
    Runs runs = Runs.of(command, 3, work);
    if (runs == null) {
      System.out.printf("| %d | more than 180 | | |%n", reports);
      return 0;
    }
    String growth = half == 0 ? "" : String.format(Locale.ROOT, "%.2f", runs.seconds() / half);
    System.out.printf(
        Locale.ROOT,
        "| %d | %.1f | %d | %s |%n",
        reports,
        runs.seconds(),
        runs.megabytes(),
        growth);
    return runs.seconds();
  }
}
