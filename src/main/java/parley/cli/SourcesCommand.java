package parley.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.claim.SourceReader;
import parley.claim.Sources;
import parley.corpus.Corpus;
import parley.corpus.Document;
import parley.corpus.Party;
import parley.render.SourcesCsv;
import parley.render.SourcesJson;
import parley.render.SourcesText;
import picocli.CommandLine.Command;

@Command(
    name = "sources",
    header = "Tells what the reports rest on: copies, quotations, figures.",
    description = {
      "%nWhich reports rewrite others, and so count once; who is quoted, and how the wording of one"
          + " quotation differs from report to report; which figures are given, of what and whose,"
          + " and where two reports differ on the same one.",
      "%nFormats: text, json, csv.%n"
    },
    footer = {
      "  parley sources",
      "  parley sources --format json",
      "  parley sources --format csv --output sources.csv"
    })
final class SourcesCommand extends ParleyCommand {
  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.JSON, Format.CSV);
    Corpus corpus = session.corpus();
    List<Party> declared = corpus.manifest().parties();
    List<Party> parties = declared.isEmpty() ? session.findings().agenda().parties() : declared;
    Sources sources =
        session.waiting(
            "reading",
            () ->
                SourceReader.read(
                    known(session, corpus),
                    parties,
                    corpus.manifest().names(),
                    corpus.manifest().lexicon()));
    session.answer(
        switch (format) {
          case JSON -> SourcesJson.of(sources);
          case CSV -> SourcesCsv.of(sources);
          default -> SourcesText.of(sources, session.palette(), session.columns());
        });
    return ExitCode.DONE;
  }

  /** With {@code --as-of}, what was known on that day. */
  private static List<Document> known(Session session, Corpus corpus) {
    return corpus.documents().stream()
        .filter(document -> !isLater(document.metadata().date(), session))
        .toList();
  }

  private static boolean isLater(@Nullable LocalDate date, Session session) {
    return date != null && session.asOf().filter(date::isAfter).isPresent();
  }
}
