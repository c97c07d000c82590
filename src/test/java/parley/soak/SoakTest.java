package parley.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A little of what {@code scripts/soak} does at length. {@code -Dparley.kills=100} kills so often.
 */
class SoakTest {
  private static final int KILLS = Integer.getInteger("parley.kills", 3);
  private static final Launch LAUNCH = Launch.ofThisJava();

  /** Far enough apart to take seconds, and to have every format. */
  private static final SameBytes EVERY_NINTH =
      new SameBytes(
          LAUNCH, Path.of("corpus").toAbsolutePath(), List.of(LAUNCH.java(), LAUNCH.java()), 9);

  @TempDir Path work;

  private static void passed(Trial trial, TestReporter reporter) {
    assumeFalse(trial.isSkipped(), trial.figures());
    reporter.publishEntry(trial.what(), trial.row());
    assertThat(trial.outcomes().values().stream().mapToInt(n -> n).sum()).isPositive();
  }

  @Test
  void keepsOneWholeStateWheneverIndexingIsKilled(TestReporter reporter) throws Exception {
    passed(new Kills(LAUNCH, 5).ofIndexing(work, KILLS), reporter);
  }

  @Test
  void writesNoHalfManifestWhenKilled(TestReporter reporter) throws Exception {
    passed(new Kills(LAUNCH, 6).ofDeclaring(work, KILLS), reporter);
  }

  @Test
  void writesNoHalfReportWhenKilled(TestReporter reporter) throws Exception {
    passed(new Kills(LAUNCH, 7).ofReporting(work, KILLS), reporter);
  }

  @Test
  void showsReadersOneStateWhileOthersWrite(TestReporter reporter) throws Exception {
    passed(new Neighbours(LAUNCH).readAndWrite(work, 1), reporter);
  }

  @Test
  void mendsADamagedIndex(TestReporter reporter) throws IOException {
    passed(new Hardship(LAUNCH, 8).ofDamage(work, 12), reporter);
  }

  @Test
  void outlivesAFullDisk(TestReporter reporter) throws Exception {
    passed(new Hardship(LAUNCH, 9).ofFullDisk(work, 3), reporter);
  }

  @Test
  void saysWhatItMayNotDo(TestReporter reporter) throws Exception {
    passed(new Hardship(LAUNCH, 10).ofPermissions(work), reporter);
  }

  @Test
  void writesTheSameBytesEverywhere(TestReporter reporter) throws IOException {
    passed(EVERY_NINTH.everywhere(work, 2), reporter);
  }

  @Test
  void endsInBoundedMemoryHoweverOftenAContractComesBack(TestReporter reporter) throws IOException {
    passed(new Load(LAUNCH, 96, 11).of(work, 25, 40), reporter);
  }

  @Test
  void asksForNoNetwork(TestReporter reporter) throws IOException {
    passed(EVERY_NINTH.withoutNetwork(work), reporter);
  }
}
