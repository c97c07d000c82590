package parley.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.corpus.PartyMentions;
import parley.corpus.Spelling;
import parley.draft.Citation;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.ClauseHistory;
import parley.redline.Comparer;
import parley.render.HistoryJson;
import parley.render.HistoryMarkdown;
import parley.render.HistoryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "history",
    header = "Follows a clause through all drafts of a text.",
    description = {
      "%nWhat became of the clause in each draft, however it was moved, renumbered, split or put"
          + " back; what changed in substance; and which draft brought which of its words.",
      "%nThe id is the one that the clause has in the newest draft that has such an id, or in the"
          + " draft of --in. A draft is compared with the one that it names as the one it follows"
          + " or answers, else with the one before it.",
      "%nFormats: text, markdown, json.%n"
    },
    footer = {
      "  parley history 6 --family us-28           a clause of the corpus",
      "  parley history 'Annex II(4)' --in second-reading",
      "  parley history 3(2) v1.md v2.md v3.md     files, oldest first"
    })
final class HistoryCommand extends ParleyCommand {
  @Parameters(index = "0", paramLabel = "CLAUSE", description = "The id of a clause: 3(2)(b).")
  String id = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "DRAFT",
      description = "Files or versions of drafts, oldest first. Default: those of the corpus.")
  List<String> names = List.of();

  @Option(
      names = "--family",
      paramLabel = "FAMILY",
      description = "The family of drafts to look in; needed where several have such a clause.")
  @Nullable String family;

  @Option(
      names = "--in",
      paramLabel = "VERSION",
      description = "The draft that the id is taken from. Default: the newest that has it.")
  @Nullable String in;

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.MARKDOWN, Format.JSON);
    ClauseHistory history = clause(session);
    session.answer(
        switch (format) {
          case JSON -> HistoryJson.of(history);
          case MARKDOWN -> HistoryMarkdown.of(history);
          default -> HistoryText.of(history, session.palette(), session.columns());
        });
    return ExitCode.DONE;
  }

  private ClauseHistory clause(Session session) {
    List<Draft> drafts = new DraftsAsked(session).named(names, family);
    List<Draft> holding =
        drafts.stream()
            .filter(draft -> in == null || version(draft).equals(in))
            .filter(draft -> Citation.find(draft, id).isPresent())
            .toList();
    if (holding.isEmpty()) {
      throw session.usage(noSuchClause(drafts));
    }
    Draft asked = holding.getLast();
    List<Draft> text = names.isEmpty() ? family(session, drafts, holding) : drafts;
    Clause clause = Citation.find(asked, id).orElseThrow();
    Comparer comparer = new Comparer(PartyMentions.of(session.manifest()));
    return session.waiting("comparing", () -> ClauseHistory.of(text, asked, clause, comparer));
  }

  /** The drafts of the one family that holds such a clause. */
  private List<Draft> family(Session session, List<Draft> drafts, List<Draft> holding) {
    Set<String> families =
        holding.stream().map(HistoryCommand::family).collect(Collectors.toCollection(TreeSet::new));
    if (families.size() > 1) {
      throw session.usage(
          "the families "
              + String.join(", ", families)
              + " all have a clause "
              + id
              + "; choose one with --family, or a draft with --in");
    }
    return drafts.stream().filter(draft -> families.contains(family(draft))).toList();
  }

  private String noSuchClause(List<Draft> drafts) {
    if (in != null && drafts.stream().noneMatch(draft -> version(draft).equals(in))) {
      Set<String> versions = new LinkedHashSet<>();
      drafts.forEach(draft -> versions.add(version(draft)));
      return "there is no draft of version " + in + " here; " + Spelling.hint(in, versions);
    }
    Set<String> ids = new LinkedHashSet<>();
    drafts.stream()
        .filter(draft -> in == null || version(draft).equals(in))
        .forEach(draft -> ids.addAll(Citation.ids(draft)));
    return "no draft here has a clause "
        + id
        + Spelling.nearest(id, ids).map(near -> "; did you mean '" + near + "'?").orElse("")
        + (drafts.isEmpty() ? "; there are no drafts" : "");
  }

  private static String family(Draft draft) {
    return draft.document().metadata().family();
  }

  private static String version(Draft draft) {
    return draft.document().metadata().version();
  }
}
