package parley.redline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds words that went from one clause to another: long runs that were deleted here and inserted
 * there. A turn of phrase that a draft uses more than once comes from nowhere.
 */
public final class Transfers {
  /** The fewest words in a row that are taken for the same words. */
  private static final int FEWEST = 12;

  /** How many of them must not be words that stand anywhere. */
  private static final int TELLING = 5;

  /** Of the fingerprint of words in a row; any large odd number will do. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** What a word that leaves a row is multiplied with in its fingerprint. */
  private static final long LEAVING = power();

  private static long power() {
    long power = 1;
    for (int i = 1; i < FEWEST; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The words of a piece of text: those with letters or digits, which alone are compared. */
  private static final class Run {
    final Change change;

    /** Which of the spoken words are accounted for. */
    final BitSet used = new BitSet();

    private final List<Word> words;
    private final List<Integer> spoken = new ArrayList<>();
    private final List<Long> keys = new ArrayList<>();

    Run(Change change, String text) {
      this.change = change;
      this.words = Word.of(text);
      long key = 0;
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).spoken()) {
          int first = spoken.size() - FEWEST;
          key -= first < 0 ? 0 : lower(first).hashCode() * LEAVING;
          spoken.add(i);
          key = key * BASE + words.get(i).lower().hashCode();
          if (spoken.size() >= FEWEST) {
            keys.add(key);
          }
        }
      }
    }

    int size() {
      return spoken.size();
    }

    String lower(int at) {
      return words.get(spoken.get(at)).lower();
    }

    /** A fingerprint of the fewest words from each word on that has as many behind it. */
    List<Long> keys() {
      return keys;
    }

    /** Whether enough of some words are not such as stand anywhere. */
    boolean telling(int at, int length) {
      return IntStream.range(at, at + length)
              .filter(i -> !Lists.common(words.get(spoken.get(i))))
              .count()
          >= TELLING;
    }

    String text(int at, int length) {
      return words.subList(spoken.get(at), spoken.get(at + length - 1) + 1).stream()
          .map(Word::text)
          .collect(Collectors.joining())
          .strip();
    }
  }

  /** A place in a run that was deleted, and how often its words stand in either draft. */
  private static final class Place {
    final Run run;
    final int at;
    int inOld;
    int inNow;

    Place(Run run, int at) {
      this.run = run;
      this.at = at;
    }

    boolean unique() {
      return inOld == 1 && inNow == 1;
    }

    /** How many words are the same from here on and not yet accounted for. */
    int same(Run inserted, int from) {
      int length = 0;
      while (at + length < run.size()
          && from + length < inserted.size()
          && !run.used.get(at + length)
          && run.lower(at + length).equals(inserted.lower(from + length))) {
        length++;
      }
      return length;
    }
  }

  private final Comparison comparison;
  private final Map<Long, Place> places = new HashMap<>();
  private final List<Transfer> transfers = new ArrayList<>();

  private Transfers(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The transfers of a comparison, in the order of the new draft. */
  public static List<Transfer> of(Comparison comparison) {
    Transfers finder = new Transfers(comparison);
    List<Run> inserted = finder.edits(Edit.Inserted.class);
    finder.index(inserted);
    if (!finder.places.isEmpty()) {
      finder.count(Edit.Inserted.class, place -> place.inOld++);
      finder.count(Edit.Deleted.class, place -> place.inNow++);
      inserted.forEach(finder::find);
    }
    return List.copyOf(finder.transfers);
  }

  /** The edits of a kind that are long enough. */
  private List<Run> edits(Class<? extends Edit> kind) {
    List<Run> runs = new ArrayList<>();
    for (Change change : comparison.changes()) {
      for (Edit edit : change.redline()) {
        if (kind.isInstance(edit) && edit.text().length() > 2 * FEWEST) {
          runs.add(new Run(change, edit.text()));
        }
      }
    }
    return runs;
  }

  /** Notes what was deleted and stands in what was inserted: few words do. */
  private void index(List<Run> inserted) {
    Set<Long> come = new HashSet<>();
    inserted.forEach(run -> come.addAll(run.keys()));
    for (Run run : edits(Edit.Deleted.class)) {
      for (int at = 0; at < run.keys().size(); at++) {
        if (come.contains(run.keys().get(at))) {
          places.putIfAbsent(run.keys().get(at), new Place(run, at));
        }
      }
    }
  }

  /** Counts on the side of the drafts that has none of one kind of edit. */
  private void count(Class<? extends Edit> without, Consumer<Place> counter) {
    for (Change change : comparison.changes()) {
      String text =
          change.redline().stream()
              .filter(edit -> !without.isInstance(edit))
              .map(Edit::text)
              .collect(Collectors.joining());
      for (Long key : new Run(change, text).keys()) {
        Place place = places.get(key);
        if (place != null) {
          counter.accept(place);
        }
      }
    }
  }

  private void find(Run inserted) {
    int at = 0;
    while (at < inserted.keys().size()) {
      at += Math.max(1, take(inserted, at));
    }
  }

  /** Takes the words that begin here; returns how many they are, 0 if they come from nowhere. */
  private int take(Run inserted, int at) {
    Place place = places.get(inserted.keys().get(at));
    if (place == null || !place.unique()) {
      return 0;
    }
    int length = place.same(inserted, at);
    if (length < FEWEST || !inserted.telling(at, length)) {
      return length;
    }
    place.run.used.set(place.at, place.at + length);
    transfers.add(new Transfer(place.run.change, inserted.change, inserted.text(at, length)));
    return length;
  }
}
