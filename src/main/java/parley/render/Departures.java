package parley.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import parley.draft.Clause;
import parley.redline.Flag;
import parley.redline.Unit;

/** Where the units that moved away stood: behind which unit of those that kept their order. */
final class Departures {
  private static final int START = -1;

  private final List<Unit> units;
  private final Map<Integer, List<Unit>> gone = new HashMap<>();

  private Departures(List<Unit> units) {
    this.units = units;
  }

  /**
   * The departures among some units.
   *
   * @param shown which of them, by place, are told at all
   */
  static Departures of(List<Unit> units, IntPredicate shown) {
    Departures departures = new Departures(units);
    for (int i = 0; i < units.size(); i++) {
      if (moved(units.get(i)) && shown.test(i)) {
        int place = departures.place(old(units.get(i)));
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

  /** The unit that holds the nearest clause in front of an old one, of those that did not move. */
  private int place(int old) {
    int place = START;
    int nearest = -1;
    for (int i = 0; i < units.size(); i++) {
      if (!moved(units.get(i))) {
        for (Clause clause : units.get(i).whole().old()) {
          if (clause.index() < old && clause.index() > nearest) {
            nearest = clause.index();
            place = i;
          }
        }
      }
    }
    return place;
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
