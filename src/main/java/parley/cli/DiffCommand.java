package parley.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.redline.By;
import parley.redline.Change;
import parley.redline.Comparer;
import parley.redline.Comparison;
import parley.redline.Ignored;
import parley.redline.Relation;
import parley.render.DiffJson;
import parley.render.DiffMarkdown;
import parley.render.DiffText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "diff",
    header = "Compares two drafts clause by clause.",
    description = {
      "%nWhich clause became which, however it was renumbered, moved, split or merged; the words"
          + " that changed; and the changes of meaning: figures, dates, shall and may, conditions.",
      "%nFormats: text, markdown, json.%n"
    },
    footer = {
      "  parley diff first.md second.md",
      "  parley diff us-28 ua-us-20 --stat         drafts of the corpus by their versions",
      "  parley diff old.txt new.txt --only added,removed",
      "  parley diff old.txt new.txt --ignore case,punctuation --exit-code"
    })
final class DiffCommand extends ParleyCommand {
  private static final String IGNORABLE = "case, punctuation, numbering, brackets";

  /** What {@code --only} may name: relations, flags, and changes of meaning. */
  enum Kind {
    unchanged,
    reworded,
    split,
    merged,
    added,
    removed,
    moved,
    renumbered,
    retitled,
    substance;

    boolean fits(Change change) {
      String name = name().toUpperCase(Locale.ROOT);
      return change.relation().name().equals(name)
          || change.flags().stream().anyMatch(flag -> flag.name().equals(name))
          || (this == substance && !change.substance().isEmpty());
    }
  }

  /** What {@code --by} may name. */
  enum Unit {
    word(By.WORD),
    character(By.CHARACTER);

    private final By by;

    Unit(By by) {
      this.by = by;
    }
  }

  /** Reads what {@code --ignore} names. */
  static final class IgnoredConverter implements ITypeConverter<Ignored> {
    @Override
    public Ignored convert(String value) {
      return Arrays.stream(Ignored.values())
          .filter(ignored -> ignored.name().toLowerCase(Locale.ROOT).equals(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' cannot be ignored; there are: " + IGNORABLE));
    }
  }

  @Parameters(index = "0", paramLabel = "OLD", description = "A file, or the version of a draft.")
  String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The draft that came after it.")
  String now = "";

  @Option(
      names = "--only",
      paramLabel = "KIND",
      split = ",",
      description = "Show these changes alone: ${COMPLETION-CANDIDATES}.")
  List<Kind> only = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "WHAT",
      split = ",",
      converter = IgnoredConverter.class,
      description = "Differences that do not count: " + IGNORABLE + ".")
  List<Ignored> ignore = List.of();

  @Option(
      names = "--by",
      paramLabel = "UNIT",
      defaultValue = "word",
      description = "The least that a redline marks: ${COMPLETION-CANDIDATES}. Default: word.")
  Unit by = Unit.word;

  @Option(
      names = "--context",
      paramLabel = "WORDS",
      defaultValue = "12",
      description = "Kept words to show on each side of an edit. Default: ${DEFAULT-VALUE}.")
  int context = 12;

  @Option(names = "--stat", description = "The counts alone.")
  boolean stat;

  @Option(names = "--exit-code", description = "End with 1 if anything changed.")
  boolean exitCode;

  @Override
  protected ExitCode run(Session session) {
    Format format = session.format(Format.TEXT, Format.MARKDOWN, Format.JSON);
    Comparison comparison = compare(session);
    List<Change> shown = comparison.changes().stream().filter(this::wanted).toList();
    session.answer(
        switch (format) {
          case JSON -> DiffJson.of(comparison, shown);
          case MARKDOWN -> DiffMarkdown.of(comparison, shown);
          default ->
              stat
                  ? DiffText.summary(comparison, session.palette(), session.columns())
                  : DiffText.of(comparison, shown, session.palette(), session.columns(), context);
        });
    return exitCode && shown.stream().anyMatch(DiffCommand::changed)
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }

  private Comparison compare(Session session) {
    Draft before = DraftParser.parse(session.document(old));
    Draft after = DraftParser.parse(session.document(now));
    Set<Ignored> ignored = Set.copyOf(ignore);
    PartyMentions parties = PartyMentions.of(session.manifest());
    return session.waiting(
        "comparing", () -> new Comparer(parties, ignored).by(by.by).compare(before, after));
  }

  private boolean wanted(Change change) {
    return only.isEmpty() || only.stream().anyMatch(kind -> kind.fits(change));
  }

  private static boolean changed(Change change) {
    return change.relation() != Relation.UNCHANGED || !change.flags().isEmpty();
  }
}
