package parley.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.draft.Flaw;
import parley.draft.Linted;

/** The flaws of drafts as SARIF. */
public final class LintSarif {
  private LintSarif() {}

  public static String of(List<Linted> drafts) {
    List<Sarif.Rule> rules = Arrays.stream(Flaw.Rule.values()).map(LintSarif::rule).toList();
    Fingerprints fingerprints = new Fingerprints();
    List<Sarif.Result> results = new ArrayList<>();
    for (Linted linted : drafts) {
      for (Flaw flaw : linted.flaws()) {
        results.add(result(linted, flaw, LintJson.fingerprint(fingerprints, linted, flaw)));
      }
    }
    return Sarif.of(rules, results);
  }

  private static Sarif.Rule rule(Flaw.Rule rule) {
    String help = rule.meaning() + ": " + rule.advice() + ".";
    return new Sarif.Rule(rule.word(), rule.meaning() + ".", help, level(rule));
  }

  private static String level(Flaw.Rule rule) {
    return ChangeNames.lower(rule.weight());
  }

  private static Sarif.Result result(Linted linted, Flaw flaw, String fingerprint) {
    return new Sarif.Result(
        flaw.rule().word(),
        level(flaw.rule()),
        flaw.message() + "; " + flaw.rule().advice(),
        linted.draft().document().path(),
        flaw.location().line(),
        flaw.location().column(),
        flaw.clause(),
        fingerprint);
  }
}
