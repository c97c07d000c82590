package parley.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.render.IssueText;
import parley.render.IssuesCsv;
import parley.render.IssuesJson;
import parley.render.IssuesMarkdown;
import parley.render.IssuesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "issues",
    header = "Tells what is agreed and what is open, and for whom.",
    description = {
      "%nOne line to an issue: its status, who stands where, and how many independent sources show"
          + " it. With the id of an issue: positions, evidence in order of weight, the rules that"
          + " decided, and what would change the tag.",
      "%nReports are read by tables of words that a negotiation can add to. 'lexicon:' in"
          + " parley.yaml names files in the folder of the corpus, with tabulators between the"
          + " columns: 'cues' (category, effect, topic, pattern, strength, example), 'words'"
          + " (speech or abbreviations; the words with commas), 'boilerplate' (where, pattern,"
          + " what). A pattern that is there already takes its place; effect or where '-' takes it"
          + " out, and so does '-' before a word.",
      "%nFormats: text, markdown, json, csv.%n"
    },
    footer = {
      "  parley issues",
      "  parley issues zaporizhzhia-plant       one issue with its evidence",
      "  parley issues --explain                why each has its tag",
      "  parley issues --limit 20               the first twenty, the open ones before the agreed",
      "  parley issues --family settlement      the issues of one family of drafts",
      "  parley issues --as-of 2025-12-16 --format json"
    })
final class IssuesCommand extends ParleyCommand {
  @Mixin FamilyOption family = new FamilyOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "An issue of parley.yaml, or one that was found.")
  @Nullable String id;

  @Option(
      names = "--explain",
      description =
          "With each issue which rules decided on which passages, how much speaks which way, and"
              + " what would change the tag.")
  boolean explain;

  @Mixin LimitOption limit = new LimitOption();

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.MARKDOWN, Format.JSON, Format.CSV);
    limit.check(session);
    Findings findings = family.of(session);
    session.answer(
        id == null
            ? all(session, format, findings)
            : one(session, format, findings, named(session, findings, id)));
    return ExitCode.DONE;
  }

  private static Finding named(Session session, Findings findings, String id) {
    return findings.all().stream()
        .filter(finding -> finding.issue().id().equals(id))
        .findFirst()
        .orElseThrow(() -> session.usage("there is no issue " + id + known(findings)));
  }

  private static String known(Findings findings) {
    return findings.all().isEmpty()
        ? ", none was found at all"
        : findings.all().stream()
            .map(finding -> finding.issue().id())
            .collect(Collectors.joining(", ", "; there are ", ""));
  }

  private String all(Session session, Format format, Findings findings) {
    List<Finding> all = limit.given() ? findings.openFirst() : findings.all();
    List<Finding> shown = limit.first(all, "issues", session);
    return switch (format) {
      case JSON -> IssuesJson.of(findings, findings.all(), shown);
      case CSV -> IssuesCsv.of(shown);
      case MARKDOWN ->
          explain ? IssuesMarkdown.explained(findings, shown) : IssuesMarkdown.of(shown);
      default ->
          explain
              ? IssuesText.explained(findings, shown, session.palette(), session.columns())
              : IssuesText.of(findings, shown, session.palette(), session.columns());
    };
  }

  private static String one(Session session, Format format, Findings findings, Finding finding) {
    return switch (format) {
      case JSON -> IssuesJson.of(findings, List.of(finding), List.of(finding));
      case CSV -> IssuesCsv.of(List.of(finding));
      case MARKDOWN -> IssuesMarkdown.of(finding);
      default -> IssueText.of(finding, session.palette(), session.columns());
    };
  }
}
