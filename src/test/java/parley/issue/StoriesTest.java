package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.corpus.CorpusReader;
import parley.corpus.ReadingOptions;

/** The negotiations of {@code stories.txt}: what each issue stands at after one short report. */
class StoriesTest {
  @TempDir Path folder;

  /** One negotiation with its expectations, as the table has it. */
  record Story(String title, List<String> lines) {
    List<String> starting(String mark) {
      return lines.stream()
          .filter(line -> line.startsWith(mark + " "))
          .map(line -> line.substring(mark.length() + 1))
          .toList();
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Story> stories() throws IOException {
    var stories = new ArrayList<Story>();
    try (InputStream in = StoriesTest.class.getResourceAsStream("stories.txt")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().toList()) {
        if (line.startsWith("== ")) {
          stories.add(new Story(line.substring(3), new ArrayList<>()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          stories.getLast().lines().add(line);
        }
      }
    }
    return stories.stream();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void standsWhereTheReportLeavesIt(Story story) throws IOException {
    String day = story.title().substring(story.title().indexOf(" | ") + 3);
    Files.writeString(folder.resolve("parley.yaml"), manifest(story));
    Files.createDirectories(folder.resolve("reports"));
    Files.writeString(folder.resolve("reports/report.md"), report(story, day));
    Map<String, Finding> found =
        Tagger.tag(CorpusReader.read(folder, ReadingOptions.DEFAULT), LocalDate.parse(day))
            .all()
            .stream()
            .collect(Collectors.toMap(one -> one.issue().id(), one -> one));
    for (String expected : story.starting("?")) {
      String[] sides = expected.split(" = ", 2);
      List<String> wanted = List.of(sides[1].split("; ", -1));
      if (sides[0].equals("only")) {
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(wanted);
        continue;
      }
      Finding finding = Objects.requireNonNull(found.get(sides[0]), sides[0]);
      assertThat(told(finding)).as(expected + ": " + finding.why()).containsAll(wanted);
    }
  }

  private static List<String> told(Finding finding) {
    var told = new ArrayList<String>();
    told.add(finding.tag().name().toLowerCase(Locale.ROOT) + " " + finding.status().word());
    finding
        .positions()
        .forEach(p -> told.add(p.party() + " " + p.stance().name().toLowerCase(Locale.ROOT)));
    return told;
  }

  private static String manifest(Story story) {
    return "title: A story\nparties:\n"
        + entries(story.starting("party"), "name", "aliases")
        + "issues:\n"
        + entries(story.starting("issue"), "title", "terms");
  }

  private static String entries(List<String> lines, String first, String rest) {
    var yaml = new StringBuilder();
    for (String line : lines) {
      String[] sides = line.split(" = ", 2);
      List<String> names = List.of(sides[1].split(", ", -1));
      yaml.append("  - id: \"").append(sides[0]).append("\"\n");
      yaml.append("    ").append(first).append(": \"").append(names.getFirst()).append("\"\n");
      String others =
          names.stream().skip(1).map(n -> '"' + n + '"').collect(Collectors.joining(", "));
      yaml.append("    ").append(rest).append(": [").append(others).append("]\n");
    }
    return yaml.toString();
  }

  private static String report(Story story, String day) {
    List<String> paragraphs = story.starting(">");
    return "---\nkind: report\ndate: "
        + day
        + "\ntitle: \""
        + paragraphs.getFirst()
        + "\"\n---\n\n"
        + String.join("\n\n", paragraphs.subList(1, paragraphs.size()))
        + "\n";
  }
}
