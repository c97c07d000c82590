package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells people to type exists. */
class ReadmeTest {
  private static final Pattern CALL = Pattern.compile("(?:scripts/)?\\bparley ([a-z]+)([^`\\n]*)");
  private static final Pattern OPTION = Pattern.compile("(?<=\\s)--[a-z-]+");

  private static List<MatchResult> calls() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return Pattern.compile("`[^`\\n]+`|(?m)^(?:scripts/)?parley .*$")
        .matcher(readme)
        .results()
        .flatMap(code -> CALL.matcher(code.group()).results())
        .toList();
  }

  @Test
  void everyCommandExists() throws IOException {
    assertThat(calls()).hasSizeGreaterThan(25);
    for (MatchResult call : calls()) {
      assertThat(Commands.names()).as(call.group()).contains(call.group(1));
    }
  }

  @Test
  void everyOptionExists() throws IOException {
    var parley = Parley.commandLine(Console.ofProcess());
    for (MatchResult call : calls()) {
      var command = Objects.requireNonNull(parley.getSubcommands().get(call.group(1)));
      for (String option :
          OPTION.matcher(call.group(2)).results().map(MatchResult::group).toList()) {
        assertThat(command.getCommandSpec().findOption(option)).as(call.group()).isNotNull();
      }
    }
  }

  @Test
  void everyFileThatIsLinkedExists() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)")
        .matcher(readme)
        .results()
        .forEach(link -> assertThat(Path.of(link.group(1))).exists());
  }
}
