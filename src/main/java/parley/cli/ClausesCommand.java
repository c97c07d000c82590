package parley.cli;

import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.render.ClausesJson;
import parley.render.ClausesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "clauses",
    header = "Prints the clause tree of a draft.",
    description = {
      "%nThe tree with the ids that other commands take and print, the line of each clause and its"
          + " brackets.",
      "%nFormats: text, json.%n"
    },
    footer = {
      "  parley clauses drafts/second-reading.md",
      "  parley clauses us-28 --format json       a draft of the corpus by its version"
    })
final class ClausesCommand extends ParleyCommand {
  @Parameters(paramLabel = "DRAFT", description = "A file, or the version of a draft.")
  String draft = "";

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.JSON);
    Draft parsed = DraftParser.parse(session.named().document(draft));
    session.answer(
        format == Format.JSON
            ? ClausesJson.of(parsed)
            : ClausesText.of(parsed, session.palette(), session.columns()));
    return ExitCode.DONE;
  }
}
