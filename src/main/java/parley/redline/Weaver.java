package parley.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.Layout;

/**
 * Weaves drafts into one order of clauses, one draft after another. A clause joins the one it
 * belongs to where it keeps the order of those that are there; else it stands where its own draft
 * has it.
 */
final class Weaver {
  private static final double LIGHT = 1e-6;

  /** A place in the order, while it is made. */
  private static final class Place {
    private final SortedMap<Integer, Clause> clauses = new TreeMap<>();
    private final int depth;
    private final boolean headed;
    private @Nullable Place elsewhere;

    Place(int draft, Clause clause, boolean headed) {
      clauses.put(draft, clause);
      this.depth = clause.depth();
      this.headed = headed;
    }
  }

  private final List<Draft> drafts;
  private final Comparer comparer;
  private final List<Layout> layouts;
  private List<Place> places = new ArrayList<>();

  /** For each draft that is woven in, the place of each of its clauses. */
  private final List<List<Place>> placeOf = new ArrayList<>();

  Weaver(List<Draft> drafts, Comparer comparer) {
    this.drafts = List.copyOf(drafts);
    this.comparer = comparer;
    this.layouts = drafts.stream().map(Layout::new).toList();
  }

  Compilation compilation() {
    for (int draft = 0; draft < drafts.size(); draft++) {
      weave(draft);
    }
    IdentityHashMap<Place, Integer> index = index();
    List<Compilation.Provision> provisions =
        places.parallelStream()
            .map(
                place ->
                    provision(
                        drafts,
                        place.clauses,
                        place.elsewhere == null
                            ? Compilation.NOWHERE
                            : index.getOrDefault(place.elsewhere, Compilation.NOWHERE),
                        comparer.typography()))
            .toList();
    return new Compilation(drafts, provisions, comparer.typography());
  }

  private IdentityHashMap<Place, Integer> index() {
    IdentityHashMap<Place, Integer> index = new IdentityHashMap<>();
    for (Place place : places) {
      index.put(place, index.size());
    }
    return index;
  }

  static Compilation.Provision provision(
      List<Draft> drafts,
      SortedMap<Integer, Clause> clauses,
      int elsewhere,
      Typography typography) {
    SortedMap<Integer, String> headings = new TreeMap<>();
    SortedMap<Integer, String> bodies = new TreeMap<>();
    clauses.forEach(
        (draft, clause) -> {
          headings.put(draft, clause.heading());
          bodies.put(draft, Wording.body(drafts.get(draft), clause));
        });
    return new Compilation.Provision(
        clauses,
        Readings.collate(headings, typography),
        Readings.collate(bodies, typography),
        elsewhere);
  }

  private void weave(int draft) {
    List<Clause> clauses = drafts.get(draft).clauses();
    List<@Nullable Place> partners = partners(draft);
    boolean[] kept = kept(draft, clauses, partners);
    Set<Place> anchors = anchors(partners, kept);
    List<Place> woven = new ArrayList<>();
    List<Place> own = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < clauses.size(); i++) {
      Place partner = partners.get(i);
      if (kept[i] && partner != null) {
        next = copy(next, partner, woven);
        partner.clauses.put(draft, clauses.get(i));
        own.add(partner);
      } else {
        Place place = new Place(draft, clauses.get(i), headed(draft, clauses.get(i)));
        next = skip(next, place, anchors, woven);
        woven.add(place);
        own.add(place);
        if (partner != null) {
          place.elsewhere = partner;
          partner.elsewhere = place;
        }
      }
    }
    woven.addAll(places.subList(next, places.size()));
    places = woven;
    placeOf.add(own);
  }

  /** Takes over the places up to and with one; returns the place after it. */
  @SuppressWarnings("ReferenceEquality")
  private int copy(int from, Place last, List<Place> woven) {
    int at = from;
    while (places.get(at) != last) {
      woven.add(places.get(at++));
    }
    woven.add(last);
    return at + 1;
  }

  /**
   * Takes over the places that a clause of one draft alone comes behind: those of other drafts at
   * the same spot, unless it stands deeper than they do and so belongs to what is before them.
   */
  private int skip(int from, Place place, Set<Place> anchors, List<Place> woven) {
    int at = from;
    while (at < places.size()
        && !anchors.contains(places.get(at))
        && places.get(at).depth >= place.depth) {
      woven.add(places.get(at++));
    }
    return at;
  }

  /** The places that are shared in the order of a draft. */
  private static Set<Place> anchors(List<@Nullable Place> partners, boolean[] kept) {
    Set<Place> anchors = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < kept.length; i++) {
      Place place = partners.get(i);
      if (place != null && kept[i]) {
        anchors.add(place);
      }
    }
    return anchors;
  }

  /** For each clause of a draft the place that it belongs to, null for one that is its own. */
  private List<@Nullable Place> partners(int draft) {
    Draft now = drafts.get(draft);
    List<@Nullable Place> partners = new ArrayList<>();
    now.clauses().forEach(clause -> partners.add(null));
    Set<Place> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int earlier = 0; earlier < draft; earlier++) {
      Draft old = drafts.get(earlier);
      for (Change change : comparer.compare(old, now).changes()) {
        if (change.old().isEmpty() || change.now().isEmpty()) {
          continue;
        }
        Clause before = nearest(old, change.old(), now, change.now().getFirst());
        Clause after = nearest(now, change.now(), old, before);
        Place place = placeOf.get(earlier).get(before.index());
        if (partners.get(after.index()) == null && taken.add(place)) {
          partners.set(after.index(), place);
        }
      }
    }
    return partners;
  }

  /** The clause that shares most words with another, of those that were split off or merged. */
  private static Clause nearest(Draft draft, List<Clause> among, Draft other, Clause to) {
    Clause nearest = among.getFirst();
    double best = -1;
    for (Clause clause : among.size() == 1 ? List.<Clause>of() : among) {
      double likeness =
          Redline.of(Wording.of(draft, clause), Wording.of(other, to), Set.of()).similarity();
      if (likeness > best) {
        nearest = clause;
        best = likeness;
      }
    }
    return nearest;
  }

  private boolean headed(int draft, Clause clause) {
    return layouts.get(draft).rank(clause) > 0;
  }

  /**
   * Which clauses stand with the place that they belong to: a heading only with a heading, so that
   * each draft can be read again as it was set out.
   */
  private boolean[] kept(int draft, List<Clause> clauses, List<@Nullable Place> partners) {
    IdentityHashMap<Place, Integer> index = index();
    List<Integer> linked = new ArrayList<>();
    for (int i = 0; i < partners.size(); i++) {
      Place partner = partners.get(i);
      if (partner != null && partner.headed == headed(draft, clauses.get(i))) {
        linked.add(i);
      }
    }
    int[] values = new int[linked.size()];
    double[] weights = new double[linked.size()];
    for (int i = 0; i < values.length; i++) {
      Place place = partners.get(linked.get(i));
      values[i] = place == null ? 0 : index.getOrDefault(place, 0);
      weights[i] = 1 + LIGHT * clauses.get(linked.get(i)).body().length();
    }
    boolean[] run = Order.kept(values, weights);
    boolean[] kept = new boolean[partners.size()];
    for (int i = 0; i < run.length; i++) {
      kept[linked.get(i)] = run[i];
    }
    return kept;
  }
}
