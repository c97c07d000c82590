package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import parley.redline.Change;
import parley.redline.Comparison;
import parley.redline.Flag;
import parley.redline.Relation;
import parley.redline.Transfer;
import parley.redline.Transfers;
import parley.redline.Unit;
import parley.redline.Units;

/**
 * What a reader is shown of a comparison, in the order of the new draft.
 *
 * @param units the whole comparison
 * @param wanted the units that were asked for
 * @param items what is shown of them: those that tell something, the unchanged ones near them, and
 *     the rest summed up
 * @param transfers words that went from one clause to another
 */
public record DiffView(Units units, List<Unit> wanted, List<Item> items, List<Transfer> transfers) {
  public DiffView {
    transfers = List.copyOf(transfers);
    wanted = List.copyOf(wanted);
    items = List.copyOf(items);
  }

  /** One thing to show. */
  public sealed interface Item {
    /** Something changed in it. */
    record Told(Unit unit) implements Item {}

    /** Nothing changed in it but, at most, its number; shown because a neighbour changed. */
    record Nearby(Unit unit) implements Item {}

    /** Nothing changed in them but, at most, their numbers; summed up. */
    record Folded(List<Unit> units) implements Item {
      public Folded {
        units = List.copyOf(units);
      }
    }

    /** They stood here and are told where they went. */
    record Departed(List<Unit> units) implements Item {
      public Departed {
        units = List.copyOf(units);
      }
    }

    /** So many that tell something are not shown. */
    record Omitted(int units) implements Item {}
  }

  /**
   * The view of those who asked for some changes.
   *
   * @param wanted which ones; of an article it is asked about the article as a whole
   * @param context how many unchanged units to show on each side of a change, at least 0
   */
  public static DiffView of(Units units, Predicate<Change> wanted, int context) {
    List<Unit> chosen = units.list().stream().filter(unit -> wanted.test(unit.whole())).toList();
    List<Item> items = new Selection(units.list(), wanted, context).items();
    return new DiffView(units, chosen, items, Transfers.of(units.comparison()));
  }

  /**
   * The same with the first changes alone, and how many are left out.
   *
   * @param limit how many to show, at least 1
   */
  public DiffView first(int limit) {
    List<Item> shown = new ArrayList<>();
    int told = 0;
    for (Item item : items) {
      told += item instanceof Item.Told ? 1 : 0;
      if (told <= limit) {
        shown.add(item);
      }
    }
    if (told > limit) {
      shown.add(new Item.Omitted(told - limit));
    }
    return new DiffView(units, wanted.subList(0, Math.min(limit, wanted.size())), shown, transfers);
  }

  Comparison comparison() {
    return units.comparison();
  }

  /** The words that a unit got from elsewhere, or from another place of a clause of its own. */
  List<Transfer> arrived(Unit unit) {
    return transfers.stream().filter(t -> unit.parts().contains(t.to())).toList();
  }

  /** The words that a unit lost to another one. */
  List<Transfer> left(Unit unit) {
    return transfers.stream()
        .filter(t -> unit.parts().contains(t.from()) && !unit.parts().contains(t.to()))
        .toList();
  }

  /** Whether something happened to a unit that is more than another number. */
  static boolean tells(Unit unit) {
    Change change = unit.whole();
    return change.relation() != Relation.UNCHANGED
        || change.flags().contains(Flag.MOVED)
        || change.flags().contains(Flag.RETITLED)
        || !change.brackets().isEmpty();
  }

  /** Sorts units into items. */
  private static final class Selection {
    private final List<Unit> units;
    private final Predicate<Change> wanted;
    private final boolean[] told;
    private final int context;
    private final List<Item> items = new ArrayList<>();
    private final List<Unit> folded = new ArrayList<>();

    Selection(List<Unit> units, Predicate<Change> wanted, int context) {
      this.units = units;
      this.wanted = wanted;
      this.context = context;
      this.told = new boolean[units.size()];
      for (int i = 0; i < told.length; i++) {
        told[i] = wanted.test(units.get(i).whole()) && tells(units.get(i));
      }
    }

    List<Item> items() {
      Departures departures = Departures.of(units, i -> told[i]);
      items.addAll(departures.atStart());
      for (int i = 0; i < told.length; i++) {
        add(i);
        List<Item.Departed> gone = departures.after(i);
        if (!gone.isEmpty()) {
          flush();
          items.addAll(gone);
        }
      }
      flush();
      return items;
    }

    private void add(int i) {
      Unit unit = units.get(i);
      if (told[i]) {
        flush();
        items.add(new Item.Told(unit));
      } else if (!tells(unit) && near(i)) {
        flush();
        items.add(new Item.Nearby(unit));
      } else if (!tells(unit) && wanted.test(unit.whole())) {
        folded.add(unit);
      }
    }

    private boolean near(int i) {
      int from = Math.max(0, i - context);
      int to = Math.min(told.length - 1, i + context);
      return context > 0 && IntStream.rangeClosed(from, to).anyMatch(at -> told[at]);
    }

    private void flush() {
      if (!folded.isEmpty()) {
        items.add(new Item.Folded(folded));
        folded.clear();
      }
    }
  }
}
