package parley.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an input that does not fit into the memory of the process. */
class LoadTest {
  @TempDir Path work;

  @Test
  void saysThatItsMemoryIsNotEnough() throws IOException {
    StringBuilder draft = new StringBuilder();
    for (int i = 1; i <= 40_000; i++) {
      draft.append(i).append(". The seller shall deliver lot ").append(i).append(" at noon.\n\n");
    }
    Files.writeString(work.resolve("long.md"), draft);
    Launch launch = Launch.ofThisJava();
    Launch.Outcome outcome =
        launch.with(launch.java(), List.of("-Xmx24m")).run(work, "clauses", "long.md");
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(" MB that this run may use are not enough").contains("-Xmx");
    assertThat(Launch.isClear(outcome.err())).as(outcome.err()).isTrue();
  }
}
