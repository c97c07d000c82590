package parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.corpus.PartyMentions;
import parley.corpus.Spelling;
import parley.draft.Citation;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.Allowance;
import parley.redline.Comparer;
import parley.redline.Comparison;
import parley.redline.Guard;
import parley.redline.Trespass;
import parley.render.VerifyJson;
import parley.render.VerifySarif;
import parley.render.VerifyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    header = "Fails when a revision changed more than it was allowed to.",
    description = {
      "%nEnds with 1 when any clause but the allowed ones, and those under them, changed in"
          + " substance, was reworded, added or removed. Renumbering, moves, cross-references that"
          + " follow a renumbering, and typography (quotation marks, dashes, emphasis, line breaks,"
          + " the case of a heading) do not count; with --strict moves, splits and merges do.",
      "%nAn id is one of OLD; where OLD has none such, one of NEW. 'new:5' is always of NEW. What"
          + " is added under an allowed clause is allowed.",
      "%nFormats: text, json, sarif.%n"
    },
    footer = {
      "  parley verify main.md branch.md --allow \"5, Annex II\"",
      "  parley verify us-28 ua-us-20 --strict",
      "  parley verify a.md b.md --allow 3(2)(b) --output verify.sarif"
    })
final class VerifyCommand extends ParleyCommand {
  private static final String OF_NEW = "new:";

  @Parameters(index = "0", paramLabel = "OLD", description = "A file, or the version of a draft.")
  String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The draft that came after it.")
  String now = "";

  @Option(
      names = "--allow",
      paramLabel = "IDS",
      description = "Clauses that may change, between commas; may be given more than once.")
  List<String> allow = List.of();

  @Option(
      names = "--strict",
      description = "Moved, split and merged clauses count too, with the same words.")
  boolean strict;

  private final List<Clause> ofOld = new ArrayList<>();
  private final List<Clause> ofNew = new ArrayList<>();
  private final List<String> allowed = new ArrayList<>();

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.JSON, Format.SARIF);
    List<Draft> drafts = new DraftsAsked(session).pair(old, now);
    Draft before = drafts.getFirst();
    Draft after = drafts.getLast();
    allow(session, before, after);
    Comparer comparer = new Comparer(PartyMentions.of(session.manifest()));
    Comparison comparison = session.waiting("comparing", () -> comparer.compare(before, after));
    List<Trespass> found = Guard.check(comparison, Allowance.of(comparison, ofOld, ofNew), strict);
    session.answer(
        switch (format) {
          case JSON -> VerifyJson.of(comparison, allowed, strict, found);
          case SARIF -> VerifySarif.of(comparison, found);
          default ->
              VerifyText.of(comparison, allowed, found, session.palette(), session.columns());
        });
    return found.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private void allow(Session session, Draft before, Draft after) {
    for (String list : allow) {
      for (String id : list.split("[,;]", -1)) {
        if (!id.isBlank()) {
          allow(session, id.strip(), before, after);
        }
      }
    }
  }

  private void allow(Session session, String id, Draft before, Draft after) {
    boolean news = id.startsWith(OF_NEW);
    String cited = news ? id.substring(OF_NEW.length()) : id;
    Optional<Clause> inOld = news ? Optional.empty() : Citation.find(before, cited);
    Optional<Clause> inNew = inOld.isPresent() ? Optional.empty() : Citation.find(after, cited);
    inOld.ifPresent(ofOld::add);
    inNew.ifPresent(ofNew::add);
    Clause clause =
        inOld.or(() -> inNew).orElseThrow(() -> noClause(session, cited, before, after));
    allowed.add(clause.id());
  }

  private static RuntimeException noClause(Session session, String id, Draft before, Draft after) {
    Set<String> ids = new LinkedHashSet<>(Citation.ids(before));
    ids.addAll(Citation.ids(after));
    String near =
        Spelling.nearest(id, ids)
            .map(word -> "did you mean '" + word + "'?")
            .orElse("'parley clauses FILE' lists them");
    return session.usage("no clause of either draft is called " + id + "; " + near);
  }
}
