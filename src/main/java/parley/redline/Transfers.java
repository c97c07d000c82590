package parley.redline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
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

  /**
   * The words of a piece of text.
   *
   * @param spoken the places of those with letters or digits, which alone are compared
   * @param used which of the spoken ones are accounted for
   */
  private record Run(Change change, List<Word> words, List<Integer> spoken, BitSet used) {
    static Run of(Change change, String text) {
      List<Word> words = Word.of(text);
      List<Integer> spoken =
          IntStream.range(0, words.size()).filter(i -> words.get(i).spoken()).boxed().toList();
      return new Run(change, words, spoken, new BitSet());
    }

    int size() {
      return spoken.size();
    }

    String lower(int at) {
      return words.get(spoken.get(at)).lower();
    }

    /** Calls for each row of the fewest words, with the words as a key and where they begin. */
    void eachKey(ObjIntConsumer<String> user) {
      for (int at = 0; at + FEWEST <= size(); at++) {
        user.accept(key(at), at);
      }
    }

    String key(int at) {
      return IntStream.range(at, at + FEWEST)
          .mapToObj(this::lower)
          .collect(Collectors.joining(" "));
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
          && !run.used().get(at + length)
          && run.lower(at + length).equals(inserted.lower(from + length))) {
        length++;
      }
      return length;
    }
  }

  private final Comparison comparison;
  private final Map<String, Place> places = new HashMap<>();
  private final List<Transfer> transfers = new ArrayList<>();

  private Transfers(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The transfers of a comparison, in the order of the new draft. */
  public static List<Transfer> of(Comparison comparison) {
    Transfers finder = new Transfers(comparison);
    finder.index();
    if (!finder.places.isEmpty()) {
      finder.count(Edit.Inserted.class, place -> place.inOld++);
      finder.count(Edit.Deleted.class, place -> place.inNow++);
      finder.edits(Edit.Inserted.class).forEach(finder::find);
    }
    return List.copyOf(finder.transfers);
  }

  private List<Run> edits(Class<? extends Edit> kind) {
    List<Run> runs = new ArrayList<>();
    for (Change change : comparison.changes()) {
      for (Edit edit : change.redline()) {
        if (kind.isInstance(edit)) {
          runs.add(Run.of(change, edit.text()));
        }
      }
    }
    return runs;
  }

  private void index() {
    for (Run run : edits(Edit.Deleted.class)) {
      run.eachKey((key, at) -> places.putIfAbsent(key, new Place(run, at)));
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
      Run.of(change, text)
          .eachKey(
              (key, at) -> {
                Place place = places.get(key);
                if (place != null) {
                  counter.accept(place);
                }
              });
    }
  }

  private void find(Run inserted) {
    int at = 0;
    while (at + FEWEST <= inserted.size()) {
      at += Math.max(1, take(inserted, at));
    }
  }

  /** Takes the words that begin here; returns how many they are, 0 if they come from nowhere. */
  private int take(Run inserted, int at) {
    Place place = places.get(inserted.key(at));
    if (place == null || !place.unique()) {
      return 0;
    }
    int length = place.same(inserted, at);
    if (length < FEWEST || !inserted.telling(at, length)) {
      return length;
    }
    place.run.used().set(place.at, place.at + length);
    transfers.add(new Transfer(place.run.change(), inserted.change(), inserted.text(at, length)));
    return length;
  }
}
