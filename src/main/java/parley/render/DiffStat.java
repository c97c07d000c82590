package parley.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.redline.Change;
import parley.redline.Edit;
import parley.redline.Flag;
import parley.redline.Relation;
import parley.redline.Substance;
import parley.redline.Unit;

/**
 * How much changed in which way: a line to each relation, flag and kind of substance that occurs.
 *
 * @param title of the line, such as {@code reworded}
 * @param count how many changes; of substance how many edits
 * @param inserted how many words came in by them; 0 for flags and substance
 * @param deleted how many words went
 * @param clauses which ones; empty for relations, whose clauses a diff lists anyway
 */
record DiffStat(String title, int count, long inserted, long deleted, List<String> clauses) {
  /** The lines of what was asked for. */
  static List<DiffStat> of(DiffView view) {
    List<Change> changes = view.wanted().stream().map(Unit::whole).toList();
    List<DiffStat> lines = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      relation(changes, relation).ifPresent(lines::add);
    }
    for (Flag flag : Flag.values()) {
      listed(changes, flag, change -> change.flags().contains(flag) ? 1 : 0).ifPresent(lines::add);
    }
    for (Substance.Kind kind : Substance.Kind.values()) {
      listed(changes, kind, change -> edits(change, kind)).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<DiffStat> relation(List<Change> all, Relation relation) {
    List<Change> some = all.stream().filter(change -> change.relation() == relation).toList();
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DiffStat(
                ChangeNames.lower(relation),
                some.size(),
                words(some, Edit.Inserted.class::isInstance),
                words(some, Edit.Deleted.class::isInstance),
                List.of()));
  }

  private static Optional<DiffStat> listed(
      List<Change> all, Enum<?> kind, Function<Change, Integer> times) {
    List<Change> some = all.stream().filter(change -> times.apply(change) > 0).toList();
    int count = some.stream().mapToInt(times::apply).sum();
    List<String> ids = some.stream().map(ChangeNames::ids).toList();
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(new DiffStat(ChangeNames.lower(kind), count, 0, 0, ids));
  }

  private static int edits(Change change, Substance.Kind kind) {
    return (int) change.substance().stream().filter(s -> s.kind() == kind).count();
  }

  private static long words(List<Change> changes, Predicate<Edit> side) {
    return changes.stream()
        .flatMap(change -> change.redline().stream())
        .filter(side)
        .flatMap(edit -> Arrays.stream(edit.text().strip().split("\\s+", -1)))
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  /** {@code 58 → 45 clauses, 63 changed, 812 words inserted(+), 1040 words deleted(-)}. */
  static String total(DiffView view) {
    List<Change> changes = view.wanted().stream().filter(DiffView::tells).map(Unit::whole).toList();
    return Stream.of(
            DiffCounts.size(view.units()),
            changes.size() + " changed",
            counted(words(changes, Edit.Inserted.class::isInstance), "inserted(+)"),
            counted(words(changes, Edit.Deleted.class::isInstance), "deleted(-)"))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String counted(long words, String what) {
    return words == 0 ? "" : words + (words == 1 ? " word " : " words ") + what;
  }
}
