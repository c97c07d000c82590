package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

/** Where the index of a corpus is written when whoever wrote the corpus laid a link there. */
class LinkedIndexTest {
  @TempDir Path work;
  private Path talks;
  private Path elsewhere;

  @BeforeEach
  void write() throws IOException {
    talks = Files.createDirectory(work.resolve("talks"));
    elsewhere = Files.createDirectory(work.resolve("elsewhere"));
    Files.writeString(talks.resolve("a.md"), "---\nkind: report\n---\n\nThe ferry sails again.\n");
    Files.writeString(elsewhere.resolve("diary"), "mine\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {".parley", ".parley/index", ".parley/alerts", ".parley/.gitignore"})
  void writesThroughNoLinkOutOfTheCorpus(String link) throws IOException {
    Files.createDirectories(talks.resolve(link).getParent());
    Files.createSymbolicLink(talks.resolve(link), elsewhere);
    for (List<String> command : List.of(List.of("index"), List.of("search", "ferry"))) {
      Cli.Result result = Cli.run(talks, command.toArray(String[]::new));
      assertThat(result.exit()).isEqualTo(4);
      assertThat(result.err())
          .contains(link + " is a link out of the corpus, so nothing was read or written there");
    }
    assertThat(elsewhere).isDirectoryNotContaining(file -> !file.endsWith("diary"));
    assertThat(elsewhere.resolve("diary")).hasContent("mine\n");
  }

  @Test
  void makesNothingThroughALinkToNothing() throws IOException {
    Files.createDirectories(talks.resolve(".parley"));
    Path made = elsewhere.resolve("made");
    Files.createSymbolicLink(talks.resolve(".parley/.gitignore"), made);
    assertThat(Cli.run(talks, "index").exit()).isEqualTo(4);
    assertThat(made).doesNotExist();
  }

  @Test
  void followsALinkThatStaysInsideOrIsAskedFor() throws IOException {
    Files.createSymbolicLink(talks.resolve(".parley"), Files.createDirectory(talks.resolve(".at")));
    assertThat(Cli.run(talks, "index").exit()).isZero();
    assertThat(talks.resolve(".at/index")).isDirectory();

    Files.delete(talks.resolve(".parley"));
    Files.createSymbolicLink(talks.resolve(".parley"), elsewhere);
    assertThat(Cli.run(talks, "index", "--follow-links").exit()).isZero();
    assertThat(elsewhere.resolve("index")).isDirectory();
  }
}
