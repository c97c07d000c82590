package parley.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * Puts the drafts of a text side by side. Clauses that comparisons link share a row; a clause that
 * comes from nowhere in the draft before is looked for in the drafts before that, from which it may
 * have been taken out for a while.
 */
final class Collation {
  /** A row while its cells are filled. */
  private static final class Line {
    private final List<List<Synopsis.Part>> parts;
    private final boolean[] removed;
    private final boolean[] restored;

    Line(int drafts) {
      parts =
          IntStream.range(0, drafts)
              .mapToObj(i -> new ArrayList<Synopsis.Part>())
              .collect(Collectors.toList());
      removed = new boolean[drafts];
      restored = new boolean[drafts];
    }

    /** Whether it left its place in a draft after this one. */
    boolean movedAfter(int draft) {
      return parts.subList(draft + 1, parts.size()).stream()
          .flatMap(List::stream)
          .anyMatch(part -> part.flags().contains(Flag.MOVED));
    }

    Synopsis.Row row() {
      return new Synopsis.Row(
          IntStream.range(0, parts.size())
              .mapToObj(
                  i ->
                      new Synopsis.Cell(
                          removed[i] && parts.get(i).isEmpty(), restored[i], parts.get(i)))
              .toList());
    }
  }

  private final Lineage lineage;
  private final Chains chains;

  /** For each draft, by the index of a clause, the change that put it back. */
  private final List<Map<Integer, Change>> restored;

  private final Map<Integer, Line> lines = new HashMap<>();

  Collation(Lineage lineage) {
    this.lineage = lineage;
    int[] sizes = lineage.drafts().stream().mapToInt(draft -> draft.clauses().size()).toArray();
    this.chains = new Chains(sizes);
    this.restored = lineage.drafts().stream().map(draft -> restored()).toList();
  }

  private static Map<Integer, Change> restored() {
    return new HashMap<>();
  }

  Synopsis synopsis() {
    for (int draft = 0; draft < lineage.size(); draft++) {
      link(draft);
    }
    for (int draft = 0; draft < lineage.size(); draft++) {
      fill(draft);
    }
    return new Synopsis(columns(), inOrder().stream().map(Line::row).toList());
  }

  private List<Synopsis.Column> columns() {
    return IntStream.range(0, lineage.size()).mapToObj(this::column).toList();
  }

  private Synopsis.Column column(int draft) {
    int before = lineage.before(draft);
    return new Synopsis.Column(lineage.draft(draft), before < 0 ? null : lineage.draft(before));
  }

  // Which clauses are one chain

  private void link(int draft) {
    int before = lineage.before(draft);
    if (before < 0) {
      return;
    }
    Set<Integer> added = new HashSet<>();
    for (Change change : lineage.comparison(before, draft).changes()) {
      if (change.old().isEmpty()) {
        added.addAll(indexes(change.now()));
      } else {
        chains.join(before, change.old(), draft, change.now());
      }
    }
    int child = before;
    for (int old = lineage.before(child); old >= 0; old = lineage.before(old)) {
      restore(old, child, draft, added);
      child = old;
    }
  }

  /** Finds the clauses that a draft has again after they were gone from the next one. */
  private void restore(int old, int next, int draft, Set<Integer> added) {
    Set<Integer> gone = new HashSet<>();
    for (Change change : lineage.comparison(old, next).changes()) {
      gone.addAll(change.now().isEmpty() ? indexes(change.old()) : List.of());
    }
    if (added.isEmpty() || gone.isEmpty()) {
      return;
    }
    for (Change change : lineage.comparison(old, draft).changes()) {
      List<Integer> back = indexes(change.now());
      boolean linked = !change.old().isEmpty() && !back.isEmpty();
      if (linked && added.containsAll(back) && gone.containsAll(indexes(change.old()))) {
        chains.join(old, change.old(), draft, change.now());
        back.forEach(index -> restored.get(draft).put(index, change));
        added.removeAll(back);
      }
    }
  }

  private static List<Integer> indexes(List<Clause> clauses) {
    return clauses.stream().map(Clause::index).toList();
  }

  // What stands in the cells

  private void fill(int draft) {
    int before = lineage.before(draft);
    Draft text = lineage.draft(draft);
    if (before < 0) {
      for (Clause clause : text.clauses()) {
        List<Clause> one = List.of(clause);
        line(draft, clause)
            .parts
            .get(draft)
            .add(new Synopsis.Part(one, null, List.of(new Edit.Kept(Wording.of(text, one)))));
      }
      return;
    }
    Set<Change> told = new HashSet<>();
    for (Change change : lineage.comparison(before, draft).changes()) {
      if (change.now().isEmpty()) {
        change.old().forEach(clause -> line(before, clause).removed[draft] = true);
      } else {
        Change back = restored.get(draft).get(change.now().getFirst().index());
        if (back == null || told.add(back)) {
          add(draft, back == null ? change : back, back != null);
        }
      }
    }
  }

  private void add(int draft, Change change, boolean back) {
    Line line = line(draft, change.now().getFirst());
    line.parts.get(draft).add(new Synopsis.Part(change.now(), change, words(draft, change)));
    line.restored[draft] |= back;
  }

  private List<Edit> words(int draft, Change change) {
    if (change.old().isEmpty()) {
      return List.of(new Edit.Kept(Wording.of(lineage.draft(draft), change.now())));
    }
    return change.redline().stream().filter(edit -> !(edit instanceof Edit.Deleted)).toList();
  }

  private Line line(int draft, Clause clause) {
    return lines.computeIfAbsent(chains.of(draft, clause), chain -> new Line(lineage.size()));
  }

  // In which order the rows stand

  /** Rows that the newest draft has not follow the one that they stood behind in their own. */
  private List<Line> inOrder() {
    List<Line> order = new ArrayList<>();
    Set<Line> placed = new HashSet<>();
    for (int draft = lineage.size() - 1; draft >= 0; draft--) {
      int place = 0;
      for (Clause clause : lineage.draft(draft).clauses()) {
        Line line = line(draft, clause);
        if (placed.add(line)) {
          order.add(place++, line);
        } else if (!line.movedAfter(draft)) {
          place = order.indexOf(line) + 1;
        }
      }
    }
    return order;
  }
}
