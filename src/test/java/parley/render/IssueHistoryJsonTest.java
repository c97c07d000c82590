package parley.render;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parley.testing.Cli;
import parley.testing.Schemas;

class IssueHistoryJsonTest {
  @Test
  void fitsItsSchema() {
    Schemas.assertFits(
        Cli.run(Path.of("corpus"), "history", "zaporizhzhia-plant", "--format", "json").out(),
        "history");
  }
}
