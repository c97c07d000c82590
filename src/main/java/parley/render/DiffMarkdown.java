package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.redline.Change;
import parley.redline.Edit;
import parley.redline.Relation;
import parley.redline.Unit;

/** A comparison as Markdown: deleted words struck through, inserted words bold. */
public final class DiffMarkdown {
  private final DiffView view;
  private final StringBuilder out = new StringBuilder();

  private DiffMarkdown(DiffView view) {
    this.view = view;
    String old = ChangeNames.draft(view.comparison().old());
    String now = ChangeNames.draft(view.comparison().now());
    paragraph("# " + escaped(old + " → " + now));
  }

  /** What was asked for, under a summary of all. */
  public static String of(DiffView view) {
    DiffMarkdown markdown = new DiffMarkdown(view);
    markdown.paragraph(DiffCounts.of(view.units()) + ".");
    view.items().forEach(markdown::add);
    return markdown.out.toString();
  }

  /** The counts of what was asked for, as a table. */
  public static String stat(DiffView view) {
    DiffMarkdown markdown = new DiffMarkdown(view);
    markdown.paragraph(
        DiffStat.of(view).stream()
            .map(DiffMarkdown::row)
            .collect(Collectors.joining("\n", "| | changes | where |\n|---|--:|---|\n", "")));
    markdown.paragraph(DiffStat.total(view) + ".");
    return markdown.out.toString();
  }

  private static String row(DiffStat line) {
    boolean words = line.inserted() + line.deleted() > 0;
    String where =
        words
            ? "+" + line.inserted() + " −" + line.deleted() + " words"
            : escaped(String.join(", ", line.clauses()));
    return "| " + line.title() + " | " + line.count() + " | " + where + " |";
  }

  private void add(DiffView.Item item) {
    switch (item) {
      case DiffView.Item.Told told -> told(told.unit());
      case DiffView.Item.Nearby nearby -> {
        heading(nearby.unit().whole());
        words(escaped(DiffWords.now(nearby.unit().whole())));
      }
      case DiffView.Item.Folded folded -> {
        // Readers of Markdown skim headings: what did not change needs no line between them.
      }
      case DiffView.Item.Departed departed -> departed(departed.units());
      case DiffView.Item.Omitted omitted -> paragraph(DiffWords.omitted(omitted) + ".");
    }
  }

  private void heading(Change change) {
    String heading = escaped(DiffWords.heading(change));
    paragraph("## " + escaped(ChangeNames.ids(change)) + (heading.isEmpty() ? "" : " " + heading));
  }

  private void told(Unit unit) {
    Change change = unit.whole();
    heading(change);
    paragraph("*" + ChangeNames.kind(change) + "*");
    List<String> notes = notes(unit);
    if (!notes.isEmpty()) {
      paragraph(notes.stream().map(n -> "- " + escaped(n)).collect(Collectors.joining("\n")));
    }
    if (unit.parts().size() > 1) {
      unit.parts().stream().filter(DiffWords::speaks).forEach(part -> part(unit, part));
    } else if (change.relation() != Relation.UNCHANGED) {
      words(redline(DiffWords.body(change)));
    } else {
      words(escaped(DiffWords.now(change)));
    }
  }

  private List<String> notes(Unit unit) {
    List<String> notes = new ArrayList<>(Moves.notes(view, unit));
    unit.whole().substance().forEach(s -> notes.add(ChangeNames.substance(s)));
    unit.whole().brackets().forEach(b -> notes.add(ChangeNames.bracket(b)));
    return notes;
  }

  private void part(Unit unit, Change part) {
    if (DiffWords.isArticle(unit, part)) {
      words(redline(DiffWords.body(part)));
    } else {
      words(escaped(DiffWords.label(part)) + " " + redline(part.redline()));
    }
  }

  private void departed(List<Unit> units) {
    paragraph("*" + escaped(Moves.from(units)) + " moved to " + escaped(Moves.to(units)) + "*");
  }

  private static String redline(List<Edit> edits) {
    return edits.stream().map(DiffMarkdown::edit).collect(Collectors.joining());
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

  private void words(String text) {
    if (!text.isBlank()) {
      // A number in front would make a list of it.
      paragraph(text.strip().replaceFirst("^(\\d+)([.)])", "$1\\\\$2"));
    }
  }

  private void paragraph(String text) {
    out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
  }

  private static String escaped(String text) {
    return Printable.lines(text).replaceAll("([\\\\`*_\\[\\]<>~#|])", "\\\\$1");
  }
}
