package parley.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.By;
import parley.redline.Change;
import parley.redline.Comparer;
import parley.redline.Comparison;
import parley.redline.Compilation;
import parley.redline.Grain;
import parley.redline.Ignored;
import parley.redline.Relation;
import parley.redline.Typography;
import parley.redline.Unit;
import parley.redline.Units;
import parley.render.DiffDocx;
import parley.render.DiffHtml;
import parley.render.DiffJson;
import parley.render.DiffMarkdown;
import parley.render.DiffSideBySide;
import parley.render.DiffStatText;
import parley.render.DiffText;
import parley.render.DiffView;
import parley.render.DraftChanges;
import parley.render.DraftChangesJson;
import parley.render.DraftChangesMarkdown;
import parley.render.DraftChangesText;
import parley.render.Palette;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "diff",
    header = "Compares two drafts clause by clause.",
    description = {
      "%nWhich clause became which, however it was renumbered, moved, split or merged; the words"
          + " that changed; and the changes of meaning: figures, dates, shall and may, conditions.",
      "%nWith --since, all drafts of a folder are compared with a revision of git, renames"
          + " followed; new files that git does not know yet are compared too.",
      "%nTracked changes are written over the Word file of the new draft, or else of the old one,"
          + " with its styles, tables, pictures and notes kept; numbers that Word would count"
          + " otherwise are written out.",
      "%nFormats: text, markdown, html, json, docx (tracked changes); with --since comment (for a"
          + " merge request) in place of html and docx.%n"
    },
    footer = {
      "  parley diff first.md second.md",
      "  parley diff us-28 ua-us-20 --stat          drafts by their versions",
      "  parley diff HEAD~3:drafts/a.md drafts/a.md",
      "  parley diff --since v1.2 drafts/",
      "  parley diff --since origin/main --format comment drafts/",
      "  parley diff old.txt new.txt --side-by-side",
      "  parley diff old.txt new.txt --level article --context 1",
      "  parley diff old.txt new.txt --output diff.html   a page for the browser",
      "  parley diff old.txt new.txt --output diff.docx   tracked changes, to accept or reject",
      "  parley diff old.txt new.txt --only moved,figure,date",
      "  parley diff old.txt new.txt --ignore case,punctuation --exit-code"
    })
final class DiffCommand extends ParleyCommand {
  /** From this width on both columns are as wide as a page of text. */
  private static final int ROOMY = 160;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "A file, a file of a revision of git as REV:PATH, or the version of a draft. With --since"
              + " a folder or a file.")
  String old = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The draft that came after it; none with --since.")
  @Nullable String now;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Compare with how the drafts were in this revision of git.")
  @Nullable String since;

  @Option(names = "--stat", description = "The counts alone: which kinds of change, and where.")
  boolean stat;

  @Option(
      names = "--only",
      paramLabel = "KIND",
      split = ",",
      description = "Show these changes alone: " + OnlyChanges.NAMES + ".")
  List<String> only = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "WHAT",
      split = ",",
      description =
          "Differences that do not count: case, punctuation, numbering (labels of clauses),"
              + " brackets (the marks; words in them still count).")
  List<String> ignore = List.of();

  @Option(
      names = "--typography",
      description =
          "Show typographic variants as changes: the shapes of quotes, dashes and letters, and"
              + " capitals in headings.")
  boolean typography;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "clause",
      description =
          "clause: each clause by itself; article: what changed in an article, a numbered point or"
              + " an annex is rolled up. Default: clause.")
  String level = "clause";

  @Option(
      names = "--by",
      paramLabel = "UNIT",
      defaultValue = "word",
      description = "The least that a redline marks: word or character. Default: word.")
  String by = "word";

  @Option(
      names = "--context",
      paramLabel = "CLAUSES",
      defaultValue = "0",
      description =
          "Unchanged clauses to show on each side of a change. Default: ${DEFAULT-VALUE}.")
  int context;

  @Mixin LimitOption limit = new LimitOption();

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      defaultValue = "12",
      description =
          "Kept words to show on each side of an edit, in text. Default: ${DEFAULT-VALUE}.")
  int words = 12;

  @Option(
      names = "--side-by-side",
      negatable = true,
      description =
          "Two columns as wide as the terminal, the old draft on the left. Default: on a terminal"
              + " of "
              + ROOMY
              + " columns or more.")
  @Nullable Boolean sideBySide;

  @Option(names = "--exit-code", description = "End with 1 if anything changed, as git does.")
  boolean exitCode;

  @Override
  protected ExitCode run(Session session) {
    Format format =
        since == null
            ? session.format(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON, Format.DOCX)
            : session.format(Format.TEXT, Format.MARKDOWN, Format.JSON, Format.COMMENT);
    Predicate<Change> wanted = OnlyChanges.named(only, session);
    Grain grain = one(Grain.class, level, "--level", session);
    if (context < 0 || words < 0) {
      throw session.usage("--context and --words count from 0");
    }
    limit.check(session);
    if (limit.given() && (format == Format.HTML || format == Format.DOCX)) {
      throw session.usage(
          "--limit is for text, markdown and json; a page or a file of Word has all");
    }
    if (stat && format == Format.HTML) {
      throw session.usage("--stat is written as text, markdown or json");
    }
    if (Boolean.TRUE.equals(sideBySide) && (stat || format != Format.TEXT)) {
      throw session.usage("--side-by-side is a way to write text; it goes with no other");
    }
    if ((since == null) == (now == null)) {
      throw session.usage(
          since == null
              ? "two drafts are compared, old and new; or one folder with --since REV"
              : "with --since one folder or file is compared with its own revision");
    }
    if (since != null) {
      return since(
          session,
          format,
          since,
          (old, now) -> shown(view(session, List.of(old, now), grain, wanted)));
    }
    if (format == Format.DOCX) {
      return tracked(session);
    }
    DiffView view =
        view(session, new DraftsAsked(session).pair(old, String.valueOf(now)), grain, wanted);
    DiffView shown = shown(view);
    session.answer(
        switch (format) {
          case JSON -> DiffJson.of(shown, !stat);
          case MARKDOWN -> stat ? DiffMarkdown.stat(shown) : DiffMarkdown.of(shown);
          case HTML -> DiffHtml.of(shown);
          default -> text(shown, session);
        });
    return exitCode && view.wanted().stream().anyMatch(DiffCommand::changed)
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }

  private ExitCode tracked(Session session) {
    if (stat || !only.isEmpty() || !ignore.isEmpty()) {
      throw session.usage(
          "tracked changes are all changes, to make one draft of the other; leave --stat, --only"
              + " and --ignore out");
    }
    List<Draft> drafts = new DraftsAsked(session).pair(old, String.valueOf(now));
    Comparer comparer = new Comparer(PartyMentions.of(session.manifest()));
    Compilation compilation = session.waiting("comparing", () -> Compilation.of(drafts, comparer));
    session.answer(
        new WordOriginal(session, List.of(old, String.valueOf(now)), drafts)
            .over(compilation)
            .orElseGet(() -> DiffDocx.of(compilation)));
    return exitCode && DiffDocx.changes(compilation) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private String text(DiffView view, Session session) {
    Palette palette = session.palette();
    int columns = session.columns();
    if (stat) {
      return DiffStatText.of(view, palette, columns);
    }
    boolean room = session.isForTerminal() && columns >= ROOMY;
    return Objects.requireNonNullElse(sideBySide, room)
        ? DiffSideBySide.of(view, palette, columns, words)
        : DiffText.of(view, palette, columns, words);
  }

  /** The changes that --limit leaves; counts are of all. */
  private DiffView shown(DiffView view) {
    return stat ? view : view.first(limit.limit);
  }

  private ExitCode since(
      Session session, Format format, String revision, BiFunction<Draft, Draft, DiffView> views) {
    DraftChanges changes = new DraftsSince(session, revision, views).of(old);
    Function<DiffView, String> markdown = stat ? DiffMarkdown::stat : DiffMarkdown::of;
    session.answer(
        switch (format) {
          case JSON -> DraftChangesJson.of(changes, !stat);
          case MARKDOWN -> DraftChangesMarkdown.of(changes, markdown);
          case COMMENT -> DraftChangesMarkdown.comment(changes, markdown);
          default -> DraftChangesText.of(changes, session.palette(), view -> text(view, session));
        });
    return exitCode && !changes.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private DiffView view(
      Session session, List<Draft> drafts, Grain grain, Predicate<Change> wanted) {
    return DiffView.of(Units.of(compare(session, drafts), grain), wanted, context);
  }

  private Comparison compare(Session session, List<Draft> drafts) {
    Set<Ignored> ignored = EnumSet.noneOf(Ignored.class);
    ignore.forEach(name -> ignored.add(one(Ignored.class, name.strip(), "--ignore", session)));
    By smallest = one(By.class, by, "--by", session);
    Draft before = drafts.getFirst();
    Draft after = drafts.getLast();
    PartyMentions parties = PartyMentions.of(session.manifest());
    return session.waiting(
        "comparing",
        () ->
            new Comparer(parties, ignored)
                .by(smallest)
                .with(typography ? Typography.SHOWN : Typography.FOLDED)
                .compare(before, after));
  }

  private static <E extends Enum<E>> E one(
      Class<E> kind, String name, String option, Session session) {
    List<E> all = List.of(kind.getEnumConstants());
    return all.stream()
        .filter(constant -> Format.word(constant).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                session.usage(
                    "'" + name + "' is nothing for " + option + "; known: " + words(all)));
  }

  private static String words(List<? extends Enum<?>> all) {
    return all.stream().map(Format::word).collect(Collectors.joining(", "));
  }

  private static boolean changed(Unit unit) {
    Change change = unit.whole();
    return change.relation() != Relation.UNCHANGED || !change.flags().isEmpty();
  }
}
