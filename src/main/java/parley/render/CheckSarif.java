package parley.render;

import java.util.Arrays;
import java.util.List;
import parley.issue.Breach;
import parley.issue.Cause;
import parley.issue.Judgement;

/** The answer of the gate as SARIF; what the baseline has is left out. */
public final class CheckSarif {
  private CheckSarif() {}

  /**
   * The breaches.
   *
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String of(Judgement judgement, String prefix) {
    List<Sarif.Rule> rules = Arrays.stream(Cause.values()).map(CheckSarif::rule).toList();
    Fingerprints fingerprints = new Fingerprints();
    return Sarif.of(
        rules,
        judgement.breaches().stream().map(breach -> result(breach, prefix, fingerprints)).toList());
  }

  private static Sarif.Rule rule(Cause cause) {
    String meaning = CheckPlace.meaning(cause);
    return new Sarif.Rule(cause.word(), meaning, meaning + " " + CheckPlace.advice(cause), "error");
  }

  private static Sarif.Result result(Breach breach, String prefix, Fingerprints fingerprints) {
    CheckPlace place = CheckPlace.of(breach, prefix);
    return new Sarif.Result(
        breach.cause().word(),
        "error",
        CheckText.what(breach),
        place.path(),
        place.line(),
        place.column(),
        place.clause(),
        fingerprint(breach, fingerprints));
  }

  /** The issue and not its passage: the finding stays the same when other words show it. */
  static String fingerprint(Breach breach, Fingerprints fingerprints) {
    String lasting = breach.subject() + (breach.finding().isPresent() ? "" : " " + breach.why());
    return fingerprints.next(breach.cause().word(), lasting);
  }
}
