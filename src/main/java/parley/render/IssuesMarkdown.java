package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Tag;

/** Tagged issues as a Markdown table, the open ones first; one issue as its part of the report. */
public final class IssuesMarkdown {
  private IssuesMarkdown() {}

  public static String of(List<Finding> shown) {
    StringBuilder out =
        new StringBuilder("| issue | tag | status | positions | since | evidence |\n");
    out.append("|---|---|---|---|---|---|\n");
    for (Tag tag : List.of(Tag.OPEN, Tag.AGREED)) {
      shown.stream().filter(f -> f.tag() == tag).forEach(f -> out.append(row(f)));
    }
    return out.toString();
  }

  /** The table, and below it why each issue has its tag. */
  public static String explained(Findings findings, List<Finding> shown) {
    StringBuilder out = new StringBuilder(of(shown));
    for (Finding finding : shown) {
      out.append("\n## ").append(Markdown.text(finding.issue().title())).append("\n\n");
      Explanation.of(finding)
          .forEach(line -> out.append("- ").append(Markdown.text(line)).append('\n'));
    }
    out.append("\n## Limits\n\n");
    Explanation.limits(findings)
        .forEach(line -> out.append("- ").append(Markdown.text(line)).append('\n'));
    return out.toString();
  }

  /** One issue with its evidence. */
  public static String of(Finding finding) {
    return ReportMarkdown.issue(finding, Integer.MAX_VALUE, "####");
  }

  private static String row(Finding finding) {
    return List.of(
            Markdown.text(finding.issue().title()),
            finding.tag().word(),
            Tally.words(finding.status()),
            Markdown.text(StanceWords.row(finding)),
            finding.since() == null ? "" : finding.since().toString(),
            Markdown.text(IssuesText.places(finding, 3)))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
