package parley.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.issue.Breach;
import parley.issue.Cause;
import parley.issue.Findings;
import parley.issue.Gate;
import parley.render.CheckJson;
import parley.render.CheckText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    header = "Fails when something is open: a gate for a build server.",
    description = {
      "%nOne line for each offending issue with its cause: file, line and words. The exit code is 1"
          + " if there is one, else 0.",
      "%nFormats: text, json.%n"
    },
    footer = {
      "  parley check --fail-on open",
      "  parley check --fail-on reopened,unbalanced --format json"
    })
final class CheckCommand extends ParleyCommand {
  @Option(
      names = "--fail-on",
      paramLabel = "CAUSE",
      split = ",",
      defaultValue = "open",
      description =
          "What must not be: open, reopened (was agreed), new (first heard of on the day itself),"
              + " stale (open and no evidence for two weeks), unbalanced (a bracket without its"
              + " other half). Default: open.")
  List<String> failOn = List.of();

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.JSON);
    Set<Cause> causes = causes(session);
    Findings findings = session.findings();
    List<Breach> breaches = Gate.check(findings, causes);
    List<String> asked = causes.stream().map(Cause::word).toList();
    session.answer(
        format == Format.JSON
            ? CheckJson.of(findings, breaches, asked)
            : CheckText.of(findings, breaches, asked));
    return breaches.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private Set<Cause> causes(Session session) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    for (String word : failOn) {
      causes.add(
          Cause.of(word)
              .orElseThrow(
                  () -> session.usage("nothing to fail on is called '" + word + "'; " + known())));
    }
    return causes;
  }

  private static String known() {
    return Arrays.stream(Cause.values())
        .map(Cause::word)
        .collect(Collectors.joining(", ", "there are ", ""));
  }
}
