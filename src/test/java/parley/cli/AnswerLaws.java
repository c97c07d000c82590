package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.testing.Cli;

/** What must not change an answer, and what must, whatever the negotiation is about. */
class AnswerLaws {
  private static final Path NEGOTIATIONS = Path.of("src/test/resources/issues");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The last word of the name of a party. */
  private static final Pattern PARTY_NAME = Pattern.compile("(?m)^    name: .*?(\\p{Lu}\\w{3,})$");

  @TempDir Path folder;

  /** What an issue's answer rests on: a copy may be one more passage, but is no further source. */
  private record Standing(
      String issue, String tag, String status, String confidence, String since, int sources) {
    static Standing of(JsonNode issue) {
      return new Standing(
          issue.path("id").asText(),
          issue.path("tag").asText(),
          issue.path("status").asText(),
          issue.path("confidence").asText(),
          issue.path("since").asText(),
          issue.path("counts").path("sources").asInt());
    }
  }

  static Stream<String> negotiations() throws IOException {
    try (var found = Files.list(NEGOTIATIONS)) {
      return found
          .filter(one -> Files.isDirectory(one.resolve("reports")))
          .map(one -> one.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("negotiations")
  void aCopyOfAReportCountsForNothing(String name) throws IOException {
    copy(name, UnaryOperator.identity());
    List<Standing> before = standings();
    for (Path report : files(folder.resolve("reports"))) {
      Path copy = report.resolveSibling("copy-" + report.getFileName());
      Files.copy(report, copy);
      assertThat(standings()).as("a copy of %s", report.getFileName()).isEqualTo(before);
      Files.delete(copy);
    }
  }

  @ParameterizedTest
  @MethodSource("negotiations")
  void aReportOfSomethingElseChangesNoTag(String name) throws IOException {
    copy(name, UnaryOperator.identity());
    Map<String, String> before = tags();
    String day = issues().path("asOf").asText();
    Files.writeString(folder.resolve("reports/garden.md"), elsewhere(day));
    assertThat(tags()).isEqualTo(before);
  }

  static Stream<String> negotiationsOfNamedParties() throws IOException {
    return negotiations().filter(name -> PARTY_NAME.matcher(declared(name)).find());
  }

  private static String declared(String name) {
    try {
      return Files.readString(NEGOTIATIONS.resolve(name).resolve("parley.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("negotiationsOfNamedParties")
  void aPartyOfAnotherNameIsNamedSo(String name) throws IOException {
    for (MatchResult party : PARTY_NAME.matcher(declared(name)).results().toList()) {
      String last = party.group(1);
      // As many letters as before, so that the offsets stay; no other word has them.
      String other = "Qu" + last.substring(2);
      copy(name, UnaryOperator.identity());
      String renamed = output().replace(last, other);
      copy(name, text -> text.replace(last, other));
      assertThat(output()).as("%s as %s", last, other).isEqualTo(renamed);
    }
  }

  @ParameterizedTest
  @MethodSource("negotiations")
  void withoutItsEvidenceNothingIsAgreed(String name) throws IOException {
    copy(name, UnaryOperator.identity());
    for (JsonNode issue : issues().path("issues")) {
      if (issue.path("tag").asText().equals("agreed") && issue.path("ruling").isNull()) {
        Set<String> quotes = new LinkedHashSet<>();
        issue.path("evidence").forEach(one -> quotes.add(one.path("quote").asText()));
        copy(name, text -> without(text, quotes));
        String id = issue.path("id").asText();
        assertThat(tags().get(id)).as(id).isEqualTo("open");
      }
    }
  }

  private static String elsewhere(String day) {
    return """
    ---
    title: Allotments open their gates
    kind: report
    date: %s
    source: Garden Weekly
    ---

    Forty plots along the canal can be visited on Saturday, and the pumpkins are said to be large.

    The keepers have agreed on the opening hours and still quarrel over the compost.
    """
        .formatted(day);
  }

  private static String without(String text, Set<String> quotes) {
    String left = text;
    for (String quote : quotes) {
      left = left.replace(quote, "");
    }
    return left;
  }

  @RepeatedTest(20)
  void shuffledClausesOnlyMove(RepetitionInfo run) throws IOException {
    var random = new Random(run.getCurrentRepetition());
    var clauses = new ArrayList<String>();
    for (int i = 0; i < 14; i++) {
      clauses.add(sentence(random));
    }
    write("old.txt", clauses);
    Collections.shuffle(clauses, random);
    write("new.txt", clauses);
    JsonNode summary = diff("old.txt", "new.txt").path("summary");
    assertThat(summary.path("unchanged").asInt()).as("%s", summary).isEqualTo(14);
  }

  @RepeatedTest(20)
  void lineEndsQuotesAndWrappingAreNoChange(RepetitionInfo run) throws IOException {
    var random = new Random(run.getCurrentRepetition());
    var clauses = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      clauses.add(sentence(random) + " The words “as they stand” aren’t final.");
    }
    write("old.txt", clauses);
    String text = Files.readString(folder.resolve("old.txt"));
    String plain = text.replace('“', '"').replace('”', '"').replace('’', '\'');
    Files.writeString(folder.resolve("quotes.txt"), plain);
    Files.writeString(folder.resolve("ends.txt"), "\ufeff" + text.replace("\n", "\r\n"));
    Files.writeString(folder.resolve("wrapped.txt"), text.replaceAll(" (?=[a-z]{4})", "\n"));
    for (String other : List.of("quotes.txt", "ends.txt", "wrapped.txt")) {
      JsonNode summary = diff("old.txt", other).path("summary");
      assertThat(summary.path("unchanged").asInt()).as("%s %s", other, summary).isEqualTo(8);
    }
  }

  private static String sentence(Random random) {
    var words = new StringBuilder("The");
    for (int i = 0; i < 12; i++) {
      words.append(' ');
      for (int j = 3 + random.nextInt(6); j > 0; j--) {
        words.append((char) ('a' + random.nextInt(26)));
      }
    }
    return words.append('.').toString();
  }

  private void write(String name, List<String> clauses) throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < clauses.size(); i++) {
      text.append(i + 1).append(". ").append(clauses.get(i)).append("\n\n");
    }
    Files.writeString(folder.resolve(name), text);
  }

  private JsonNode diff(String old, String now) throws IOException {
    return JSON.readTree(Cli.run(folder, "diff", old, now, "--format", "json").out());
  }

  private void copy(String name, UnaryOperator<String> change) throws IOException {
    Path from = NEGOTIATIONS.resolve(name);
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.writeString(to, change.apply(Files.readString(file)));
      }
    }
  }

  private static List<Path> files(Path of) throws IOException {
    try (var found = Files.list(of)) {
      return List.copyOf(new TreeSet<>(found.toList()));
    }
  }

  private String output() {
    return Cli.run(folder, "issues", "--format", "json").out();
  }

  private JsonNode issues() throws IOException {
    return JSON.readTree(output());
  }

  private List<Standing> standings() throws IOException {
    return issues().path("issues").valueStream().map(Standing::of).toList();
  }

  private Map<String, String> tags() throws IOException {
    Map<String, String> tags = new LinkedHashMap<>();
    issues().path("issues").forEach(i -> tags.put(i.path("id").asText(), i.path("tag").asText()));
    return tags;
  }
}
