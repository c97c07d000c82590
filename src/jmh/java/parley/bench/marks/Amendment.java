package parley.bench.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An amendment as its drafters published it.
 *
 * @param old the words before
 * @param now the words after
 * @param marked the words that they marked as deleted and as inserted
 */
record Amendment(String old, String now, Marked marked) {
  /** Reads those whose marks are complete from a file with one JSON object a line. */
  static List<Amendment> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Amendment> amendments = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = line.isBlank() ? mapper.missingNode() : mapper.readTree(line);
      if (row.path("marks_complete").asBoolean()) {
        amendments.add(
            new Amendment(
                flat(row, "old"),
                flat(row, "new"),
                new Marked(
                    Marked.words(flat(row, "old_marked")),
                    Marked.words(flat(row, "new_marked")),
                    0)));
      }
    }
    return amendments;
  }

  private static String flat(JsonNode row, String field) {
    return row.path(field).asText().strip().replaceAll("\\s+", " ");
  }
}
