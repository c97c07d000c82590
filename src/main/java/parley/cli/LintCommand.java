package parley.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.corpus.Party;
import parley.corpus.Spelling;
import parley.draft.Draft;
import parley.draft.Flaw;
import parley.draft.Lint;
import parley.draft.Linted;
import parley.render.LintJson;
import parley.render.LintSarif;
import parley.render.LintText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "lint",
    header = "Finds what is malformed in drafts.",
    description = {
      "%nReferences to provisions that a draft does not have, terms defined and not used, or used"
          + " and not defined, labels that stand twice, numbers left out, brackets without their"
          + " other half, clauses without text, blanks left. References to other instruments are"
          + " not looked at. Ends with 1 if anything is found.",
      "%nRules: reference, term-undefined, term-unused, term-twice, label-twice, numbering-gap,"
          + " unbalanced, empty, option-alone, party-unknown, placeholder.",
      "%nFormats: text, json, sarif.%n"
    },
    footer = {
      "  parley lint                               all drafts of the corpus",
      "  parley lint drafts/second-reading.md",
      "  parley lint us-28 --only reference,numbering-gap",
      "  parley lint --limit 20                    the first twenty flaws",
      "  parley lint treaty.txt --output lint.sarif"
    })
final class LintCommand extends ParleyCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files or versions of drafts. Default: the drafts of the corpus.")
  List<String> names = List.of();

  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      description = "Look for what these rules say alone.")
  List<String> only = List.of();

  @Mixin LimitOption limit = new LimitOption();

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.JSON, Format.SARIF);
    limit.check(session);
    Set<Flaw.Rule> rules = rules(session);
    List<Party> parties = session.manifest().parties();
    List<Draft> drafts = new DraftsAsked(session).named(names, null);
    List<Linted> linted =
        drafts.stream().map(draft -> Lint.of(draft, parties).only(rules)).toList();
    List<Linted> shown = shown(linted, session);
    session.answer(
        switch (format) {
          case JSON -> LintJson.of(shown);
          case SARIF -> LintSarif.of(shown);
          default -> LintText.of(linted, shown, session.palette());
        });
    boolean clean = linted.stream().allMatch(draft -> draft.flaws().isEmpty());
    return clean ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  /** All drafts with the flaws that --limit leaves. */
  private List<Linted> shown(List<Linted> linted, Session session) {
    List<Flaw> flaws = linted.stream().flatMap(draft -> draft.flaws().stream()).toList();
    int left = limit.first(flaws, "flaws", session).size();
    List<Linted> shown = new ArrayList<>();
    for (Linted draft : linted) {
      shown.add(draft.first(left));
      left -= shown.getLast().flaws().size();
    }
    return shown;
  }

  private Set<Flaw.Rule> rules(Session session) {
    if (only.isEmpty()) {
      return EnumSet.allOf(Flaw.Rule.class);
    }
    List<String> known = Arrays.stream(Flaw.Rule.values()).map(Flaw.Rule::word).toList();
    return only.stream()
        .map(
            word ->
                Flaw.Rule.named(word.strip())
                    .orElseThrow(
                        () ->
                            session.usage(
                                "there is no rule '" + word + "'; " + Spelling.hint(word, known))))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flaw.Rule.class)));
  }
}
