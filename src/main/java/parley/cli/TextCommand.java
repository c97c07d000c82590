package parley.cli;

import parley.corpus.Document;
import parley.render.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "text",
    header = "Prints the text that all offsets refer to.",
    description =
        "%nWhat parley read of a file: offsets in its JSON output count the characters (Unicode"
            + " code points) of this text, so that anyone can check a quotation.%n",
    footer = {
      "  parley text reports/2025-12-16-agency.html",
      "  parley text page.html | cut -c 1-80"
    })
final class TextCommand extends ParleyCommand {
  @Parameters(paramLabel = "FILE", description = "A file, or the version of a draft.")
  String file = "";

  @Override
  protected ExitCode run(Session session) {
    Document document = session.named().document(file);
    // Replaced one by one, so that offsets stay what they are.
    session.answer(session.isForTerminal() ? Printable.lines(document.text()) : document.text());
    return ExitCode.DONE;
  }
}
