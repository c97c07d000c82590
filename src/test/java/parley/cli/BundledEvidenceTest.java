package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

/** No tag of the corpus that comes with Parley stands without parties and words to check. */
class BundledEvidenceTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Map<String, String> TEXTS = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-11-20",
        "2025-11-21",
        "2025-11-24",
        "2025-12-16",
        "2025-12-24",
        "2026-01-07",
        "2026-02-19"
      })
  void everyTagHasPartiesAndPassagesThatAnybodyCanFind(String day) throws IOException {
    JsonNode issues = json("issues", "--format", "json", "--as-of", day).get("issues");
    assertThat(issues).isNotEmpty();
    for (JsonNode issue : issues) {
      String id = issue.get("id").asText();
      assertThat(issue.get("consent")).as(id).isNotEmpty();
      assertThat(issue.get("positions")).as(id).isNotEmpty();
      assertThat(issue.get("evidence")).as(id).isNotEmpty();
      for (JsonNode evidence : issue.get("evidence")) {
        expectFound(id, evidence);
      }
      for (JsonNode position : issue.get("positions")) {
        expectShown(id, position, issue.get("evidence").size());
      }
    }
  }

  @Test
  void aPassageOnSeveralAgreedIssuesIsOneOnTheirSignature() throws IOException {
    for (JsonNode issue : json("issues", "--format", "json").get("issues")) {
      if (issue.get("id").asText().equals("signature")) {
        assertThat(issue.get("evidence")).hasSize(1);
        return;
      }
    }
    throw new AssertionError("the corpus has an agreed text that nobody signed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"positions", "report"})
  void theOtherAnswersQuoteTheSameWords(String command) throws IOException {
    for (JsonNode issue : json(command, "--format", "json").get("issues")) {
      for (JsonNode evidence : issue.get("evidence")) {
        expectFound(issue.get("id").asText(), evidence);
      }
    }
  }

  private static void expectFound(String issue, JsonNode evidence) {
    String text = text(evidence.get("document").asText());
    int from = text.offsetByCodePoints(0, evidence.get("start").asInt());
    int to = text.offsetByCodePoints(0, evidence.get("end").asInt());
    assertThat(evidence.get("quote").asText()).as(issue).isNotBlank();
    assertThat(text.substring(from, to)).as(issue).isEqualTo(evidence.get("quote").asText());
    long line = text.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
    assertThat(evidence.get("line").asLong()).as(issue).isEqualTo(line);
  }

  /** A party that was heard was heard in a passage. */
  private static void expectShown(String issue, JsonNode position, int passages) {
    String stance = position.get("stance").asText();
    boolean heard = !stance.equals("silent") && !stance.equals("unknown");
    assertThat(position.get("claims").isEmpty()).as(issue + " " + position).isEqualTo(!heard);
    position.get("claims").forEach(n -> assertThat(n.asInt()).as(issue).isBetween(1, passages));
  }

  private static String text(String document) {
    return TEXTS.computeIfAbsent(document, file -> Cli.run(CORPUS, "text", file).out());
  }

  private static JsonNode json(String... args) throws IOException {
    return JsonMapper.builder().build().readTree(Cli.run(CORPUS, args).out());
  }
}
