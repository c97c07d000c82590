package parley.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.issue.Baseline;

/** Reads an answer of the gate in JSON as the baseline of a later one. */
public final class CheckBaseline {
  private static final String SCHEMA = "parley/check/1";

  private CheckBaseline() {}

  /** What the answer lists, passed or not; empty if it is no answer of the gate. */
  public static Optional<Baseline> read(String json) {
    try {
      JsonNode root = new ObjectMapper().readTree(json);
      if (!root.path("schema").asText().equals(SCHEMA)) {
        return Optional.empty();
      }
      List<Baseline.Entry> entries = new ArrayList<>();
      root.path("breaches").forEach(node -> entries.add(entry(node)));
      root.path("known").forEach(node -> entries.add(entry(node)));
      Set<String> agreed = new HashSet<>();
      root.path("agreed").forEach(id -> agreed.add(id.asText()));
      return Optional.of(new Baseline(entries, agreed));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Baseline.Entry entry(JsonNode node) {
    boolean issue = node.has("issue");
    return new Baseline.Entry(
        node.path("cause").asText(),
        node.path(issue ? "issue" : "document").asText(),
        issue ? "" : node.path("why").asText());
  }
}
