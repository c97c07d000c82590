package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import parley.index.ClauseIndex;
import parley.index.Hits;
import parley.index.SearchQuery;
import parley.index.SearchRequest;
import parley.index.SpellingTable;
import parley.testing.Cli;

/**
 * Kills {@code parley index} at random instants, as a loss of power would: the index opens, and
 * holds all of one state of the corpus. {@code -Dparley.kills=100} kills so often.
 */
class KilledIndexTest {
  private static final int KILLS = Integer.getInteger("parley.kills", 8);
  private static final int REPORTS = 40;
  private static final int PARAGRAPHS = 60;

  @TempDir Path talks;
  @TempDir Path logs;

  private void write(int state) throws IOException {
    Files.createDirectories(talks.resolve("reports"));
    for (int report = 0; report < REPORTS; report++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < PARAGRAPHS; i++) {
        text.append("Boat ").append(report * PARAGRAPHS + i).append(" landed herring in state ");
        text.append(state).append(", said the harbour master of the northern port.\n\n");
      }
      Files.writeString(talks.resolve("reports/r" + report + ".md"), text);
    }
  }

  @BeforeEach
  void declare() throws IOException {
    Files.writeString(talks.resolve("parley.yaml"), "title: Fish\n");
  }

  private Process index() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(List.of("parley.cli.Parley", "index", "--corpus", talks.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(logs.resolve("log").toFile()))
        .start();
  }

  private void finish(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(logs.resolve("log"))).isZero();
  }

  @Test
  void leavesOneWholeStateWheneverItIsKilled(TestReporter reporter) throws Exception {
    Random random = new Random(5);
    write(0);
    long start = System.nanoTime();
    finish(index());
    long whole = Duration.ofNanos(System.nanoTime() - start).toMillis();
    assertThat(state()).isZero();
    int last = 0;
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int kill = 1; kill <= KILLS; kill++) {
      write(kill);
      Process process = index();
      boolean ended = process.waitFor(whole / 3 + random.nextLong(whole), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      int state = state();
      assertThat(state).isIn(last, kill);
      last = state;
      outcomes.merge(
          ended ? "had ended" : state == kill ? "had committed" : "was cut off", 1, Integer::sum);
    }
    reporter.publishEntry(KILLS + " kills", outcomes.toString());
    write(KILLS + 1);
    finish(index());
    assertThat(state()).isEqualTo(KILLS + 1);
  }

  @Test
  void letsASecondProcessWaitAndAThirdRead() throws Exception {
    write(0);
    finish(index());
    write(1);
    Process first = index();
    Process second = index();
    Cli.Result search = Cli.run(talks, "search", "harbour", "--limit", "1", "--format", "csv");
    assertThat(search.exit()).isZero();
    finish(first);
    finish(second);
    assertThat(state()).isEqualTo(1);
  }

  /** The state that all passages of the index are of; fails unless all are there, each once. */
  private int state() throws IOException {
    try (ClauseIndex index = ClauseIndex.at(talks.resolve(".parley/index"), Duration.ZERO)) {
      Hits hits =
          index.search(
              new SearchRequest(
                  new SearchQuery.All(),
                  SearchRequest.Order.DATE,
                  2 * REPORTS * PARAGRAPHS,
                  false,
                  true,
                  SpellingTable.NONE,
                  new TreeMap<>()));
      assertThat(hits.hits().stream().map(hit -> hit.passage().key()).distinct())
          .hasSize(REPORTS * PARAGRAPHS);
      List<String> states =
          hits.hits().stream()
              .map(hit -> hit.passage().text().replaceAll(".*state ([0-9]+),.*", "$1"))
              .distinct()
              .toList();
      assertThat(states).hasSize(1);
      assertThat(hits.notes()).isEmpty();
      return Integer.parseInt(states.getFirst());
    }
  }
}
