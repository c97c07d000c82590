package parley.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.Comparer;
import parley.redline.Synopsis;
import parley.render.ColumnsCsv;
import parley.render.ColumnsDocx;
import parley.render.ColumnsHtml;
import parley.render.ColumnsJson;
import parley.render.ColumnsMarkdown;
import parley.render.ColumnsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "columns",
    header = "Puts drafts side by side: a row to a clause, a column to a draft.",
    description = {
      "%nA clause stands in one row with all that became of it, however it was moved, renumbered,"
          + " split, merged or put back. Rows are in the order of the newest draft; what it has not"
          + " stands where it stood. A draft is compared with the one that it names as the one it"
          + " follows or answers, else with the one before it.",
      "%nIn docx and html it is the four-column document: differences are marked against the first"
          + " draft, and the last column is free for the compromise.",
      "%nFormats: text, markdown, html, json, csv, docx.%n"
    },
    footer = {
      "  parley columns first.md second.md third.md     files, oldest first",
      "  parley columns us-28 e3-counter ua-us-20       versions of the corpus",
      "  parley columns --family settlement --changed",
      "  parley columns a.md b.md --output table.csv    for a spreadsheet",
      "  parley columns a.md b.md c.md --output four.docx   the four-column document",
      "  parley columns a.md b.md c.md --output four.html   the same as a page, to print"
    })
final class ColumnsCommand extends ParleyCommand {
  private static final int MOST = 40;

  @Parameters(
      arity = "0..*",
      paramLabel = "DRAFT",
      description = "Files or versions of drafts, oldest first. Default: those of the corpus.")
  List<String> names = List.of();

  @Option(
      names = "--family",
      paramLabel = "FAMILY",
      description = "The family of drafts to show; needed where the corpus has several.")
  @Nullable String family;

  @Option(
      names = "--changed",
      description = "Leave out rows that no draft changed; a new number alone is no change.")
  boolean changed;

  @Override
  protected ExitCode run(Session session) {
    Format format =
        session.format(
            Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON, Format.CSV, Format.DOCX);
    List<Draft> drafts = drafts(session);
    Comparer comparer = new Comparer(PartyMentions.of(session.manifest()));
    boolean table = format == Format.DOCX || format == Format.HTML;
    Synopsis all =
        session.waiting(
            "comparing",
            () -> table ? Synopsis.againstFirst(drafts, comparer) : Synopsis.of(drafts, comparer));
    Synopsis shown = changed ? all.changed() : all;
    if (format == Format.DOCX) {
      session.answer(ColumnsDocx.of(shown));
      return ExitCode.DONE;
    }
    session.answer(
        switch (format) {
          case JSON -> ColumnsJson.of(shown);
          case HTML -> ColumnsHtml.of(shown);
          case MARKDOWN -> ColumnsMarkdown.of(shown);
          case CSV -> ColumnsCsv.of(shown);
          default -> ColumnsText.of(shown, session.palette(), session.columns());
        });
    return ExitCode.DONE;
  }

  private List<Draft> drafts(Session session) {
    List<Draft> drafts = new DraftsAsked(session).named(names, family);
    if (drafts.size() < 2 || drafts.size() > MOST) {
      throw session.usage(
          "drafts side by side are two to " + MOST + ", and here are " + drafts.size());
    }
    Set<String> families = new TreeSet<>();
    drafts.forEach(draft -> families.add(draft.document().metadata().family()));
    if (names.isEmpty() && families.size() > 1) {
      throw session.usage(
          "the drafts here are of the families "
              + String.join(", ", families)
              + "; choose one with --family, or name the drafts");
    }
    return drafts;
  }
}
