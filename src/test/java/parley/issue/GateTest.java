package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.issue.Scene.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;
import parley.corpus.CorpusReader;
import parley.corpus.Notice;
import parley.corpus.ReadingOptions;
import parley.draft.Draft;

class GateTest {
  private static List<String> failing(Scene scene, Cause cause) {
    return Gate.check(scene.findings(), EnumSet.of(cause)).stream()
        .map(breach -> breach.finding().orElseThrow().issue().id())
        .toList();
  }

  private static Scene scene() {
    return new Scene()
        .issue("quota", null, "POR")
        .issue("season", null, "POR")
        .own("quota", "POR", Stance.ACCEPTS, 1)
        .own("season", "POR", Stance.DEMANDS, 11);
  }

  @Test
  void failsOnEveryOpenIssue() {
    assertThat(failing(scene(), Cause.OPEN)).containsExactly("season");
  }

  @Test
  void passesWhenEverythingIsAgreed() {
    Scene scene = new Scene().issue("quota", null, "POR").own("quota", "POR", Stance.ACCEPTS, 1);
    assertThat(failing(scene, Cause.OPEN)).isEmpty();
  }

  @Test
  void failsOnWhatWasFirstHeardOfOnTheDay() {
    assertThat(failing(scene(), Cause.NEW)).containsExactly("season");
  }

  @Test
  void failsOnOldOpenIssuesOnly() {
    Scene later = scene().asOf(Scene.MAY_1.plusDays(60));
    assertThat(failing(later, Cause.STALE)).containsExactly("season");
    assertThat(failing(scene(), Cause.STALE)).isEmpty();
  }

  @Test
  void failsOnWhatWasReopened() {
    Scene scene =
        scene()
            .add(say("quota", Signal.AGREED_TEXT).of("POR").from(SourceClass.S3).on(2))
            .add(say("quota", Signal.REOPENED).on(5));
    assertThat(failing(scene, Cause.REOPENED)).containsExactly("quota");
  }

  @Test
  void failsOnABracketWithoutItsOtherHalfAndOnNoOtherNotice(@TempDir Path folder)
      throws IOException {
    Path drafts = Files.createDirectory(folder.resolve("drafts"));
    Files.writeString(drafts.resolve("a.md"), "# Lease\n\n1. The rent is [90 crowns.\n");
    Findings read = Tagger.tag(CorpusReader.read(folder, ReadingOptions.DEFAULT), null);
    Draft draft = read.drafts().getFirst();
    var notices = new ArrayList<>(draft.notices());
    notices.add(Notice.warning("drafts/a.md", null, "a remark on a bracket"));
    Findings remarked =
        new Findings(
            read.corpus(),
            read.agenda(),
            read.asOf(),
            read.documents(),
            List.of(new Draft(draft.document(), draft.clauses(), notices)),
            read.told(),
            read.all(),
            read.copies(),
            read.packaged(),
            read.limits(),
            read.notices());
    assertThat(Gate.check(remarked, EnumSet.of(Cause.UNBALANCED)))
        .singleElement()
        .satisfies(
            breach ->
                assertThat(breach.notice().orElseThrow().toString())
                    .startsWith("drafts/a.md:3:")
                    .contains("not closed"));
  }
}
