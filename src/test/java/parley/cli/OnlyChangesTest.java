package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;

class OnlyChangesTest {
  @TempDir Path folder;

  @Test
  void theHelpNamesEveryKind() {
    assertThat(OnlyChanges.names())
        .allSatisfy(name -> assertThat(OnlyChanges.NAMES).contains(name));
  }

  @ParameterizedTest
  @CsvSource({
    "moved, 1",
    "figure, 1",
    "'figure, moved', 1",
    "date, 0",
    "added, 0",
    "substance, 1",
    "unchanged, 1"
  })
  void theExitCodeIsThatOfWhatWasAskedFor(String only, int exit) throws Exception {
    Files.writeString(
        folder.resolve("a.txt"),
        "1. Pay 5 crowns to the clerk.\n\n2. Keep quiet.\n\n3. Sail at dawn.\n");
    Files.writeString(
        folder.resolve("b.txt"),
        "1. Sail at dawn.\n\n2. Pay 6 crowns to the clerk.\n\n3. Keep quiet.\n");
    var result = Cli.run(folder, "diff", "a.txt", "b.txt", "--exit-code", "--only", only);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isEqualTo(exit);
  }

  @Test
  void anEmptyNameIsNoKind() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "1. Pay.\n");
    var result = Cli.run(folder, "diff", "a.txt", "a.txt", "--only", "moved,,added");
    assertThat(result.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.err()).contains("no kind of change is called ''");
  }
}
