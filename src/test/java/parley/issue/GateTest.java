package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.issue.Scene.say;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Stance;

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
}
