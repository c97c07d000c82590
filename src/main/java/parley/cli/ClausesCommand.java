package parley.cli;

import java.util.List;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.render.ClausesJson;
import parley.render.ClausesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  parley clauses us-28 --format json       a draft of the corpus by its version",
      "  parley clauses treaty.pdf --limit 40     the first forty clauses"
    })
final class ClausesCommand extends ParleyCommand {
  @Parameters(paramLabel = "DRAFT", description = "A file, or the version of a draft.")
  String draft = "";

  @Mixin LimitOption limit = new LimitOption();

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.JSON);
    limit.check(session);
    Draft parsed = DraftParser.parse(session.named().document(draft));
    List<Clause> shown = limit.first(parsed.clauses(), "clauses", session);
    session.answer(
        format == Format.JSON
            ? ClausesJson.of(parsed, shown)
            : ClausesText.of(parsed, shown, session.palette(), session.columns()));
    return ExitCode.DONE;
  }
}
