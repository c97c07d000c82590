package parley.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import parley.draft.Clause;
import parley.redline.Flag;
import parley.redline.Unit;

/** Where the units that moved away stood: behind which unit of those that kept their order. */
final class Departures {
  private static final int START = -1;

  private final Map<Integer, List<Unit>> gone = new HashMap<>();

  private Departures() {}

  /**
   * The departures among some units.
   *
   * @param shown which of them, by place, are told at all
   */
  static Departures of(List<Unit> units, IntPredicate shown) {
    NavigableMap<Integer, Integer> kept = kept(units);
    Departures departures = new Departures();
    for (int i = 0; i < units.size(); i++) {
      if (moved(units.get(i)) && shown.test(i)) {
        Map.Entry<Integer, Integer> nearest = kept.lowerEntry(old(units.get(i)));
        int place = nearest == null ? START : nearest.getValue();
        departures.gone.computeIfAbsent(place, p -> new ArrayList<>()).add(units.get(i));
      }
    }
    departures.gone.values().forEach(l -> l.sort(Comparator.comparingInt(Departures::old)));
    return departures;
  }

  private static boolean moved(Unit unit) {
    return unit.whole().flags().contains(Flag.MOVED);
  }

  private static int old(Unit unit) {
    return unit.whole().old().getFirst().index();
  }

  /** By old clause, in order, the place of the unit that holds it, of those that did not move. */
  private static NavigableMap<Integer, Integer> kept(List<Unit> units) {
    NavigableMap<Integer, Integer> kept = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      if (!moved(units.get(i))) {
        for (Clause clause : units.get(i).whole().old()) {
          kept.put(clause.index(), i);
        }
      }
    }
    return kept;
  }

  List<DiffView.Item.Departed> atStart() {
    return after(START);
  }

  /** Those that stood behind the unit of this place; none or one, which tells of all of them. */
  List<DiffView.Item.Departed> after(int place) {
    List<Unit> some = gone.get(place);
    return some == null ? List.of() : List.of(new DiffView.Item.Departed(some));
  }
}
