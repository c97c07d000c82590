package parley.redline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * Rolls changes up to articles. A change belongs to the article that its new clauses stand in; one
 * of clauses that are gone to what became of the article they stood in.
 */
final class Rollup {
  private final Comparison comparison;
  private final List<Change> changes;
  private final Tops oldTops;
  private final Tops nowTops;
  private final int[] ofOld;
  private final int[] ofNow;

  Rollup(Comparison comparison) {
    this.comparison = comparison;
    this.changes = comparison.changes();
    this.oldTops = new Tops(comparison.old());
    this.nowTops = new Tops(comparison.now());
    this.ofOld = holders(comparison.old(), Change::old);
    this.ofNow = holders(comparison.now(), Change::now);
  }

  /** For each clause of a draft the place of the change that it stands in. */
  private int[] holders(Draft draft, Function<Change, List<Clause>> side) {
    int[] holders = new int[draft.clauses().size()];
    for (int i = 0; i < changes.size(); i++) {
      for (Clause clause : side.apply(changes.get(i))) {
        holders[clause.index()] = i;
      }
    }
    return holders;
  }

  /** The changes of one article, while they are gathered. */
  private static final class Gathered {
    final List<Change> parts = new ArrayList<>();
    final List<Change> left = new ArrayList<>();
    boolean joined;
  }

  Units units() {
    Map<Integer, Gathered> articles = new LinkedHashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      int root = root(i);
      gathered(articles, root).parts.add(change);
      if (!change.old().isEmpty() && !change.now().isEmpty()) {
        int before = root(oldArticle(change));
        if (before != root) {
          gathered(articles, before).left.add(change);
          gathered(articles, root).joined = true;
        }
      }
    }
    List<Unit> units =
        articles.entrySet().stream().map(e -> unit(changes.get(e.getKey()), e.getValue())).toList();
    return new Units(comparison, Grain.ARTICLE, units, oldTops.count(), nowTops.count());
  }

  private static Gathered gathered(Map<Integer, Gathered> articles, int root) {
    return articles.computeIfAbsent(root, r -> new Gathered());
  }

  private int oldArticle(Change change) {
    return ofOld[oldTops.of(change.old().getFirst().index())];
  }

  private int nowArticle(Change change) {
    return ofNow[nowTops.of(change.now().getFirst().index())];
  }

  /**
   * The place of the change that holds the article that a change belongs to. Splits and merges
   * across articles may lead in a circle; then it is the first one of the circle.
   */
  private int root(int place) {
    Set<Integer> path = new HashSet<>();
    int at = place;
    while (path.add(at)) {
      at = article(at);
    }
    int first = at;
    for (int next = article(at); next != at; next = article(next)) {
      first = Math.min(first, next);
    }
    return first;
  }

  private int article(int place) {
    Change change = changes.get(place);
    return change.now().isEmpty() ? oldArticle(change) : nowArticle(change);
  }

  private Unit unit(Change root, Gathered gathered) {
    List<Change> parts = gathered.parts;
    List<Clause> old = articles(root, parts, Change::old, oldTops);
    List<Clause> now = articles(root, parts, Change::now, nowTops);
    boolean linked = !old.isEmpty() && !now.isEmpty();
    boolean shifted = gathered.joined || !gathered.left.isEmpty() || reordered(root, parts);
    List<Edit> redline = redline(parts);
    Change whole =
        new Change(
            Relation.of(old, now, shifted || parts.stream().anyMatch(Rollup::reworded)),
            linked ? root.flags() : EnumSet.noneOf(Flag.class),
            old,
            now,
            linked ? similarity(redline) : 0,
            redline,
            parts.stream().flatMap(part -> part.substance().stream()).toList(),
            parts.stream().flatMap(part -> part.brackets().stream()).toList());
    return new Unit(whole, parts, gathered.left);
  }

  /** The articles of one side: those that the root names, else those that the parts stand in. */
  private static List<Clause> articles(
      Change root, List<Change> parts, Function<Change, List<Clause>> side, Tops tops) {
    Stream<Clause> clauses =
        side.apply(root).isEmpty()
            ? parts.stream().flatMap(part -> side.apply(part).stream())
            : side.apply(root).stream();
    return clauses.map(tops::of).distinct().toList();
  }

  private static boolean reordered(Change root, List<Change> parts) {
    return !root.flags().contains(Flag.MOVED)
        && parts.stream().anyMatch(part -> part.flags().contains(Flag.MOVED));
  }

  /** A clause that was only cut into paragraphs has the same words as an article. */
  private static boolean reworded(Change part) {
    return part.relation() != Relation.UNCHANGED
        && !part.redline().stream().allMatch(Edit.Kept.class::isInstance);
  }

  private static List<Edit> redline(List<Change> parts) {
    List<Edit> redline = new ArrayList<>();
    for (Change part : parts) {
      if (!redline.isEmpty() && !part.redline().isEmpty()) {
        redline.add(lineEnd(part));
      }
      redline.addAll(part.redline());
    }
    return redline;
  }

  /** A line end goes with the words behind it, so that each side reads as it stands. */
  private static Edit lineEnd(Change part) {
    return switch (part.relation()) {
      case ADDED -> new Edit.Inserted("\n");
      case REMOVED -> new Edit.Deleted("\n");
      case UNCHANGED, REWORDED, SPLIT, MERGED -> new Edit.Kept("\n");
    };
  }

  private static double similarity(List<Edit> redline) {
    double kept = 0;
    double all = 0;
    for (Edit edit : redline) {
      long spoken = Word.of(edit.text()).stream().filter(Word::spoken).count();
      boolean both = edit instanceof Edit.Kept;
      kept += both ? 2 * spoken : 0;
      all += both ? 2 * spoken : spoken;
    }
    return all == 0 ? 1 : kept / all;
  }
}
