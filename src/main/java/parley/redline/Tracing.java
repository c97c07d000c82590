package parley.redline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * Follows a clause from a draft back to its first words and from there on into all later drafts.
 * Each draft is compared with the one it follows; a clause that comes from nowhere there is looked
 * for in the drafts before, from which it may have been taken out for a while.
 */
final class Tracing {
  /** A clause in one draft: what it is there, out of which draft, by which changes. */
  private record Trace(int from, List<Clause> clauses, List<Change> changes) {}

  private final Lineage lineage;
  private final @Nullable Trace[] traces;

  Tracing(List<Draft> drafts, Comparer comparer) {
    this.lineage = Lineage.declared(drafts, comparer);
    this.traces = new Trace[drafts.size()];
  }

  ClauseHistory history(Draft asked, Clause clause) {
    int at = lineage.indexOf(asked);
    if (at < 0) {
      throw new IllegalArgumentException("the draft asked for is none of those given");
    }
    back(at, List.of(clause));
    for (int i = 0; i < traces.length; i++) {
      if (traces[i] == null) {
        traces[i] = forward(i);
      }
    }
    int latest = latest(at);
    return new ClauseHistory(
        asked, clause, steps(), lineage.draft(latest), Blame.of(ancestry(latest)));
  }

  // Back to the first words

  private void back(int draft, List<Clause> clauses) {
    int child = draft;
    for (int old = lineage.before(draft); old >= 0; old = lineage.before(old)) {
      List<Change> changes = changesOf(old, draft, clauses, Change::now);
      List<Clause> forerunners = clauses(changes, Change::old);
      boolean direct = old == lineage.before(draft);
      if (!forerunners.isEmpty() && (direct || gone(old, child, forerunners))) {
        traces[draft] = new Trace(old, clauses, changes);
        back(old, forerunners);
        return;
      }
      child = old;
    }
    List<Change> added =
        lineage.before(draft) < 0
            ? List.of()
            : changesOf(lineage.before(draft), draft, clauses, Change::now);
    traces[draft] = new Trace(-1, clauses, added);
  }

  /** Whether all these clauses of a draft have nothing that follows them in the next. */
  private boolean gone(int old, int next, List<Clause> clauses) {
    return clauses(changesOf(old, next, clauses, Change::old), Change::now).isEmpty();
  }

  // On into later drafts

  private @Nullable Trace forward(int draft) {
    int direct = lineage.before(draft);
    int old = direct;
    while (old >= 0 && traces[old] != null && traces[old].clauses().isEmpty()) {
      old = lineage.before(old);
    }
    Trace forerunner = old < 0 ? null : traces[old];
    if (forerunner == null) {
      return null;
    }
    List<Change> changes = changesOf(old, draft, forerunner.clauses(), Change::old);
    List<Clause> clauses = clauses(changes, Change::now);
    if (old == direct) {
      return new Trace(old, clauses, changes);
    }
    List<Change> here = changesOf(direct, draft, clauses, Change::now);
    boolean restored = !clauses.isEmpty() && clauses(here, Change::old).isEmpty();
    return restored ? new Trace(old, clauses, changes) : new Trace(direct, List.of(), List.of());
  }

  /** The newest draft with the clause among those that come from the one asked for, or itself. */
  private int latest(int asked) {
    for (int i = traces.length - 1; i > asked; i--) {
      Trace trace = traces[i];
      if (trace != null && !trace.clauses().isEmpty() && comesFrom(i, asked)) {
        return i;
      }
    }
    return asked;
  }

  private boolean comesFrom(int draft, int asked) {
    int at = draft;
    while (at > asked) {
      Trace trace = traces[at];
      at = trace == null ? -1 : trace.from();
    }
    return at == asked;
  }

  // Results

  private List<ClauseHistory.Step> steps() {
    List<ClauseHistory.Step> steps = new ArrayList<>();
    for (int i = 0; i < traces.length; i++) {
      Trace trace = traces[i];
      if (trace != null && !(trace.clauses().isEmpty() && trace.changes().isEmpty())) {
        boolean known = trace.from() >= 0;
        steps.add(
            new ClauseHistory.Step(
                lineage.draft(i),
                known ? lineage.draft(trace.from()) : null,
                known && trace.from() != lineage.before(i),
                trace.clauses(),
                trace.changes()));
      }
    }
    return steps;
  }

  /** The clause in the drafts that lead to one, oldest first. */
  private List<Blame.Text> ancestry(int latest) {
    List<Blame.Text> texts = new ArrayList<>();
    int at = latest;
    while (at >= 0) {
      Trace trace = traces[at];
      if (trace == null) {
        break;
      }
      texts.addFirst(new Blame.Text(lineage.draft(at), trace.clauses()));
      at = trace.from();
    }
    return texts;
  }

  // Comparisons

  private List<Change> changesOf(
      int old, int now, Collection<Clause> clauses, Function<Change, List<Clause>> side) {
    Comparison comparison = lineage.comparison(old, now);
    boolean[] wanted = new boolean[wholeSize(clauses)];
    clauses.forEach(clause -> wanted[clause.index()] = true);
    return comparison.changes().stream()
        .filter(
            change ->
                side.apply(change).stream()
                    .anyMatch(c -> c.index() < wanted.length && wanted[c.index()]))
        .toList();
  }

  private static int wholeSize(Collection<Clause> clauses) {
    return clauses.stream().mapToInt(Clause::index).max().orElse(-1) + 1;
  }

  private static List<Clause> clauses(List<Change> changes, Function<Change, List<Clause>> side) {
    return changes.stream()
        .flatMap(change -> side.apply(change).stream())
        .distinct()
        .sorted(Comparator.comparingInt(Clause::index))
        .toList();
  }
}
