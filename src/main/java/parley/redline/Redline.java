package parley.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The word edits between two texts.
 *
 * @param stretches in which the texts agree and differ, in turn
 */
record Redline(List<Stretch> stretches) {
  /** Kept words between two edits are absorbed up to this number, if they say little. */
  private static final int FEW = 2;

  Redline {
    stretches = List.copyOf(stretches);
  }

  /**
   * Compares two texts word by word. Typographic variants are no edits. Where nothing but a word or
   * two that say little is kept between edits it joins them, so that a person reads one replaced
   * phrase instead of confetti.
   *
   * @param ignored differences that are no edits either
   */
  static Redline of(String old, String now, Set<Ignored> ignored) {
    return of(old, now, ignored, Typography.FOLDED);
  }

  /** The same, where typographic variants may be edits too. */
  static Redline of(String old, String now, Set<Ignored> ignored, Typography typography) {
    List<Word> before = Word.of(old, ignored, typography);
    List<Word> after = old.equals(now) ? before : Word.of(now, ignored, typography);
    return new Redline(grouped(WordDiff.diff(before, after)));
  }

  private static List<Stretch> grouped(List<Stretch> stretches) {
    List<Stretch> grouped = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      boolean between = i > 0 && i + 1 < stretches.size();
      if (stretch.same() && between && slight(stretch, grouped.getLast(), stretches.get(i + 1))) {
        stretch = new Stretch(false, stretch.old(), stretch.now());
      }
      if (!stretch.same() && !grouped.isEmpty() && !grouped.getLast().same()) {
        stretch = join(grouped.removeLast(), stretch);
      }
      grouped.add(stretch);
    }
    return grouped;
  }

  private static boolean slight(Stretch kept, Stretch before, Stretch after) {
    long spoken = kept.now().stream().filter(Word::spoken).count();
    boolean common = kept.now().stream().allMatch(word -> !word.spoken() || Lists.common(word));
    return common && spoken <= FEW && before.spoken() + after.spoken() > 2 * spoken;
  }

  private static Stretch join(Stretch one, Stretch other) {
    List<Word> old = new ArrayList<>(one.old());
    old.addAll(other.old());
    List<Word> now = new ArrayList<>(one.now());
    now.addAll(other.now());
    return new Stretch(one.same() && other.same(), old, now);
  }

  /** This redline and another behind it. */
  Redline followedBy(Redline other) {
    List<Stretch> all = new ArrayList<>(stretches);
    for (Stretch stretch : other.stretches) {
      boolean alike = !all.isEmpty() && all.getLast().same() && stretch.same();
      all.add(alike ? join(all.removeLast(), stretch) : stretch);
    }
    return new Redline(all);
  }

  /** All words of the old text. */
  List<Word> old() {
    List<Word> words = new ArrayList<>();
    stretches.forEach(stretch -> words.addAll(stretch.old()));
    return List.copyOf(words);
  }

  /** All words of the new text. */
  List<Word> now() {
    List<Word> words = new ArrayList<>();
    stretches.forEach(stretch -> words.addAll(stretch.now()));
    return List.copyOf(words);
  }

  /** Whether nothing differs. */
  boolean unchanged() {
    for (Stretch stretch : stretches) {
      if (!stretch.same()) {
        return false;
      }
    }
    return true;
  }

  /** The share of words that were kept, from 0 to 1; 1 for two texts without words. */
  double similarity() {
    long all = 0;
    long kept = 0;
    for (Stretch stretch : stretches) {
      long spoken = stretch.spoken();
      all += spoken;
      kept += stretch.same() ? spoken : 0;
    }
    return all == 0 ? 1 : (double) kept / all;
  }

  /** The stretches as edits. */
  List<Edit> edits() {
    Edits edits = new Edits();
    stretches.forEach(edits::add);
    return edits.list();
  }
}
