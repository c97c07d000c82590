package parley.render;

import java.util.Arrays;
import java.util.List;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Status;
import parley.issue.Tag;

/** The open issues as SARIF, each at the passage that shows best how it stands. */
public final class ReportSarif {
  private static final String LEVEL = "note";

  private ReportSarif() {}

  /**
   * The open issues in the order of the report.
   *
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String of(Findings findings, String prefix) {
    List<Sarif.Rule> rules =
        Arrays.stream(Status.values())
            .filter(status -> status.tag() == Tag.OPEN)
            .map(ReportSarif::rule)
            .toList();
    Fingerprints fingerprints = new Fingerprints();
    return Sarif.of(
        rules,
        ReportJson.inOrder(findings)
            .filter(finding -> finding.tag() == Tag.OPEN)
            .map(finding -> result(finding, prefix, fingerprints))
            .toList());
  }

  private static Sarif.Rule rule(Status status) {
    String summary = "An open issue: " + status.meaning() + ".";
    String help = summary + " 'parley issues ID' shows the evidence and what would change the tag.";
    return new Sarif.Rule(status.word(), summary, help, LEVEL);
  }

  private static Sarif.Result result(Finding finding, String prefix, Fingerprints fingerprints) {
    CheckPlace place = CheckPlace.of(finding, prefix);
    return new Sarif.Result(
        finding.status().word(),
        LEVEL,
        finding.issue().title() + ": " + ReportNotes.standing(finding),
        place.path(),
        place.line(),
        place.column(),
        place.clause(),
        fingerprints.next("open", finding.issue().id()));
  }
}
