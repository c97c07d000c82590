package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.corpus.Metadata;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.BracketChange;
import parley.redline.Change;
import parley.redline.Comparison;
import parley.redline.Flag;
import parley.redline.Relation;
import parley.redline.Substance;

/**
 * A comparison for the terminal: one block to each change, clauses that only got another number
 * summed up in between.
 */
public final class DiffText {
  private static final String INDENT = "  ";

  private final Palette palette;
  private final int columns;
  private final int context;
  private final StringBuilder out = new StringBuilder();
  private final List<Change> quiet = new ArrayList<>();

  private DiffText(Palette palette, int columns, int context) {
    this.palette = palette;
    this.columns = columns;
    this.context = context;
  }

  /**
   * The whole comparison.
   *
   * @param shown the changes to show; the summary counts all of them
   * @param columns width of the terminal
   * @param context how many kept words to show beside an edit
   */
  public static String of(
      Comparison comparison, List<Change> shown, Palette palette, int columns, int context) {
    DiffText text = new DiffText(palette, columns, context);
    text.out.append(summary(comparison, palette, columns));
    shown.forEach(text::add);
    text.flush();
    return text.out.toString();
  }

  /** The first lines alone: what is compared, and how many changes of which kind there are. */
  public static String summary(Comparison comparison, Palette palette, int columns) {
    String title = name(comparison.old()) + " → " + name(comparison.now());
    return palette.heading(Printable.line(title))
        + "\n"
        + Wrapping.wrap(DiffCounts.of(comparison), columns, "", INDENT)
        + "\n";
  }

  private static String name(Draft draft) {
    Metadata metadata = draft.document().metadata();
    String name = metadata.version().isEmpty() ? draft.document().path() : metadata.version();
    return metadata.date() == null ? name : name + " (" + metadata.date() + ")";
  }

  private void add(Change change) {
    if (isQuiet(change)) {
      quiet.add(change);
      return;
    }
    flush();
    out.append('\n').append(header(change)).append('\n');
    for (Substance substance : change.substance()) {
      line(lower(substance.kind()) + ": " + shift(substance.old(), substance.now()));
    }
    for (BracketChange bracket : change.brackets()) {
      line("bracket " + lower(bracket.event()) + by(bracket) + ": " + bracket.text());
    }
    if (change.relation() != Relation.UNCHANGED) {
      out.append(
          Inline.of(DiffWords.body(change), palette, Math.min(columns, 100), INDENT, context));
    }
  }

  /** Whether nothing happened but, at most, another number. */
  private static boolean isQuiet(Change change) {
    return change.relation() == Relation.UNCHANGED
        && !change.flags().contains(Flag.MOVED)
        && !change.flags().contains(Flag.RETITLED)
        && change.brackets().isEmpty();
  }

  private void flush() {
    if (quiet.isEmpty()) {
      return;
    }
    Change last = quiet.getLast();
    long renumbered = quiet.stream().filter(c -> c.flags().contains(Flag.RENUMBERED)).count();
    String but = renumbered == quiet.size() ? " but renumbered" : ", " + renumbered + " renumbered";
    String words = quiet.size() + " unchanged" + (renumbered == 0 ? "" : but) + ": ";
    String range = quiet.size() == 1 ? ids(last) : ids(quiet.getFirst()) + " to " + ids(last);
    out.append('\n').append(palette.faint(Wrapping.fit(words + range, columns).stripTrailing()));
    out.append('\n');
    quiet.clear();
  }

  private String header(Change change) {
    String ids = ids(change);
    String kind = kind(change);
    int room = columns - Wrapping.columns(ids) - Wrapping.columns(kind) - 4;
    String title = DiffWords.heading(change);
    String heading = title.equals(ids) ? "" : Printable.line(title);
    String fitted = room > 8 ? Wrapping.fit(heading, room) : heading;
    return palette.heading(ids) + INDENT + fitted + INDENT + coloured(change.relation(), kind);
  }

  private String coloured(Relation relation, String kind) {
    return switch (relation) {
      case ADDED -> palette.inserted(kind);
      case REMOVED -> palette.open(kind);
      case UNCHANGED, REWORDED, SPLIT, MERGED -> palette.agreed(kind);
    };
  }

  private static String kind(Change change) {
    Stream<String> relation =
        change.relation() == Relation.UNCHANGED
            ? Stream.empty()
            : Stream.of(lower(change.relation()));
    Stream<String> flags = change.flags().stream().sorted().map(DiffText::lower);
    return Stream.concat(relation, flags).collect(Collectors.joining(", "));
  }

  private static String ids(Change change) {
    String old = ids(change.old());
    String now = ids(change.now());
    return old.equals(now) || now.isEmpty() ? old : old.isEmpty() ? now : old + " → " + now;
  }

  private static String ids(List<Clause> clauses) {
    return clauses.stream().map(Clause::id).map(Printable::line).collect(Collectors.joining(", "));
  }

  private void line(String text) {
    out.append(palette.open(Wrapping.wrap(Printable.line(text), columns, INDENT, INDENT + INDENT)))
        .append('\n');
  }

  private static String by(BracketChange bracket) {
    return bracket.parties().isEmpty() ? "" : " (" + String.join(", ", bracket.parties()) + ")";
  }

  private static String shift(String old, String now) {
    String before = old.isEmpty() ? "none" : old;
    return before + " → " + (now.isEmpty() ? "none" : now);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
