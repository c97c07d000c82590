package parley.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Comparison;
import parley.redline.Edit;
import parley.redline.Flag;
import parley.redline.Relation;
import parley.redline.Substance;

/** A comparison as Markdown: deleted words struck through, inserted words bold. */
public final class DiffMarkdown {
  private final StringBuilder out = new StringBuilder();

  private DiffMarkdown() {}

  /**
   * The comparison.
   *
   * @param shown the changes to show; the summary counts all of them
   */
  public static String of(Comparison comparison, List<Change> shown) {
    DiffMarkdown markdown = new DiffMarkdown();
    markdown.line("# " + name(comparison.old()) + " → " + name(comparison.now()));
    markdown.line(DiffCounts.of(comparison) + ".");
    shown.stream().filter(DiffMarkdown::tells).forEach(markdown::add);
    return markdown.out.toString();
  }

  private static String name(Draft draft) {
    String version = draft.document().metadata().version();
    return escaped(version.isEmpty() ? draft.document().path() : version);
  }

  private static boolean tells(Change change) {
    return change.relation() != Relation.UNCHANGED
        || change.flags().contains(Flag.MOVED)
        || change.flags().contains(Flag.RETITLED);
  }

  private void add(Change change) {
    String heading = escaped(DiffWords.heading(change));
    line("## " + ids(change) + (heading.isEmpty() ? "" : " " + heading));
    line("*" + kind(change) + "*");
    if (!change.substance().isEmpty()) {
      line(change.substance().stream().map(DiffMarkdown::item).collect(Collectors.joining("\n")));
    }
    if (change.relation() != Relation.UNCHANGED) {
      String words =
          DiffWords.body(change).stream().map(DiffMarkdown::edit).collect(Collectors.joining());
      line(words.strip());
    }
  }

  private static String item(Substance substance) {
    String old = substance.old().isEmpty() ? "none" : escaped(substance.old());
    String now = substance.now().isEmpty() ? "none" : escaped(substance.now());
    return "- " + lower(substance.kind()) + ": " + old + " → " + now;
  }

  private static String edit(Edit edit) {
    return switch (edit) {
      case Edit.Kept kept -> escaped(kept.text());
      case Edit.Deleted deleted -> marked(deleted.text(), "~~");
      case Edit.Inserted inserted -> marked(inserted.text(), "**");
    };
  }

  /** Marks go next to the words, or Markdown does not see them. */
  private static String marked(String text, String mark) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return text;
    }
    int lead = text.indexOf(bare);
    String trail = text.substring(lead + bare.length());
    String words = escaped(bare).replace("\n", mark + "\n" + mark);
    return text.substring(0, lead) + mark + words + mark + trail;
  }

  private static String kind(Change change) {
    Stream<String> relation =
        change.relation() == Relation.UNCHANGED
            ? Stream.empty()
            : Stream.of(lower(change.relation()));
    Stream<String> flags = change.flags().stream().sorted().map(DiffMarkdown::lower);
    return Stream.concat(relation, flags).collect(Collectors.joining(", "));
  }

  private static String ids(Change change) {
    String old = ids(change.old());
    String now = ids(change.now());
    return old.equals(now) || now.isEmpty() ? old : old.isEmpty() ? now : old + " → " + now;
  }

  private static String ids(List<Clause> clauses) {
    return clauses.stream().map(clause -> escaped(clause.id())).collect(Collectors.joining(", "));
  }

  private void line(String text) {
    out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
  }

  private static String escaped(String text) {
    return Printable.lines(text).replaceAll("([\\\\`*_\\[\\]<>~#|])", "\\\\$1");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
