package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;

/** Where each clause is an issue of its own, four times as many take little more than that. */
class LongDraftTest {
  private static final int CLAUSES = 1_500;

  /** Each clause against each issue would take sixteen times as long. */
  private static final double MOST = 9;

  @TempDir Path talks;

  private static String draft(int clauses, String date) {
    Random random = new Random(1);
    StringBuilder text =
        new StringBuilder("---\ndate: " + date + "\nversion: v" + date + "\n---\n");
    for (int clause = 1; clause <= clauses; clause++) {
      text.append('\n').append(clause).append(". The party shall");
      for (int word = 0; word < 12; word++) {
        text.append(' ');
        for (int letter = 3 + random.nextInt(5); letter > 0; letter--) {
          text.append((char) ('a' + random.nextInt(26)));
        }
      }
      text.append(".\n");
    }
    return text.toString();
  }

  private Path corpus(int clauses) throws IOException {
    Path root = talks.resolve(String.valueOf(clauses));
    Files.createDirectories(root.resolve("drafts"));
    Files.writeString(root.resolve("parley.yaml"), "title: Pact\n");
    Files.writeString(root.resolve("drafts/a.md"), draft(clauses, "2026-01-01"));
    Files.writeString(root.resolve("drafts/b.md"), draft(clauses, "2026-02-01"));
    return root;
  }

  /** Processor time of this thread, which the load of the machine hardly changes. */
  private static double seconds(Path root, int clauses) {
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 3; run++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Cli.Result result = Cli.run(root, "issues");
      least =
          Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
      assertThat(result.exit()).isZero();
      assertThat(result.out().lines().count()).isGreaterThan(clauses);
    }
    return least / 1e9;
  }

  @Test
  void takesNotMuchLongerThanItIsLong(TestReporter reporter) throws IOException {
    double few = seconds(corpus(CLAUSES), CLAUSES);
    double many = seconds(corpus(4 * CLAUSES), 4 * CLAUSES);
    reporter.publishEntry("seconds", few + " and " + many);
    assertThat(many / few).isLessThan(MOST);
  }
}
