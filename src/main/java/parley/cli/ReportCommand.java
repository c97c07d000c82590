package parley.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.claim.Sources;
import parley.issue.Findings;
import parley.render.IssuesCsv;
import parley.render.IssuesHtml;
import parley.render.ReportJson;
import parley.render.ReportJunit;
import parley.render.ReportMarkdown;
import parley.render.ReportSarif;
import parley.render.ReportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "report",
    header = "Writes the open-issue report.",
    description = {
      "%nWhat is open and who holds it up, what is agreed and for whom, each with the words that"
          + " show it and the line they stand in; at the end which reports repeat others or differ,"
          + " and what was not read. The same files give the same bytes.",
      "%nFormats: markdown, on a terminal text; html, json, csv, junit, sarif.%n"
    },
    footer = {
      "  parley report",
      "  parley report --as-of 2025-12-16 --output monday.md",
      "  parley report --output monday.html    a page to send, with a table of positions",
      "  parley report --output monday.md --output monday.html",
      "  parley report --format text"
    })
final class ReportCommand extends ParleyCommand {
  private static final Set<Format> SHOW_SOURCES =
      EnumSet.of(Format.MARKDOWN, Format.TEXT, Format.HTML);

  @Mixin FamilyOption family = new FamilyOption();

  @Override
  protected ExitCode run(Session session) {
    List<Format> formats =
        session.formats(
            Format.MARKDOWN,
            Format.TEXT,
            Format.HTML,
            Format.JSON,
            Format.CSV,
            Format.JUNIT,
            Format.SARIF);
    String prefix = session.prefix();
    Findings findings = family.of(session);
    boolean shown = formats.stream().anyMatch(SHOW_SOURCES::contains);
    Sources sources = shown ? SourcesCommand.read(session, () -> findings) : Sources.NONE;
    session.answer(
        formats,
        format ->
            switch (format) {
              case JSON -> ReportJson.of(findings);
              case CSV -> IssuesCsv.of(findings.all());
              case JUNIT -> ReportJunit.of(findings, prefix);
              case SARIF -> ReportSarif.of(findings, prefix);
              case HTML -> IssuesHtml.report(findings, sources);
              case TEXT -> ReportText.of(findings, sources, session.palette(), session.columns());
              default -> ReportMarkdown.of(findings, sources);
            });
    return ExitCode.DONE;
  }
}
