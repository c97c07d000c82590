package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.testing.Cli;

/** What a comparison of whole drafts keeps to, over those of the bundled corpus and a treaty. */
class DraftLaws {
  private static final Path BUNDLED = Path.of("corpus/drafts");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SECTION = Pattern.compile("(?m)(?=^## \\d+\\. )");
  private static final Pattern NUMBER = Pattern.compile("(?m)^## (\\d+)\\. ");

  /** Articles of a treaty of the usual size. */
  private static final int ARTICLES = 150;

  private static final Map<String, String> MIRRORED =
      Map.of("added", "removed", "removed", "added", "split", "merged", "merged", "split");

  @TempDir Path folder;

  static Stream<String> drafts() throws IOException {
    List<String> drafts = new ArrayList<>();
    for (Path file : bundled()) {
      drafts.add(Files.readString(file));
    }
    drafts.add(treaty(new Random(11)));
    return drafts.stream();
  }

  /** Those that begin to count but once, so that their sections can change places. */
  static Stream<String> flatDrafts() throws IOException {
    return drafts().filter(draft -> draft.indexOf("\n## 1. ") == draft.lastIndexOf("\n## 1. "));
  }

  private static List<Path> bundled() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLED)) {
      return files.sorted().toList();
    }
  }

  private static String treaty(Random random) {
    var text = new StringBuilder("---\nkind: draft\n---\n\n# Treaty\n\n");
    for (int i = 1; i <= ARTICLES; i++) {
      text.append("## %d. %s\n\n".formatted(i, word(random)));
      for (int p = 0; p < 3; p++) {
        String words =
            IntStream.range(0, 18).mapToObj(w -> word(random)).collect(Collectors.joining(" "));
        text.append("The parties “shall” ").append(words).append(".\n\n");
      }
    }
    return text.toString();
  }

  private static String word(Random random) {
    return random
        .ints(4 + random.nextInt(6), 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void otherNumbersAreNoOtherWords(String draft) throws IOException {
    String higher =
        NUMBER
            .matcher(draft)
            .replaceAll(found -> "## " + (Integer.parseInt(found.group(1)) + 40) + ". ");
    assertThat(NUMBER.matcher(draft).results()).isNotEmpty();
    assertSameWords(draft, higher, "renumbered");
  }

  @ParameterizedTest
  @MethodSource("flatDrafts")
  void sectionsThatChangePlacesOnlyMove(String draft) throws IOException {
    for (int seed = 0; seed < 3; seed++) {
      List<String> parts = new ArrayList<>(Arrays.asList(SECTION.split(draft + "\n")));
      List<String> sections = parts.subList(1, parts.size());
      Collections.shuffle(sections, new Random(seed));
      for (int i = 0; i < sections.size(); i++) {
        int number = i + 1;
        sections.set(i, NUMBER.matcher(sections.get(i)).replaceFirst("## " + number + ". "));
      }
      assertSameWords(draft, String.join("", parts), "moved", "renumbered");
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void howTheLinesAndTheQuotesAreSetIsNoChange(String draft) throws IOException {
    int body = draft.indexOf("\n---\n", 4) + 5;
    UnaryOperator<String> wrapped =
        text ->
            text.substring(0, body) + text.substring(body).replaceAll("(.{60,72}) (?=\\S)", "$1\n");
    UnaryOperator<String> plain =
        text -> text.replace('“', '"').replace('”', '"').replace('’', '\'');
    UnaryOperator<String> marked = text -> "\ufeff" + text.replace("\n", "\r\n");
    for (UnaryOperator<String> change : List.of(wrapped, plain, marked)) {
      assertSameWords(draft, change.apply(draft));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "us-28-point-plan, e3-counter-proposal",
    "paris-declaration-draft, paris-declaration-adopted"
  })
  void theOtherWayRoundIsTheMirror(String one, String other) throws IOException {
    assertThat(links(one, other, false)).isEqualTo(links(other, one, true));
  }

  /** Where little was kept, what a piece or a pair must prove differs by the way one looks. */
  @ParameterizedTest
  @CsvSource({
    "us-28-point-plan, ua-us-20-point-framework, 90",
    "e3-counter-proposal, ua-us-20-point-framework, 90",
    "ua-us-20-point-framework, berlin-security-documents, 89"
  })
  void theOtherWayRoundIsNearlyTheMirrorOfDraftsWrittenAnew(String one, String other, int percent)
      throws IOException {
    Set<String> links = links(one, other, false);
    int all = links.size();
    links.retainAll(links(other, one, true));
    assertThat(100 * links.size()).as("%s of %s", links.size(), all).isGreaterThan(percent * all);
  }

  /** The links of a comparison, or those of its mirror. */
  private Set<String> links(String one, String other, boolean mirrored) throws IOException {
    return changes(diff(bundled(one), bundled(other)))
        .map(
            change -> {
              String relation = change.path("relation").asText();
              String old = ids(change.path("old"));
              String now = ids(change.path("new"));
              return mirrored
                  ? MIRRORED.getOrDefault(relation, relation) + " " + now + " " + old
                  : relation + " " + old + " " + now;
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Path bundled(String name) {
    return BUNDLED.resolve(name + ".md").toAbsolutePath();
  }

  private static String ids(JsonNode clauses) {
    var ids = new TreeSet<String>();
    clauses.forEach(clause -> ids.add(clause.path("id").asText()));
    return ids.toString();
  }

  private static Stream<JsonNode> changes(JsonNode diff) {
    return StreamSupport.stream(diff.path("changes").spliterator(), false);
  }

  private void assertSameWords(String old, String now, String... flags) throws IOException {
    Path before = Files.writeString(folder.resolve("old.md"), old);
    Path after = Files.writeString(folder.resolve("new.md"), now);
    JsonNode diff = diff(before, after);
    assertThat(changes(diff)).isNotEmpty();
    assertThat(changes(diff))
        .allSatisfy(
            change -> {
              assertThat(change.path("relation").asText()).isEqualTo("unchanged");
              change.path("flags").forEach(flag -> assertThat(flags).contains(flag.asText()));
            });
  }

  private JsonNode diff(Path old, Path now) throws IOException {
    return JSON.readTree(
        Cli.run(folder, "diff", old.toString(), now.toString(), "--format", "json").out());
  }
}
