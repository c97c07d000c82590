package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

/** The choice of one family, as people type it. */
class FamilyOptionTest {
  private static final Path TRACKS = Path.of("src/test/resources/issues/two-tracks");

  @ParameterizedTest
  @ValueSource(strings = {"issues", "positions", "report"})
  void leavesTheOthersOut(String command) {
    Cli.Result result = Cli.run(TRACKS, command, "--family", "coastguard", "--format", "json");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("search", "patrols").doesNotContain("pilots", "museum");
  }

  @Test
  void namesTheNearestOfThoseThatAreThere() {
    Cli.Result result = Cli.run(TRACKS, "issues", "--family", "habour");
    assertThat(result.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.err()).contains("there is no family 'habour'; did you mean 'harbour'?");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void oneIssueIsShownOnlyWhereItBelongs() {
    assertThat(Cli.run(TRACKS, "issues", "patrols", "--family", "coastguard").out())
        .contains("in the family harbour, also in coastguard");
    Cli.Result result = Cli.run(TRACKS, "issues", "museum", "--family", "coastguard");
    assertThat(result.err()).contains("there is no issue museum; there are patrols");
  }
}
