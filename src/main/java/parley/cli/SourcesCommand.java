package parley.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.claim.SourceReader;
import parley.claim.Sources;
import parley.corpus.Corpus;
import parley.corpus.Document;
import parley.corpus.Party;
import parley.issue.Findings;
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
    Sources sources = read(session, session::findings);
    session.answer(
        switch (format) {
          case JSON -> SourcesJson.of(sources);
          case CSV -> SourcesCsv.of(sources);
          default -> SourcesText.of(sources, session.palette(), session.columns());
        });
    return ExitCode.DONE;
  }

  /**
   * What the reports of the corpus rest on.
   *
   * @param findings asked for where no parties are declared
   */
  static Sources read(Session session, Supplier<Findings> findings) {
    Corpus corpus = session.corpus();
    List<Party> declared = corpus.manifest().parties();
    List<Party> parties = declared.isEmpty() ? findings.get().agenda().parties() : declared;
    return session.waiting(
        "reading",
        () ->
            SourceReader.read(
                known(session, corpus),
                parties,
                corpus.manifest().names(),
                corpus.manifest().lexicon()));
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
