package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.issue.Breach;
import parley.issue.Findings;
import parley.issue.Judgement;

/**
 * The answer of the gate as a JUnit report: one test that fails for each reason to fail, those that
 * the baseline has as skipped, and one that passes for each other issue.
 */
public final class CheckJunit {
  private CheckJunit() {}

  /**
   * The answer.
   *
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String of(Findings findings, Judgement judgement, String prefix) {
    List<Junit.Case> cases = new ArrayList<>();
    for (Breach breach : judgement.breaches()) {
      String advice = CheckPlace.advice(breach.cause());
      cases.add(
          reason(
              breach,
              prefix,
              new Junit.Outcome.Failed(breach.cause().word(), CheckText.what(breach), advice)));
    }
    for (Breach breach : judgement.known()) {
      cases.add(
          reason(
              breach,
              prefix,
              new Junit.Outcome.Skipped("in the baseline: " + CheckText.what(breach))));
    }
    Set<String> told =
        Stream.concat(judgement.breaches().stream(), judgement.known().stream())
            .flatMap(breach -> breach.finding().stream())
            .map(finding -> finding.issue().id())
            .collect(Collectors.toSet());
    findings.all().stream()
        .map(finding -> finding.issue().id())
        .filter(id -> !told.contains(id))
        .forEach(id -> cases.add(new Junit.Case(id, null, new Junit.Outcome.Passed())));
    return Junit.of("parley check", cases);
  }

  private static Junit.Case reason(Breach breach, String prefix, Junit.Outcome outcome) {
    String name = (breach.subject() + " " + breach.cause().word()).strip();
    return new Junit.Case(name, CheckPlace.of(breach, prefix), outcome);
  }
}
