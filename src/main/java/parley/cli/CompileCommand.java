package parley.cli;

import java.util.List;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.Comparer;
import parley.redline.Compilation;
import parley.redline.Typography;
import parley.render.CompileDocx;
import parley.render.CompileMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "compile",
    header = "Makes one consolidated text of the parties' drafts.",
    description = {
      "%nWhat all drafts share stands plain, the rest in brackets with the names of those whose"
          + " words they are: [US: 600,000][UA: 800,000]. Clauses are matched by their words, not"
          + " by their numbers; one that a party places elsewhere stands at both places. A note"
          + " says where a clause is one party's only or has another number. 'extract' gives each"
          + " party's draft back.",
      "%nFormats: markdown, docx.%n"
    },
    footer = {
      "  parley compile US.md UA.md                       parties by the files",
      "  parley compile a.md b.md --party US,UA --output consolidated.md",
      "  parley compile us-28 e3-counter --output talks.docx"
    })
final class CompileCommand extends ParleyCommand {
  private static final int MOST = 20;

  @Parameters(
      arity = "1..*",
      paramLabel = "DRAFT",
      description = "Files or versions of drafts, one of each party.")
  List<String> names = List.of();

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      split = ",",
      description =
          "Whose drafts they are, in their order. Default: the party that the authors or the source"
              + " of a draft name, else the name of its file.")
  List<String> parties = List.of();

  @Option(
      names = "--typography",
      description =
          "Keep each party's typographic variants: the shapes of quotes, dashes and letters. Else"
              + " they are shared words, as the first draft has them.")
  boolean typography;

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.MARKDOWN, Format.DOCX);
    if (names.size() < 2 || names.size() > MOST) {
      throw session.usage("name the drafts of two to " + MOST + " parties");
    }
    List<Draft> drafts = new DraftsAsked(session).named(names, null);
    List<String> whose = new DraftParties(session).of(drafts, parties);
    Comparer comparer =
        new Comparer(PartyMentions.of(session.manifest()))
            .with(typography ? Typography.SHOWN : Typography.FOLDED);
    Compilation compilation = session.waiting("compiling", () -> Compilation.of(drafts, comparer));
    if (format == Format.DOCX) {
      session.answer(CompileDocx.of(compilation, whose));
    } else {
      session.answer(CompileMarkdown.of(compilation, whose));
    }
    return ExitCode.DONE;
  }
}
