package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final Duration SOON = Duration.ofMillis(1);
  private static final Duration NEVER = Duration.ofDays(1);

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(boolean terminal) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Console(stream, stream, Map.of(), Path.of("."), false, terminal, Pager.NONE);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void await(String text) throws InterruptedException {
    while (!told().contains(text)) {
      Thread.sleep(5);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|-1|20|parley: indexing ... for 20 s so far",
        "0|500|20|parley: indexing ... for 20 s so far",
        "200|1000|20|parley: indexing ... 200 of 1,000, 10 a second, about 1 min 20 s left",
        "1|5|20|parley: indexing ... 1 of 5, 3.0 a minute, about 1 min 20 s left",
        "40000|5000000|10|parley: indexing ... 40,000 of 5,000,000, 4,000 a second, about 20 min 40"
            + " s left",
        "10|100000|10|parley: indexing ... 10 of 100,000, 1 a second, about 27 h 46 min left",
        "5|5|20|parley: indexing ... 5 of 5, 15.0 a minute, finishing",
      })
  void tellsRateAndTimeLeft(long done, long total, long seconds, String line) {
    assertThat(Progress.line("indexing", done, total, Duration.ofSeconds(seconds))).isEqualTo(line);
  }

  @Test
  @Timeout(60)
  void goesOnTellingWhereNoTerminalIs() throws InterruptedException {
    try (Progress progress =
        new Progress(console(false), "indexing", -1, false, new Progress.Pace(SOON, SOON))) {
      progress.reached(3, 6);
      await("3 of 6");
      progress.reached(6, 6);
      await("6 of 6");
    }
    String end = told();
    assertThat(end).startsWith("parley: indexing ...\n").containsSubsequence("3 of 6", "6 of 6");
    Thread.sleep(30);
    assertThat(told()).isEqualTo(end);
  }

  @Test
  @Timeout(60)
  void tellsRateAndTimeLeftOnATerminal() throws InterruptedException {
    try (Progress progress =
        new Progress(console(true), "indexing", 6, false, new Progress.Pace(SOON, NEVER))) {
      await("indexing");
      progress.reached(3, 6);
      await("3/6 (0:00:");
      assertThat(told().substring(told().indexOf("3/6")))
          .containsPattern("/ 0:00:0\\d\\) [\\d.]+/s");
    }
  }

  @Test
  void saysNothingOfShortWorkOrWhenToldTo() throws InterruptedException {
    new Progress(console(false), "indexing", 6, false).close();
    try (Progress silent =
        new Progress(console(false), "indexing", 6, true, new Progress.Pace(SOON, SOON))) {
      silent.reached(1, 6);
      Thread.sleep(30);
    }
    assertThat(told()).isEmpty();
  }
}
