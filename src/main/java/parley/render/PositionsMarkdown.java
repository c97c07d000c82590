package parley.render;

import java.util.stream.Collectors;
import parley.corpus.Party;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Position;

/** Who stands where, as a Markdown table. */
public final class PositionsMarkdown {
  private PositionsMarkdown() {}

  public static String of(Findings findings) {
    StringBuilder out = new StringBuilder("| issue | tag |");
    for (Party party : findings.agenda().parties()) {
      out.append(' ').append(Markdown.text(party.id())).append(" |");
    }
    out.append("\n|---|---|").append("---|".repeat(findings.agenda().parties().size()));
    out.append('\n');
    findings.all().forEach(finding -> out.append(row(finding)));
    return out.toString();
  }

  private static String row(Finding finding) {
    String cells =
        finding.positions().stream()
            .map(PositionsMarkdown::cell)
            .collect(Collectors.joining(" | ", "", " |\n"));
    return "| "
        + Markdown.text(finding.issue().title())
        + " | "
        + finding.tag().word()
        + ", "
        + Tally.words(finding.status())
        + " | "
        + cells;
  }

  private static String cell(Position position) {
    String value = position.value() == null ? "" : " " + position.value();
    String date = position.date() == null ? "" : " (" + position.date() + ")";
    return Markdown.text(
        PositionsText.words(position.stance()) + value + date + StanceWords.onTheText(position));
  }
}
