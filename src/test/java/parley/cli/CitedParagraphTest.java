package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

/** Evidence out of a file without lines or pages of its own cites the paragraph. */
class CitedParagraphTest {
  private static final Path FIXTURES = Path.of("src/test/resources/documents");

  @ParameterizedTest
  @ValueSource(strings = {"accord-libreoffice.docx", "accord-libreoffice.odt"})
  void theReportNamesIt(String name, @TempDir Path folder) throws IOException {
    Path drafts = Files.createDirectory(folder.resolve("drafts"));
    Files.copy(FIXTURES.resolve(name), drafts.resolve("2031-05-01-" + name));
    Cli.Result run = Cli.run(folder, "report", "--format", "markdown");
    assertThat(run.out())
        .contains(
            "- `drafts/2031-05-01-" + name + ", paragraph 6`", "“The ordinary week has 38 hours.”");
  }
}
