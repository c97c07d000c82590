package parley.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.corpus.PartyMentions;
import parley.corpus.Spelling;
import parley.draft.Citation;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.issue.Findings;
import parley.issue.IssueHistory;
import parley.redline.ClauseHistory;
import parley.redline.Comparer;
import parley.render.HistoryJson;
import parley.render.HistoryMarkdown;
import parley.render.HistoryText;
import parley.render.IssueHistoryJson;
import parley.render.IssueHistoryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "history",
    header = "Follows an issue through time, or a clause through all drafts.",
    description = {
      "%nOf an issue: how its status changed as documents became known; what they tell, by the day"
          + " it speaks of and the day it was reported; times without news; and predictions and"
          + " goals with the day they are due.",
      "%nOf a clause: what became of it in each draft, however it was moved, renumbered, split or"
          + " put back; what changed in substance; and which draft brought which of its words.",
      "%nThe id is the one that the clause has in the newest draft that has such an id, or in the"
          + " draft of --in. A draft is compared with the one that it names as the one it follows"
          + " or answers, else with the one before it.",
      "%nWith --commits, through the commits of one file instead, renames followed: which commit"
          + " brought which words.",
      "%nFormats: text, markdown, json.%n"
    },
    footer = {
      "  parley history zaporizhzhia-plant         an issue, day by day",
      "  parley history 6 --family settlement      a clause of the corpus",
      "  parley history 'Annex II(4)' --in second-reading",
      "  parley history 3(2) v1.md v2.md v3.md     files, oldest first",
      "  parley history 3(2) --commits drafts/a.md"
    })
final class HistoryCommand extends ParleyCommand {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of an issue, or of a clause: 3(2)(b).")
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

  @Option(
      names = "--commits",
      paramLabel = "FILE",
      description = "Follow a clause through the commits of this file.")
  @Nullable String commits;

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.MARKDOWN, Format.JSON);
    Optional<IssueHistory> timeline = issue(session);
    if (timeline.isPresent()) {
      session.answer(timeline(session, format, timeline.get()));
      return ExitCode.DONE;
    }
    ClauseHistory history = clause(session);
    session.answer(
        switch (format) {
          case JSON -> HistoryJson.of(history);
          case MARKDOWN -> HistoryMarkdown.of(history);
          default -> HistoryText.of(history, session.palette(), session.columns());
        });
    return ExitCode.DONE;
  }

  private static String timeline(Session session, Format format, IssueHistory history) {
    return switch (format) {
      case JSON -> IssueHistoryJson.of(history);
      case MARKDOWN -> IssueHistoryText.markdown(history);
      default -> IssueHistoryText.text(history, session.palette(), session.columns());
    };
  }

  /** The timeline of an issue, if the id is that of one and no draft was asked for. */
  private Optional<IssueHistory> issue(Session session) {
    boolean clause = !names.isEmpty() || family != null || in != null || commits != null;
    if (clause || !(isDeclared(session) || looksLikeAnIssue())) {
      return Optional.empty();
    }
    Findings findings = session.findings();
    return findings.all().stream()
        .filter(finding -> finding.issue().id().equals(id))
        .findFirst()
        .map(finding -> IssueHistory.of(findings, finding));
  }

  private boolean isDeclared(Session session) {
    return session.manifest().issues().stream().anyMatch(issue -> issue.id().equals(id));
  }

  /** Clauses are cited by numbers and words with capitals, issues by words with hyphens. */
  private boolean looksLikeAnIssue() {
    return id.matches("[a-z][a-z0-9]+(?:-[a-z0-9]+)*");
  }

  private ClauseHistory clause(Session session) {
    if (commits != null && (!names.isEmpty() || family != null)) {
      throw session.usage("--commits names the one file to follow; leave out drafts and --family");
    }
    List<Draft> drafts =
        commits == null
            ? new DraftsAsked(session).named(names, family)
            : new CommittedDrafts(session, commits).all();
    List<Draft> holding =
        drafts.stream()
            .filter(draft -> in == null || version(draft).equals(in))
            .filter(draft -> Citation.find(draft, id).isPresent())
            .toList();
    if (holding.isEmpty()) {
      throw session.usage(noSuchClause(drafts));
    }
    Draft asked = holding.getLast();
    List<Draft> text =
        names.isEmpty() && commits == null ? family(session, drafts, holding) : drafts;
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
