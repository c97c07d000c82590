package parley.render;

import java.util.Arrays;
import java.util.List;
import parley.draft.Clause;
import parley.redline.Comparison;
import parley.redline.Trespass;

/** What changed that was not to change as SARIF. */
public final class VerifySarif {
  private static final String HELP =
      "The change is outside the clauses that --allow names. Take it back, or allow its clause.";

  private VerifySarif() {}

  public static String of(Comparison comparison, List<Trespass> found) {
    List<Sarif.Rule> rules =
        Arrays.stream(Trespass.Rule.values())
            .map(r -> new Sarif.Rule(ChangeNames.lower(r), r.meaning(), HELP, "error"))
            .toList();
    Fingerprints fingerprints = new Fingerprints();
    return Sarif.of(rules, found.stream().map(t -> result(comparison, t, fingerprints)).toList());
  }

  private static Sarif.Result result(
      Comparison comparison, Trespass trespass, Fingerprints fingerprints) {
    String rule = ChangeNames.lower(trespass.rule());
    Clause clause = VerifyWords.clause(trespass.change());
    return new Sarif.Result(
        rule,
        "error",
        VerifyWords.message(trespass),
        VerifyWords.draft(comparison, trespass.change()).document().path(),
        clause.line(),
        0,
        clause.id(),
        fingerprints.next(rule, VerifyWords.words(trespass.change())));
  }
}
