package parley.bench.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.index.BareWriter;
import parley.index.ClauseIndex;
import parley.index.IndexedDocument;
import parley.index.ParsedQuery;
import parley.index.Passage;
import parley.index.Progress;
import parley.index.QueryParser;
import parley.index.SearchQuery;
import parley.index.SearchRequest;
import parley.index.SpellingTable;
import parley.testing.Library;

/** Indexes ever more passages and asks for some, and has SQLite and ripgrep do the same. */
final class Figures {
  private static final SpellingTable NAMES = SpellingTable.shippedAnd(List.of());

  /** Queries by kind, as a user types them. */
  private static final Map<String, List<String>> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put("word", List.of("harbour", "quota", "ceasefire", "tariff", "amnesty"));
    QUERIES.put("phrase", List.of("\"harbour quota\"", "\"quota harbour\"", "\"harbour harbour\""));
    QUERIES.put(
        "boolean",
        List.of("harbour AND quota", "ceasefire OR tariff OR observer", "quota -harbour"));
    QUERIES.put("beginning", List.of("harb*", "withdr*", "guar*"));
    QUERIES.put("near miss", List.of("harbuor~", "ceasfire~", "withdrawl~"));
  }

  private final Path work;
  private final Library library;

  private Figures(Path work, int passages) throws IOException {
    this.work = Files.createDirectories(work.resolve("search-" + passages));
    this.library = new Library(passages);
  }

  /**
   * Prints the figures as Markdown.
   *
   * @param args a folder to work in, the script that asks SQLite, then numbers of passages; after
   *     {@code --alone} parley is asked and nobody else
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[0]);
    boolean alone = args[2].equals("--alone");
    for (String passages : List.of(args).subList(alone ? 3 : 2, args.length)) {
      Figures figures = new Figures(work, Integer.parseInt(passages));
      double generating = figures.generating();
      figures.print(generating);
      if (!alone) {
        figures.bare(generating);
        figures.peers(Path.of(args[1]));
      }
    }
  }

  private double generating() {
    System.out.printf("%n%,d passages of 75 words%n%n", library.passages());
    return seconds(() -> library.documents().forEach(d -> d.passages().get()));
  }

  private void print(double generating) throws IOException {
    Path folder = work.resolve("index");
    delete(folder);
    try (ClauseIndex index = ClauseIndex.at(folder, Duration.ZERO)) {
      List<IndexedDocument> documents = library.documents();
      Heap heap = Heap.watched();
      rate("parley", seconds(() -> index.update(documents, Progress.NONE)) - generating);
      System.out.printf(
          Locale.ROOT, "- on disk: %d MB; heap: %s%n", size(folder) >> 20, heap.cell());
      System.out.println("\nMilliseconds, median / 95 of 100:\n\n| query | parley |\n|---|---|");
      QUERIES.forEach((kind, queries) -> System.out.println(row(index, kind, queries)));
    }
    System.out.println();
  }

  private void bare(double generating) throws IOException {
    Path folder = work.resolve("bare");
    delete(folder);
    rate("a bare IndexWriter", seconds(() -> BareWriter.write(folder, passages())) - generating);
    delete(folder);
  }

  private Stream<Passage> passages() {
    return library.documents().stream().flatMap(d -> d.passages().get().stream());
  }

  private void rate(String who, double seconds) {
    System.out.printf(
        Locale.ROOT, "- %s: %,.0f passages a second%n", who, library.passages() / seconds);
  }

  private static String row(ClauseIndex index, String kind, List<String> queries) {
    List<Runnable> runs = new ArrayList<>();
    for (String query : queries) {
      SearchQuery parsed = ((ParsedQuery.Understood) QueryParser.parse(query)).query();
      SearchRequest request =
          new SearchRequest(
              parsed, SearchRequest.Order.RELEVANCE, 10, false, false, NAMES, new TreeMap<>());
      runs.add(() -> index.search(request));
    }
    return "| " + kind + " | " + Timing.of(runs).cell() + " |";
  }

  /** The same passages for programs that read files: one a line. */
  private void peers(Path script) throws IOException, InterruptedException {
    Path text = work.resolve("passages.txt");
    if (Files.notExists(text)) {
      try (BufferedWriter out = Files.newBufferedWriter(text)) {
        for (IndexedDocument document : library.documents()) {
          for (Passage passage : document.passages().get()) {
            out.write(passage.text() + "\n");
          }
        }
      }
    }
    System.out.println();
    System.out.flush();
    Process process =
        new ProcessBuilder("python3", script.toString(), text.toString()).inheritIO().start();
    if (process.waitFor() != 0) {
      System.out.println("SQLite was not asked: python3 with sqlite3 and FTS5 is needed.");
    }
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
