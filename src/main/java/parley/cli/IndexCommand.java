package parley.cli;

import java.time.Duration;
import java.util.List;
import parley.index.AlertFinds;
import parley.index.IndexUpdate.Unavailable;
import parley.index.IndexUpdate.Updated;
import parley.render.IndexJson;
import parley.render.IndexText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "index",
    header = "Brings the search index up to date.",
    description = {
      "%nIndexes what changed since the last time, and drops what is gone. A search does the same"
          + " by itself; this tells what was done, and is the place for the long first run over a"
          + " large corpus. The index stands in .parley/index of the corpus and can be deleted at"
          + " any time; with 'backend' in parley.yaml it stands on an OpenSearch cluster instead,"
          + " which lets in the user of PARLEY_OPENSEARCH_USER and PARLEY_OPENSEARCH_PASSWORD, or"
          + " the key of PARLEY_OPENSEARCH_API_KEY.",
      "%nIt also reports what the saved searches under 'alerts' in parley.yaml newly find: each"
          + " passage once for each alert, whether or not a search indexed it before. A new alert"
          + " reports all that it finds. On a cluster its percolator matches them; where it has"
          + " none this is told, and they are matched here.",
      "%nFormats: text, json.%n"
    },
    footer = {
      "  parley index",
      "  parley index --corpus talks --format json",
      "  parley index --backend opensearch"
    })
final class IndexCommand extends ParleyCommand {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Mixin BackendOption backend = new BackendOption();

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.JSON);
    try (CorpusIndex index = new CorpusIndex(session, backend, PATIENCE)) {
      index.examine();
      return switch (index.update()) {
        case Unavailable(String reason) -> throw new Stopped(ExitCode.STORE, reason);
        case Updated done -> told(session, format, done, index);
      };
    }
  }

  private static ExitCode told(Session session, Format format, Updated done, CorpusIndex index) {
    done.notes().forEach(session::remark);
    Alerts alerts = new Alerts(session, index);
    List<AlertFinds> finds = session.waiting("watching", alerts::finds);
    session.answer(
        format == Format.JSON
            ? IndexJson.of(done, finds)
            : IndexText.of(done, finds, session.palette(), session.columns()));
    alerts.remember();
    return done.kept() ? ExitCode.DONE : ExitCode.STORE;
  }
}
