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

  /** How many bits of a fingerprint do not count for its bucket. */
  private static final int BUCKET_BITS = Long.SIZE - 16;

  /** The words of a piece of text: those with letters or digits, which alone are compared. */
  private static final class Run {
    final Change change;

    /** Which of the spoken words are accounted for. */
    final BitSet used = new BitSet();

    private final String text;
    private final Fingerprints prints;

    /** The words, read when they are asked for: few runs went anywhere. */
    private List<Word> words = List.of();

    /** Which of the words are spoken. */
    private final List<Integer> spoken = new ArrayList<>();

    Run(Change change, String text) {
      this.change = change;
      this.text = text;
      this.prints = Fingerprints.of(text, FEWEST);
    }

    int size() {
      return prints.words();
    }

    private Word word(int at) {
      if (words.isEmpty()) {
        words = Word.of(text);
        for (int i = 0; i < words.size(); i++) {
          if (words.get(i).spoken()) {
            spoken.add(i);
          }
        }
      }
      return words.get(spoken.get(at));
    }

    String lower(int at) {
      return word(at).lower();
    }

    /** Fingerprints of the fewest words from each word on that has as many behind it. */
    Fingerprints prints() {
      return prints;
    }

    /** Whether enough of some words are not such as stand anywhere. */
    boolean telling(int at, int length) {
      return IntStream.range(at, at + length).filter(i -> !Lists.common(word(i))).count()
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

  /** The first bits of the fingerprints of all places: a quick no for nearly every word. */
  private final BitSet likely = new BitSet();

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
      finder.count();
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
    for (Run run : inserted) {
      for (int at = 0; at < run.prints().size(); at++) {
        come.add(run.prints().at(at));
      }
    }
    for (Run run : edits(Edit.Deleted.class)) {
      for (int at = 0; at < run.prints().size(); at++) {
        long print = run.prints().at(at);
        if (come.contains(print) && places.putIfAbsent(print, new Place(run, at)) == null) {
          likely.set(bucket(print));
        }
      }
    }
  }

  /** Counts how often the words of each place stand in the drafts. */
  private void count() {
    for (Change change : comparison.changes()) {
      boolean kept = change.redline().stream().allMatch(Edit.Kept.class::isInstance);
      Consumer<Place> inBoth =
          place -> {
            place.inOld++;
            place.inNow++;
          };
      if (kept) {
        count(change, Edit.Deleted.class, inBoth);
      } else {
        count(change, Edit.Inserted.class, place -> place.inOld++);
        count(change, Edit.Deleted.class, place -> place.inNow++);
      }
    }
  }

  /** Counts on the side of a change that has none of one kind of edit. */
  private void count(Change change, Class<? extends Edit> without, Consumer<Place> counter) {
    StringBuilder text = new StringBuilder();
    for (Edit edit : change.redline()) {
      if (!without.isInstance(edit)) {
        text.append(edit.text());
      }
    }
    Fingerprints prints = Fingerprints.of(text.toString(), FEWEST);
    for (int at = 0; at < prints.size(); at++) {
      Place place = likely.get(bucket(prints.at(at))) ? places.get(prints.at(at)) : null;
      if (place != null) {
        counter.accept(place);
      }
    }
  }

  private static int bucket(long print) {
    return (int) (print >>> BUCKET_BITS);
  }

  private void find(Run inserted) {
    int at = 0;
    while (at < inserted.prints().size()) {
      at += Math.max(1, take(inserted, at));
    }
  }

  /** Takes the words that begin here; returns how many they are, 0 if they come from nowhere. */
  private int take(Run inserted, int at) {
    Place place = places.get(inserted.prints().at(at));
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
