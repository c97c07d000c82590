package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Repository;

/** A file that somebody names where a draft is called for is one, however short it is. */
class NamedDraftTest {
  private static final String CONTESTED = "The harbour dues [shall][may] be waived.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void theBracketsOfASingleClauseAreRead() throws IOException {
    Files.writeString(folder.resolve("clause.txt"), CONTESTED);
    assertThat(Cli.run(folder, "clauses", "clause.txt").out()).contains("1 contested");
  }

  @Test
  void theBracketsOfASingleClauseOfARevisionAreRead() throws IOException {
    Files.writeString(folder.resolve("clause.txt"), CONTESTED);
    Repository.of(folder);
    Files.writeString(folder.resolve("clause.txt"), "The harbour dues shall be waived.\n");
    Cli.Result result = Cli.run(folder, "diff", "HEAD:clause.txt", "clause.txt");
    assertThat(result.out()).contains("bracket choice-made: shall");
  }

  @Test
  void aHalfBracketOfASingleClauseIsAFlaw() throws IOException {
    Files.writeString(folder.resolve("clause.txt"), "The harbour dues [shall be waived.\n");
    Cli.Result result = Cli.run(folder, "lint", "clause.txt");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("unbalanced");
  }

  @Test
  void whatIsDeclaredToBeAReportStaysOne() throws IOException {
    Files.writeString(
        folder.resolve("note.md"), "---\nkind: report\ndate: 2031-02-03\n---\n\n" + CONTESTED);
    assertThat(Cli.run(folder, "clauses", "note.md").out()).contains("0 contested");
  }
}
