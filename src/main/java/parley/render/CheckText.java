package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import parley.corpus.Expectation;
import parley.corpus.Notice;
import parley.issue.Breach;
import parley.issue.Cause;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Judgement;
import parley.issue.Rule;

/** The answer of the gate: one line to a breach, ready for a log. */
public final class CheckText {
  private static final int QUOTE_LENGTH = 120;

  private CheckText() {}

  /**
   * The breaches, or that there are none.
   *
   * @param asked the causes that were asked for, as words
   */
  public static String of(Findings findings, Judgement judgement, List<String> asked) {
    if (judgement.passed()) {
      String known = judgement.known().isEmpty() ? "" : " but what the baseline has";
      return CheckMarkdown.nothing(asked) + known + ": " + Tally.agreed(findings) + "\n";
    }
    return judgement.breaches().stream()
        .map(CheckText::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Breach breach) {
    return Printable.line(breach.cause().word() + " " + what(breach));
  }

  /** What is wrong, where and by which rule, without the cause. */
  static String what(Breach breach) {
    return breach
        .finding()
        .map(finding -> issue(breach, finding))
        .or(() -> breach.notice().map(Notice::toString))
        .orElse(breach.why());
  }

  private static String issue(Breach breach, Finding finding) {
    String rules =
        finding.decision().rules().stream().map(Rule::name).collect(Collectors.joining(" "));
    return finding.issue().id()
        + " "
        + finding.tag().word()
        + "/"
        + finding.status().word()
        + " of "
        + String.join(" ", finding.issue().consent())
        + expected(breach, finding)
        + ": "
        + breach.exhibit().map(CheckText::cause).orElse(finding.why())
        + (rules.isEmpty() ? "" : " (" + rules + ")");
  }

  private static String expected(Breach breach, Finding finding) {
    Expectation expect = finding.issue().expect();
    return breach.cause() == Cause.UNEXPECTED && expect != null
        ? ", expected " + expect.word()
        : "";
  }

  private static String cause(Exhibit exhibit) {
    String clause = exhibit.claim().evidence().clause();
    return Cites.place(exhibit)
        + (clause == null ? "" : " clause " + clause)
        + " “"
        + Cites.words(exhibit, QUOTE_LENGTH)
        + "”";
  }
}
