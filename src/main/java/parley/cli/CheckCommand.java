package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.corpus.CorpusReader;
import parley.issue.Baseline;
import parley.issue.Cause;
import parley.issue.Conditions;
import parley.issue.Findings;
import parley.issue.Judgement;
import parley.issue.Tagger;
import parley.render.CheckBaseline;
import parley.render.CheckCsv;
import parley.render.CheckGithub;
import parley.render.CheckGitlab;
import parley.render.CheckHtml;
import parley.render.CheckJson;
import parley.render.CheckJunit;
import parley.render.CheckMarkdown;
import parley.render.CheckSarif;
import parley.render.CheckText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    header = "Fails when something is open: a gate for a build server.",
    description = {
      "%nOne line for each offending issue with its cause: file, line and words. The exit code is 1"
          + " if there is one, else 0.",
      "%nWith a baseline only what is worse fails. A baseline is an earlier answer in JSON, or the"
          + " corpus as it was in a revision of git. It is never rewritten; what has been settled"
          + " since is told, so that it can be made anew.",
      "%nAn issue for which parley.yaml says 'expect: agreed', or another tag or status, fails"
          + " while it stands otherwise; one that is expected to be open does not fail for it.",
      "%nFormats: text, json, junit, sarif, github (annotations), gitlab (code quality), markdown"
          + " (for the summary of a step), comment (for a merge request), html, csv. Endings of"
          + " --output: .gitlab.json, .comment.md.%n"
    },
    footer = {
      "  parley check --fail-on open",
      "  parley check --fail-on reopened,stale:30d --baseline git:origin/main",
      "  parley check --format json --output known.json; parley check --baseline known.json",
      "  parley check --output check.sarif --output check.xml"
    })
final class CheckCommand extends ParleyCommand {
  private static final String STALE = "stale:";
  private static final String OF_GIT = "git:";
  private static final long LARGEST_BASELINE = 50_000_000;

  @Option(
      names = "--fail-on",
      paramLabel = "CAUSE",
      split = ",",
      description =
          "What must not be: open, reopened (was agreed), new (first heard of on the day itself),"
              + " stale (open and no evidence for two weeks; stale:30d for thirty days), unbalanced"
              + " (a bracket without its other half), ruling-conflict (newer evidence speaks"
              + " against a ruling). Default: open, unless --max-open is given.")
  List<String> failOn = List.of();

  @Option(
      names = "--max-open",
      paramLabel = "ISSUES",
      description = "How many issues may be open at most.")
  @Nullable Integer maxOpen;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "What is known already: a file that check wrote in JSON, or git:REVISION.")
  @Nullable String baseline;

  @Override
  protected ExitCode run(Session session) {
    List<Format> formats =
        session.formats(
            Format.TEXT,
            Format.JSON,
            Format.JUNIT,
            Format.SARIF,
            Format.GITHUB,
            Format.GITLAB,
            Format.MARKDOWN,
            Format.COMMENT,
            Format.HTML,
            Format.CSV);
    Conditions conditions = conditions(session);
    Optional<Baseline> file =
        Optional.ofNullable(baseline)
            .filter(name -> !name.startsWith(OF_GIT))
            .map(name -> ofFile(session, name));
    Findings findings = session.findings();
    Baseline before = file.orElseGet(() -> ofGit(session, conditions, findings));
    Judgement judgement = before.judge(findings, conditions);
    List<String> asked = asked(conditions, findings);
    String prefix = session.prefix();
    session.answer(
        formats,
        format ->
            switch (format) {
              case JSON -> CheckJson.of(findings, judgement, asked);
              case JUNIT -> CheckJunit.of(findings, judgement, prefix);
              case SARIF -> CheckSarif.of(judgement, prefix);
              case GITHUB -> CheckGithub.of(judgement, prefix);
              case GITLAB -> CheckGitlab.of(judgement, prefix);
              case MARKDOWN -> CheckMarkdown.of(findings, judgement, asked, prefix);
              case COMMENT -> CheckMarkdown.comment(findings, judgement, asked, prefix);
              case HTML -> CheckHtml.of(findings, judgement, asked);
              case CSV -> CheckCsv.of(judgement, prefix);
              default -> CheckText.of(findings, judgement, asked);
            });
    remark(session, judgement);
    return judgement.passed() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static void remark(Session session, Judgement judgement) {
    if (!judgement.known().isEmpty()) {
      session.remark(judgement.known().size() + " known from the baseline, not held against it");
    }
    if (!judgement.gone().isEmpty()) {
      session.remark(
          "the baseline is stale: " + String.join(", ", judgement.gone()) + " is no more");
    }
  }

  // What to fail on

  private Conditions conditions(Session session) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    int days = Tagger.STALE_DAYS;
    List<String> words = failOn.isEmpty() && maxOpen == null ? List.of(Cause.OPEN.word()) : failOn;
    for (String word : words) {
      if (word.startsWith(STALE)) {
        causes.add(Cause.STALE);
        days = days(word.substring(STALE.length()), session);
      } else {
        causes.add(cause(word, session));
      }
    }
    causes.add(Cause.UNEXPECTED);
    if (maxOpen != null && maxOpen < 0) {
      throw session.usage("--max-open counts from 0");
    }
    return new Conditions(
        causes, days, maxOpen == null ? OptionalInt.empty() : OptionalInt.of(maxOpen));
  }

  private static int days(String written, Session session) {
    if (!written.matches("\\d{1,5}d?")) {
      throw session.usage("'stale:" + written + "' is no number of days; write it as stale:30d");
    }
    return Integer.parseInt(written.replace("d", ""));
  }

  private static Cause cause(String word, Session session) {
    return Cause.of(word)
        .filter(CheckCommand::choosable)
        .orElseThrow(
            () -> session.usage("nothing to fail on is called '" + word + "'; " + known()));
  }

  /** What is expected of an issue is always looked at, and how many are open by its own option. */
  private static boolean choosable(Cause cause) {
    return cause != Cause.MAX_OPEN && cause != Cause.UNEXPECTED;
  }

  private static String known() {
    return Arrays.stream(Cause.values())
        .filter(CheckCommand::choosable)
        .map(Cause::word)
        .collect(Collectors.joining(", ", "there are ", ""));
  }

  private static List<String> asked(Conditions conditions, Findings findings) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    causes.addAll(conditions.causes());
    if (findings.all().stream().allMatch(finding -> finding.issue().expect() == null)) {
      causes.remove(Cause.UNEXPECTED);
    }
    if (conditions.mostOpen().isPresent()) {
      causes.add(Cause.MAX_OPEN);
    }
    return causes.stream().map(Cause::word).toList();
  }

  // What is known already

  /** What was wrong in a revision, judged by the newest day that it knows of. */
  private Baseline ofGit(Session session, Conditions conditions, Findings now) {
    if (baseline == null) {
      return Baseline.NONE;
    }
    return new GitRevision(session.root(), baseline.substring(OF_GIT.length()))
        .with(
            root -> {
              Findings before =
                  session.waiting(
                      "reading the baseline",
                      () -> Tagger.tag(CorpusReader.read(root, session.reading()), null));
              return Baseline.of(before, now, conditions);
            });
  }

  private static Baseline ofFile(Session session, String name) {
    Path file = session.resolve(Path.of(name));
    try {
      if (Files.size(file) > LARGEST_BASELINE) {
        throw session.usage(name + " is too large for a baseline");
      }
      return CheckBaseline.read(Files.readString(file))
          .orElseThrow(
              () ->
                  session.usage(name + " is no baseline; 'parley check --format json' writes one"));
    } catch (IOException e) {
      throw session.usage("cannot read the baseline " + name + ": " + e.getMessage());
    }
  }
}
