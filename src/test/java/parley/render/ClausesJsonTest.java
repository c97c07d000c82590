package parley.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.testing.Cli;
import parley.testing.Schemas;

class ClausesJsonTest {
  static Stream<Path> drafts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus/drafts"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void fitsItsSchema(Path draft) {
    Cli.Result result = Cli.run(Path.of(""), "clauses", draft.toString(), "--format", "json");
    Schemas.assertFits(result.out(), "clauses");
  }
}
