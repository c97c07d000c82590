package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;

/**
 * A page of 5,000 clauses, 500 of them changed. What the browser does for it is counted in the time
 * of the processor that its page takes, which other work on the machine does not lengthen.
 */
class LongPageBrowserTest extends BrowserTest {
  private static final int CLAUSES = 5_000;
  private static final int CHANGES = 500;

  /** The seconds of the processor that a reader waits for a page, or for what a key does to it. */
  private static final double MOST = 1;

  /** The page is opened so often, and the least counts: the browser, too, has to get warm. */
  private static final int TRIALS = 3;

  private static final String[] WORDS =
      "quota vessel harbour season licence catch notice coast observer fee port net day tonne"
          .split(" ", -1);

  @TempDir static Path folder;

  @BeforeAll
  static void writePage() throws Exception {
    StringBuilder old = new StringBuilder();
    StringBuilder revised = new StringBuilder();
    Random random = new Random(5);
    for (int i = 1; i <= CLAUSES; i++) {
      StringBuilder clause = new StringBuilder("\n" + i + ". Each party shall");
      for (int word = 0; word < 20; word++) {
        clause.append(' ').append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(40));
      }
      old.append(clause).append(".\n");
      revised.append(clause).append(i % (CLAUSES / CHANGES) == 0 ? " without delay.\n" : ".\n");
    }
    Files.writeString(folder.resolve("old.md"), old);
    Files.writeString(folder.resolve("new.md"), revised);
    Cli.Result result =
        Cli.run(folder, "diff", "old.md", "new.md", "--context", "9", "--output", "long.html");
    assertThat(result.exit()).as(result.err()).isZero();
    browser.send("Performance.setTimeDomain", Map.of("timeDomain", "threadTicks"));
    browser.send("Performance.enable", Map.of());
  }

  /** The seconds of the processor that the page has taken until now. */
  private static double taken() throws Exception {
    for (JsonNode metric : browser.send("Performance.getMetrics", Map.of()).get("metrics")) {
      if (metric.get("name").asText().equals("TaskDuration")) {
        return metric.get("value").asDouble();
      }
    }
    throw new IllegalStateException("the browser does not count the time of its tasks");
  }

  private static void goToTheSecondChange() throws Exception {
    browser.open(folder.resolve("long.html"));
    browser.press("n");
    browser.press("n");
    assertThat(text("document.activeElement.id")).isEqualTo("c2");
    assertThat(text("document.getElementById('where').value")).isEqualTo("2 of " + CHANGES);
  }

  @Test
  void isThereAndGoesFromChangeToChangeWithinASecond() throws Exception {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIALS; i++) {
      double before = taken();
      goToTheSecondChange();
      least = Math.min(least, taken() - before);
    }
    assertThat(least).isLessThan(MOST);
  }

  @Test
  void findsWordsWithinASecond() throws Exception {
    browser.open(folder.resolve("long.html"));
    double before = taken();
    browser.value(
        "{const w = document.getElementById('words'); w.value = 'observer7 ';"
            + " w.dispatchEvent(new Event('input')); document.body.offsetHeight}");
    String shown = text("document.getElementById('shown').value");
    assertThat(shown).endsWith(" of " + CHANGES + " changes").doesNotStartWith(CHANGES + " ");
    assertThat(taken() - before).isLessThan(MOST);
  }
}
