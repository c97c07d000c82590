package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;

class InitCommandTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void twoDraftsAndAReport() throws IOException {
    Files.createDirectories(folder.resolve("harbour-dues/drafts"));
    Files.createDirectories(folder.resolve("harbour-dues/reports"));
    write(
        "drafts/first-2025-03-01.md",
        """
        # Harbour agreement

        ## 1. Dues

        [PORT: The dues are 40 crowns a tonne.] [FLEET: The dues are 25 crowns a tonne.]

        ## 2. Night work

        Boats are unloaded until midnight.
        """);
    write(
        "drafts/second-2025-04-01.md",
        """
        # Harbour agreement

        ## 1. Dues

        [PORT: The dues are 35 crowns a tonne.] [FLEET: The dues are 25 crowns a tonne.]

        ## 2. Night work

        Boats are unloaded until eleven at night.
        """);
    write("reports/2025-04-02-gazette.md", "The harbour talks went on. No dues were agreed.\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve("harbour-dues").resolve(file), text);
  }

  @Test
  void writesWhatItFindsAndReadsItBack() throws IOException {
    Cli.Result init = Cli.run(folder, "init", "harbour-dues");
    assertThat(init.err()).isEmpty();
    assertThat(init.exit()).isZero();
    assertThat(init.out()).contains("3 documents", "2 parties", "parley.yaml");
    assertThat(Files.readString(folder.resolve("harbour-dues/parley.yaml")))
        .contains("title: Harbour dues", "PORT", "FLEET", "Dues", "Night work")
        .contains("2025-04-02  report     reports/2025-04-02-gazette.md");
    Cli.Result issues = Cli.run(folder, "issues", "--corpus", "harbour-dues");
    assertThat(issues.err()).isEmpty();
    assertThat(issues.out()).contains("night-work", "dues");
  }

  @Test
  void proposesDraftsThatReportsTellOfAndThatAreNotHere() throws IOException {
    write(
        "reports/2025-04-03-courier.md",
        """
        ---
        drafts: [pilots-1]
        ---

        The operating plan contains dues for yachts. It also contains night work for pilots.
        """);
    assertThat(Cli.run(folder, "init", "harbour-dues").err()).isEmpty();
    assertThat(Files.readString(folder.resolve("harbour-dues/parley.yaml")))
        .contains("- text: unpublished\n    version: pilots-1\n    date: 2025-04-03\n");
    assertThat(Cli.run(folder, "report", "--corpus", "harbour-dues").out())
        .contains("pilots-1 of 2025-04-03, text not published");
  }

  @Test
  void leavesAFileThatIsThereUntouched() throws IOException {
    write("parley.yaml", "title: Ours\n");
    Cli.Result init = Cli.run(folder, "init", "harbour-dues");
    assertThat(init.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(init.err()).contains("is there already", "--force");
    assertThat(Files.readString(folder.resolve("harbour-dues/parley.yaml")))
        .isEqualTo("title: Ours\n");
  }

  @Test
  void onlyShowsItOnADryRun() {
    Cli.Result init = Cli.run(folder, "init", "harbour-dues", "--dry-run");
    assertThat(init.out()).contains("title: Harbour dues", "issues:");
    assertThat(folder.resolve("harbour-dues/parley.yaml")).doesNotExist();
  }

  @Test
  void replacesAFileWhenToldTo() throws IOException {
    write("parley.yaml", "title: Ours\n");
    assertThat(Cli.run(folder, "init", "harbour-dues", "--force").exit()).isZero();
    assertThat(Files.readString(folder.resolve("harbour-dues/parley.yaml")))
        .contains("title: Harbour dues");
  }
}
