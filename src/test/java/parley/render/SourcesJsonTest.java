package parley.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Schemas;

class SourcesJsonTest {
  @Test
  void fitsItsSchema(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        folder.resolve("reports/2031-05-01.md"),
        "Norland's fleet has 90 ships.\n\n\"We will sign on 3 May,\" Greta Holt said.\n");
    Files.writeString(
        folder.resolve("reports/2031-05-02.md"),
        "Norland's fleet has 95.5 ships. A pact \"known in part\" was signed in June 2029.\n");
    Schemas.assertFits(Cli.run(folder, "sources", "--format", "json").out(), "sources");
  }

  @Test
  void fitsItsSchemaForTheBundledCorpus() {
    Schemas.assertFits(Cli.run(Path.of("corpus"), "sources", "--format", "json").out(), "sources");
  }
}
