package parley.cli;

import parley.issue.Findings;
import parley.render.IssuesHtml;
import parley.render.PositionsCsv;
import parley.render.PositionsJson;
import parley.render.PositionsMarkdown;
import parley.render.PositionsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "positions",
    header = "Shows who stands where on every issue.",
    description = {
      "%nA table with the issues down and the parties across. A party that was heard on other"
          + " issues and not on this one is silent; that is told apart from one that was not heard"
          + " at all, and neither counts as a yes.",
      "%nFormats: text, markdown, html, json, csv.%n"
    },
    footer = {
      "  parley positions",
      "  parley positions --output positions.html    a page to send, with the passages",
      "  parley positions --format csv --output positions.csv"
    })
final class PositionsCommand extends ParleyCommand {
  @Mixin FamilyOption family = new FamilyOption();

  @Override
  protected ExitCode run(Session session) {
    Format format =
        session.format(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON, Format.CSV);
    Findings findings = family.of(session);
    session.answer(
        switch (format) {
          case JSON -> PositionsJson.of(findings);
          case CSV -> PositionsCsv.of(findings);
          case HTML -> IssuesHtml.positions(findings);
          case MARKDOWN -> PositionsMarkdown.of(findings);
          default -> PositionsText.of(findings, session.palette(), session.columns());
        });
    return ExitCode.DONE;
  }
}
