package parley.soak;

import static parley.soak.Trial.hold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A contract that comes back very often: many long drafts of one family, and no press. */
final class Load {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int WORDS_KNOWN = 1_500;
  private static final String[] WHO = {"Seller", "Buyer", "Carrier", "Bank"};
  private static final String[] SMALL = {"the", "of", "and", "to", "in", "for", "by", "with"};

  /** What an answer with a limit may have, in characters. */
  private static final int MOST = 20_000;

  private final Launch launch;
  private final int heapMegabytes;
  private final Random random;
  private final List<String> words;

  /**
   * A load for processes of a bounded heap.
   *
   * @param heapMegabytes what a command may use; it fails if that is not enough
   */
  Load(Launch launch, int heapMegabytes, long seed) {
    this.launch = launch.with(launch.java(), List.of("-Xmx" + heapMegabytes + "m"));
    this.heapMegabytes = heapMegabytes;
    this.random = new Random(seed);
    this.words = IntStream.range(0, WORDS_KNOWN).mapToObj(i -> word()).toList();
  }

  /**
   * Every command that looks at more than one draft ends, within its heap, and says little if asked
   * to.
   */
  Trial of(Path work, int drafts, int clauses) throws IOException {
    write(work, drafts, clauses);
    String last = version(drafts);
    List<List<String>> commands =
        List.of(
            List.of("clauses", last, "--limit", "5"),
            List.of("lint", "--limit", "5"),
            List.of("diff", version(1), last, "--limit", "5"),
            List.of("history", "1"),
            List.of("issues", "--limit", "5"),
            List.of("check", "--format", "junit", "--output", "check.xml"),
            List.of("report", "--output", "report.html"),
            List.of("index"),
            List.of("search", "seller", "--limit", "5"));
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> seconds = new ArrayList<>();
    for (List<String> command : commands) {
      long start = System.nanoTime();
      Launch.Outcome outcome = launch.run(work, command.toArray(String[]::new));
      hold(outcome.exit() < 2 && Launch.isClear(outcome.err()), command + " to end", outcome);
      boolean small = !command.contains("--limit") || outcome.out().length() < MOST;
      hold(small, command + " to say little", outcome.out().length());
      seconds.add("%s %.0f s".formatted(command.getFirst(), (System.nanoTime() - start) / 1e9));
      outcomes.merge("commands", 1, Integer::sum);
    }
    return new Trial(
        "%,d drafts of %,d clauses, in %d MB of heap".formatted(drafts, clauses, heapMegabytes),
        commands.size(),
        outcomes,
        String.join(", ", seconds));
  }

  private static String version(int draft) {
    return "v" + draft;
  }

  /** Each draft has one clause in two hundred reworded, one replaced and one moved. */
  private void write(Path work, int drafts, int clauses) throws IOException {
    Path folder = Files.createDirectories(work.resolve("drafts"));
    Files.writeString(work.resolve("parley.yaml"), "title: Supply\n");
    List<String> text = new ArrayList<>();
    IntStream.range(0, clauses).forEach(i -> text.add(clause()));
    for (int draft = 1; draft <= drafts; draft++) {
      StringBuilder out = new StringBuilder("---\nkind: draft\nfamily: supply\n");
      out.append("date: ").append(FIRST.plusDays(draft)).append('\n');
      out.append("version: ").append(version(draft)).append("\n---\n");
      for (int i = 0; i < clauses; i++) {
        out.append('\n').append(i + 1).append(". ").append(text.get(i)).append('\n');
      }
      Files.writeString(folder.resolve(version(draft) + ".md"), out);
      for (int i = 0; i <= clauses / 200; i++) {
        int at = random.nextInt(clauses);
        text.set(at, reworded(text.get(at)));
      }
      text.set(random.nextInt(clauses), clause());
      text.add(random.nextInt(clauses), text.remove(random.nextInt(clauses)));
    }
  }

  private String clause() {
    StringBuilder clause = new StringBuilder("The ").append(one(WHO)).append(" shall");
    for (int i = 20 + random.nextInt(20); i > 0; i--) {
      clause.append(' ').append(random.nextInt(5) < 2 ? one(SMALL) : rare());
    }
    return clause.append(" within ").append(2 + random.nextInt(90)).append(" days.").toString();
  }

  private String reworded(String clause) {
    return clause.replaceFirst("within .*", rare() + " $0");
  }

  private String rare() {
    return words.get(random.nextInt(words.size()));
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      word.append("bcdfglmnprst".charAt(random.nextInt(12)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.append("rnlst".charAt(random.nextInt(5))).toString();
  }
}
