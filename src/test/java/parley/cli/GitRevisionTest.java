package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Repository;

/** Drafts as they were in a revision of git. */
class GitRevisionTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void twoRevisions() throws IOException {
    Files.createDirectories(folder.resolve("drafts"));
    write("The rent is 40 crowns.");
    Repository repository = Repository.of(folder);
    write("The rent is 50 crowns.");
    repository.commit();
    write("The rent is 60 crowns.");
  }

  private void write(String words) throws IOException {
    Files.writeString(folder.resolve("drafts/a.md"), "# Lease\n\n1. " + words + "\n");
  }

  @Test
  void aFileOfARevisionIsComparedWithTheFile() {
    Cli.Result result = Cli.run(folder, "diff", "HEAD~1:drafts/a.md", "drafts/a.md");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("[-40-]{+60+}");
  }

  @Test
  void twoRevisionsAreComparedFromAFolderBelow() {
    Cli.Result result =
        Cli.run(folder.resolve("drafts"), "diff", "HEAD~1:./a.md", "HEAD:drafts/a.md");
    assertThat(result.out()).contains("[-40-]{+50+}");
  }

  @Test
  void aFileThatTheRevisionHasNotIsNamed() {
    Cli.Result result = Cli.run(folder, "diff", "HEAD:drafts/b.md", "drafts/a.md");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("cannot read HEAD:drafts/b.md", "no such revision or file");
  }

  @Test
  void aRevisionIsNeverAnOption() {
    Cli.Result result = Cli.run(folder, "clauses", "--", "--output=x:drafts/a.md");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("cannot read --output=x:drafts/a.md");
    assertThat(folder.resolve("x:drafts")).doesNotExist();
  }

  @Test
  void theWorkingTreeStaysAsItIs() throws IOException {
    Cli.run(folder, "diff", "HEAD~1:drafts/a.md", "HEAD:drafts/a.md");
    assertThat(Files.readString(folder.resolve("drafts/a.md"))).contains("60 crowns");
  }
}
