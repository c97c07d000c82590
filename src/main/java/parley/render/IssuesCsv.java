package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import parley.issue.Finding;
import parley.issue.Position;

/** Tagged issues as a table for spreadsheets. */
public final class IssuesCsv {
  private static final List<String> HEAD =
      List.of(
          "id",
          "title",
          "families",
          "tag",
          "status",
          "consent",
          "contested by",
          "confidence",
          "since",
          "age days",
          "mixed",
          "pending",
          "inherited",
          "ruling",
          "positions",
          "rules",
          "why",
          "evidence");

  private IssuesCsv() {}

  public static String of(List<Finding> shown) {
    return shown.stream().map(IssuesCsv::row).collect(Collectors.joining("", Csv.row(HEAD), ""));
  }

  private static String row(Finding finding) {
    return Csv.row(
        List.of(
            finding.issue().id(),
            finding.issue().title(),
            String.join(" ", finding.families()),
            finding.tag().word(),
            finding.status().word(),
            String.join(" ", finding.issue().consent()),
            String.join(" ", finding.contestedBy()),
            finding.decision().confidence().word(),
            finding.since() == null ? "" : finding.since().toString(),
            finding.ageDays() == null ? "" : finding.ageDays().toString(),
            finding.decision().mixed() ? "yes" : "no",
            String.join(" ", finding.pending()),
            finding.decision().inherited() == null ? "" : finding.decision().inherited(),
            finding.ruling().map(ruling -> ruling.entry().by()).orElse(""),
            positions(finding),
            finding.decision().rules().stream().map(Enum::name).collect(Collectors.joining(" ")),
            finding.why(),
            IssuesText.places(finding, Integer.MAX_VALUE)));
  }

  private static String positions(Finding finding) {
    return finding.positions().stream()
        .filter(Position::heard)
        .map(position -> position.party() + " " + StanceWords.of(position.stance()))
        .collect(Collectors.joining("; "));
  }
}
