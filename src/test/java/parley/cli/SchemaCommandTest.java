package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

class SchemaCommandTest {
  @Test
  void printsTheSchemaOfACommand() {
    assertThat(Cli.run(Path.of(""), "schema", "clauses").out()).contains("parley/clauses/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "../version", "Clauses", ""})
  void saysThatThereIsNone(String name) {
    Cli.Result result = Cli.run(Path.of(""), "schema", name);
    assertThat(result.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.err()).contains("there is no schema for '" + name + "'");
    assertThat(result.out()).isEmpty();
  }
}
