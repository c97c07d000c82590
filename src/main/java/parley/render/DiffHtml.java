package parley.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parley.corpus.Metadata;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.BracketChange;
import parley.redline.Change;
import parley.redline.Edit;
import parley.redline.Flag;
import parley.redline.Relation;
import parley.redline.Substance;
import parley.redline.Transfer;
import parley.redline.Unit;
import parley.redline.Units;

/**
 * A comparison as a page for the browser that stands in one file: a table of the changes, each
 * change with its redline, keys to go from one to the next.
 */
public final class DiffHtml {
  private static final HtmlPage PAGE = HtmlPage.named("diff");

  private final DiffView view;
  private final IdentityHashMap<Unit, String> anchors = new IdentityHashMap<>();
  private final IdentityHashMap<Unit, String> places = new IdentityHashMap<>();

  private DiffHtml(DiffView view) {
    this.view = view;
    int departures = 0;
    for (DiffView.Item item : view.items()) {
      if (item instanceof DiffView.Item.Told told) {
        anchors.put(told.unit(), "c" + (anchors.size() + 1));
      } else if (item instanceof DiffView.Item.Departed departed) {
        String place = "m" + ++departures;
        departed.units().forEach(unit -> places.put(unit, place));
      }
    }
  }

  /** What was asked for, under a summary of all. */
  public static String of(DiffView view) {
    return PAGE.with(new DiffHtml(view).page());
  }

  private DiffPage page() {
    Units units = view.units();
    List<DiffPage.Row> rows = told().stream().map(this::row).toList();
    return new DiffPage(
        side(view.comparison().old()).name() + " → " + side(view.comparison().now()).name(),
        side(view.comparison().old()),
        side(view.comparison().now()),
        DiffCounts.size(units),
        counts(units),
        DiffKinds.counts(told()),
        !rows.isEmpty(),
        rows.isEmpty() ? "Nothing changed." : "",
        rows,
        view.items().stream().map(this::item).toList());
  }

  private List<Unit> told() {
    return view.items().stream()
        .flatMap(i -> i instanceof DiffView.Item.Told t ? Stream.of(t.unit()) : Stream.of())
        .toList();
  }

  private static DiffPage.Side side(Draft draft) {
    Metadata metadata = draft.document().metadata();
    String title = Printable.line(metadata.title());
    String name = ChangeNames.draft(draft);
    String about = title.isEmpty() ? name : title;
    return new DiffPage.Side(
        name, metadata.date() == null ? about : about + ", " + metadata.date());
  }

  private static List<DiffPage.Count> counts(Units units) {
    List<DiffPage.Count> counts = new ArrayList<>();
    Arrays.stream(Relation.values()).forEach(r -> counts.add(count(units.count(r), r)));
    Arrays.stream(Flag.values()).forEach(f -> counts.add(count(units.count(f), f)));
    counts.add(new DiffPage.Count("substance", units.substantive(), "in substance"));
    return counts.stream().filter(count -> count.count() > 0).toList();
  }

  private static DiffPage.Count count(long count, Enum<?> kind) {
    return new DiffPage.Count(ChangeNames.lower(kind), count, ChangeNames.lower(kind));
  }

  private DiffPage.Row row(Unit unit) {
    Change change = unit.whole();
    return new DiffPage.Row(
        anchor(unit),
        ChangeNames.ids(change),
        heading(change),
        ChangeNames.kind(change),
        change.substance().stream().map(s -> ChangeNames.lower(s.kind())).distinct().toList());
  }

  private String anchor(Unit unit) {
    return anchors.getOrDefault(unit, "changes");
  }

  /** The heading; empty where it says no more than the id. */
  private static String heading(Change change) {
    String heading = Printable.line(DiffWords.heading(change));
    return heading.equals(ChangeNames.ids(change)) ? "" : heading;
  }

  private DiffPage.Item item(DiffView.Item item) {
    return switch (item) {
      case DiffView.Item.Told told -> new DiffPage.Item(told(told.unit()), null, null, null);
      case DiffView.Item.Nearby nearby ->
          new DiffPage.Item(null, same(List.of(nearby.unit())), null, null);
      case DiffView.Item.Folded folded -> new DiffPage.Item(null, null, same(folded.units()), null);
      case DiffView.Item.Departed departed ->
          new DiffPage.Item(null, null, null, departed(departed.units()));
      case DiffView.Item.Omitted omitted ->
          throw new IllegalArgumentException("a page shows all: " + omitted);
    };
  }

  private DiffPage.Same same(List<Unit> units) {
    return new DiffPage.Same(
        DiffWords.folded(units), units.stream().map(unit -> clause(unit.whole())).toList());
  }

  private DiffPage.Clause clause(Change change) {
    return new DiffPage.Clause(
        ChangeNames.ids(change), heading(change), lang(change), DiffWords.now(change));
  }

  private DiffPage.Departed departed(List<Unit> units) {
    Unit first = units.getFirst();
    return new DiffPage.Departed(
        places.getOrDefault(first, "changes"),
        Moves.from(units),
        Printable.line(DiffWords.oldHeading(first.whole())),
        anchor(first),
        Moves.to(units));
  }

  // A change

  private DiffPage.Told told(Unit unit) {
    Change change = unit.whole();
    String relation = ChangeNames.lower(change.relation());
    return new DiffPage.Told(
        anchor(unit),
        change.flags().contains(Flag.MOVED) ? relation + " moved" : relation,
        String.join(" ", DiffKinds.of(change)),
        ChangeNames.ids(change),
        heading(change),
        List.of(ChangeNames.kind(change).split(", ")),
        lines(change),
        notes(unit),
        change.substance().stream().map(DiffHtml::sense).toList(),
        change.brackets().stream().map(DiffHtml::bracket).toList(),
        paragraphs(unit));
  }

  /** Where the clauses begin in their files. */
  private static String lines(Change change) {
    String old = change.old().isEmpty() ? "" : "line " + line(change.old());
    String now = change.now().isEmpty() ? "" : "line " + line(change.now());
    return old.isEmpty() || now.isEmpty() ? old + now : old + " → " + now;
  }

  private static int line(List<Clause> clauses) {
    return clauses.getFirst().line();
  }

  private List<DiffPage.Note> notes(Unit unit) {
    List<DiffPage.Note> notes = new ArrayList<>();
    if (unit.parts().size() > 1) {
      notes.add(new DiffPage.Note("", DiffWords.parts(unit), "", ""));
    }
    String place = places.getOrDefault(unit, "");
    if (!place.isEmpty()) {
      String text = "Moved: " + Moves.of(view.comparison(), unit.whole()) + ".";
      notes.add(new DiffPage.Note("move", text, place, "See where it stood"));
    }
    for (Change gone : unit.left()) {
      notes.add(new DiffPage.Note("move", "Moved away: " + ChangeNames.ids(gone), "", ""));
    }
    for (Transfer transfer : view.arrived(unit)) {
      notes.add(note(Moves.arrived(transfer), transfer.from(), unit));
    }
    for (Transfer transfer : view.left(unit)) {
      notes.add(note(Moves.left(transfer), transfer.to(), unit));
    }
    return notes;
  }

  /** A remark on words that moved, with a link to the other end of their way. */
  private DiffPage.Note note(String text, Change end, Unit here) {
    String link =
        anchors.keySet().stream()
            .filter(unit -> !unit.equals(here) && unit.parts().contains(end))
            .map(this::anchor)
            .findFirst()
            .orElse("");
    String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return new DiffPage.Note("move", sentence, link, "See there");
  }

  private static DiffPage.Sense sense(Substance substance) {
    return new DiffPage.Sense(
        ChangeNames.lower(substance.kind()),
        Printable.line(substance.old()),
        Printable.line(substance.now()));
  }

  private static DiffPage.Bracket bracket(BracketChange bracket) {
    return new DiffPage.Bracket(
        ChangeNames.lower(bracket.event()),
        Printable.line(String.join(", ", bracket.parties())),
        Printable.line(bracket.text()));
  }

  // Its words

  private List<DiffPage.Paragraph> paragraphs(Unit unit) {
    if (unit.parts().size() == 1) {
      return paragraphs(unit.whole(), "", DiffWords.body(unit.whole()));
    }
    List<DiffPage.Paragraph> paragraphs = new ArrayList<>();
    unit.parts().stream()
        .filter(DiffWords::speaks)
        .map(part -> part(unit, part))
        .forEach(paragraphs::addAll);
    return paragraphs;
  }

  private List<DiffPage.Paragraph> part(Unit unit, Change part) {
    return DiffWords.isArticle(unit, part)
        ? paragraphs(part, "", DiffWords.body(part))
        : paragraphs(part, DiffWords.label(part), part.redline());
  }

  private List<DiffPage.Paragraph> paragraphs(Change change, String label, List<Edit> edits) {
    List<DiffPage.Paragraph> paragraphs = new ArrayList<>();
    for (List<Edit> line : DiffWords.lines(edits)) {
      List<DiffPage.Run> runs =
          line.stream().flatMap(edit -> runs(edit, Printable.line(edit.text())).stream()).toList();
      if (!runs.isEmpty()) {
        paragraphs.add(
            new DiffPage.Paragraph(paragraphs.isEmpty() ? label : "", lang(change), runs));
      }
    }
    return paragraphs;
  }

  /** Blanks around an edit are not marked: what is struck through or underlined is words. */
  private static List<DiffPage.Run> runs(Edit edit, String text) {
    String bare = text.strip();
    if (edit instanceof Edit.Kept || bare.isEmpty()) {
      return List.of(DiffPage.Run.kept(text));
    }
    boolean deleted = edit instanceof Edit.Deleted;
    int lead = text.indexOf(bare);
    return Stream.of(
            DiffPage.Run.kept(text.substring(0, lead)),
            new DiffPage.Run(deleted, !deleted, false, bare),
            DiffPage.Run.kept(text.substring(lead + bare.length())))
        .filter(run -> !run.text().isEmpty())
        .toList();
  }

  /** The language of the words, where the draft says it. */
  private String lang(Change change) {
    Draft draft = change.now().isEmpty() ? view.comparison().old() : view.comparison().now();
    return HtmlPage.language(draft.document());
  }
}
