package parley.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.corpus.Spelling;
import parley.draft.Draft;
import parley.draft.Extraction;
import parley.render.ExtractDocx;
import parley.render.ExtractMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    header = "Takes the clean text of one party out of a consolidated draft.",
    description = {
      "%nAgreed words and those that brackets attribute to the party, without the marks: what it"
          + " proposes, supports, or has not opposed. Brackets in which nobody is named stay as"
          + " they are.",
      "%nFormats: markdown, docx.%n"
    },
    footer = {
      "  parley extract --party US consolidated.md",
      "  parley extract --party UA consolidated.md --output UA.docx"
    })
final class ExtractCommand extends ParleyCommand {
  @Parameters(paramLabel = "DRAFT", description = "A file, or the version of a draft.")
  String name = "";

  @Option(
      names = "--party",
      required = true,
      paramLabel = "PARTY",
      description = "Whose text: a code or name as the brackets or parley.yaml have it.")
  String party = "";

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.MARKDOWN, Format.DOCX);
    Draft draft = new DraftsAsked(session).named(List.of(name), null).getFirst();
    Set<String> names = new DraftParties(session).names(party);
    Extraction extraction = Extraction.of(draft, names);
    Set<String> known = new TreeSet<>(extraction.parties());
    known.addAll(draft.document().metadata().parties());
    if (known.stream().noneMatch(names::contains)) {
      throw session.usage(
          "no bracket of "
              + name
              + " names '"
              + party
              + "'"
              + (known.isEmpty() ? "" : "; " + Spelling.hint(party, known)));
    }
    if (extraction.unattributed() > 0) {
      session.remark("brackets that name no party stay as they are: " + extraction.unattributed());
    }
    if (format == Format.DOCX) {
      session.answer(ExtractDocx.of(draft, extraction));
    } else {
      session.answer(ExtractMarkdown.of(draft, party, extraction));
    }
    return ExitCode.DONE;
  }
}
