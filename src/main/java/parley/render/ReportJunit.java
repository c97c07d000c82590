package parley.render;

import java.util.List;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Tag;

/** The open-issue report as a JUnit report: a test for each issue, which fails while it is open. */
public final class ReportJunit {
  private ReportJunit() {}

  /**
   * The issues in the order of the report.
   *
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String of(Findings findings, String prefix) {
    List<Junit.Case> cases = ReportJson.inOrder(findings).map(f -> issue(f, prefix)).toList();
    return Junit.of("parley report", cases);
  }

  private static Junit.Case issue(Finding finding, String prefix) {
    Junit.Outcome outcome =
        finding.tag() == Tag.AGREED
            ? new Junit.Outcome.Passed()
            : new Junit.Outcome.Failed(
                finding.status().word(),
                finding.issue().title() + ": " + finding.why(),
                ReportNotes.standing(finding));
    return new Junit.Case(finding.issue().id(), CheckPlace.of(finding, prefix), outcome);
  }
}
