package parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which passages were considered for alerts already, and for which of them. It stands apart from
 * the index, since a search brings that up to date as well and tells nobody. A memory that is
 * missing or damaged is one of nothing: a passage may be reported twice, but never not at all.
 *
 * @param alerts digests of the alerts that were considered
 * @param documents by digest of the path, the state of each document and the digests of its
 *     passages
 */
record AlertMemory(Set<String> alerts, SortedMap<String, Considered> documents) {
  private static final String FIRST_LINE = "parley alerts 1";
  private static final String ALERT = "alert";
  private static final String DOCUMENT = "document";

  /**
   * One document as it was.
   *
   * @param state changes whenever its passages do
   * @param passages digests of what they say
   */
  record Considered(String state, Set<String> passages) {
    Considered {
      passages = Set.copyOf(passages);
    }
  }

  AlertMemory {
    alerts = Set.copyOf(alerts);
    documents = new TreeMap<>(documents);
  }

  private static AlertMemory nothing() {
    return new AlertMemory(Set.of(), new TreeMap<>());
  }

  /** What a file remembers. */
  static AlertMemory read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE) ? nothing() : of(lines);
    } catch (IOException e) {
      return nothing();
    }
  }

  private static AlertMemory of(List<String> lines) {
    Set<String> alerts = new HashSet<>();
    SortedMap<String, Considered> documents = new TreeMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields.length == 2 && fields[0].equals(ALERT)) {
        alerts.add(fields[1]);
      } else if (fields.length == 4 && fields[0].equals(DOCUMENT)) {
        Set<String> passages = new HashSet<>(Arrays.asList(fields[3].split(" ", -1)));
        documents.put(fields[1], new Considered(fields[2], passages));
      }
    }
    return new AlertMemory(alerts, documents);
  }

  /** Keeps it in a file, at once or not at all. */
  void write(Path file) throws IOException {
    String text =
        FIRST_LINE
            + "\n"
            + alerts.stream()
                .sorted()
                .map(a -> ALERT + "\t" + a + "\n")
                .collect(Collectors.joining())
            + documents.entrySet().stream()
                .map(d -> line(d.getKey(), d.getValue()))
                .collect(Collectors.joining());
    Files.createDirectories(file.toAbsolutePath().getParent());
    Answer.put(file, text);
  }

  private static String line(String document, Considered considered) {
    String passages = considered.passages().stream().sorted().collect(Collectors.joining(" "));
    return String.join("\t", DOCUMENT, document, considered.state(), passages) + "\n";
  }
}
