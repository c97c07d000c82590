package parley.redline;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches in which two rows of words agree and differ.
 *
 * <p>Short rows go to Myers's algorithm. Its time grows with the number of edits, so long rows are
 * first cut at words that stand exactly once in each, in the order that both share.
 */
final class WordDiff {
  /** Rows with no more words than this, both together, are compared as they are. */
  private static final int SHORT = 1500;

  /** Words that stand more often than this in a row are no anchors. */
  private static final int SELDOM = 8;

  /**
   * Without a common anchor longer rows than this are one replacement: coarse, but true, and
   * bounded in time where Myers's algorithm grows with the square of the edits.
   */
  private static final int TOO_LONG = 8_000;

  private final List<Word> old;
  private final List<Word> now;
  private final Integer[] oldKeys;
  private final Integer[] nowKeys;
  private final List<Stretch> stretches = new ArrayList<>();
  private int oldDone;
  private int nowDone;

  private WordDiff(List<Word> old, List<Word> now, int head, int tail) {
    this.old = old;
    this.now = now;
    Map<String, Integer> numbers = new HashMap<>();
    oldKeys = keys(old, head, old.size() - tail, numbers);
    nowKeys = keys(now, head, now.size() - tail, numbers);
  }

  /** Same and differing stretches in turn; joined, they are the two rows. */
  static List<Stretch> diff(List<Word> old, List<Word> now) {
    int most = Math.min(old.size(), now.size());
    int head = 0;
    while (head < most && same(old, head, now, head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && same(old, old.size() - tail - 1, now, now.size() - tail - 1)) {
      tail++;
    }
    WordDiff diff = new WordDiff(old, now, head, tail);
    diff.compare(head, old.size() - tail, head, now.size() - tail);
    diff.same(old.size(), now.size());
    return diff.stretches;
  }

  private static boolean same(List<Word> old, int a, List<Word> now, int b) {
    return old.get(a).key().equals(now.get(b).key());
  }

  /** Numbers for the words of a range, equal for equal words; the rest of the array is unused. */
  private static Integer[] keys(List<Word> words, int from, int to, Map<String, Integer> numbers) {
    Integer[] keys = new Integer[words.size()];
    for (int i = from; i < to; i++) {
      keys[i] = numbers.computeIfAbsent(words.get(i).key(), key -> numbers.size());
    }
    return keys;
  }

  private void compare(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    int a = oldFrom;
    int b = nowFrom;
    while (a < oldTo && b < nowTo && oldKeys[a].equals(nowKeys[b])) {
      a++;
      b++;
    }
    int aEnd = oldTo;
    int bEnd = nowTo;
    while (aEnd > a && bEnd > b && oldKeys[aEnd - 1].equals(nowKeys[bEnd - 1])) {
      aEnd--;
      bEnd--;
    }
    int length = aEnd - a + bEnd - b;
    if (a == aEnd || b == bEnd) {
      differ(a, aEnd, b, bEnd);
    } else if (length <= SHORT) {
      myers(a, aEnd, b, bEnd);
    } else {
      cut(a, aEnd, b, bEnd);
    }
  }

  private void myers(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    List<Integer> one = Arrays.asList(oldKeys).subList(oldFrom, oldTo);
    List<Integer> other = Arrays.asList(nowKeys).subList(nowFrom, nowTo);
    for (Change c : new MyersDiffWithLinearSpace<Integer>().computeDiff(one, other, null)) {
      differ(
          oldFrom + c.startOriginal,
          oldFrom + c.endOriginal,
          nowFrom + c.startRevised,
          nowFrom + c.endRevised);
    }
  }

  private void cut(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    List<int[]> anchors = anchors(oldFrom, oldTo, nowFrom, nowTo);
    if (anchors.isEmpty()) {
      if (oldTo - oldFrom + nowTo - nowFrom > TOO_LONG) {
        differ(oldFrom, oldTo, nowFrom, nowTo);
      } else {
        myers(oldFrom, oldTo, nowFrom, nowTo);
      }
      return;
    }
    int a = oldFrom;
    int b = nowFrom;
    for (int[] anchor : anchors) {
      compare(a, anchor[0], b, anchor[1]);
      a = anchor[0];
      b = anchor[1];
    }
    compare(a, oldTo, b, nowTo);
  }

  /**
   * Places of words that stand once in each row, or failing that equally seldom, as far as they
   * keep their order.
   */
  private List<int[]> anchors(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    for (int times = 1; times <= SELDOM; times *= 2) {
      List<int[]> anchors = ordered(common(times, oldFrom, oldTo, nowFrom, nowTo));
      if (!anchors.isEmpty()) {
        return anchors;
      }
    }
    return List.of();
  }

  /** Pairs the n-th place of a word with its n-th, if both rows have it equally often. */
  private List<int[]> common(int times, int oldFrom, int oldTo, int nowFrom, int nowTo) {
    Map<Integer, List<Integer>> inOld = places(oldKeys, oldFrom, oldTo, times);
    Map<Integer, List<Integer>> inNow = places(nowKeys, nowFrom, nowTo, times);
    List<int[]> common = new ArrayList<>();
    inNow.forEach(
        (key, places) -> {
          List<Integer> others = inOld.getOrDefault(key, List.of());
          boolean seldom = places.size() <= times && others.size() == places.size();
          for (int i = 0; seldom && i < places.size(); i++) {
            common.add(new int[] {others.get(i), places.get(i)});
          }
        });
    common.sort(Comparator.comparingInt(pair -> pair[1]));
    return common;
  }

  private static List<int[]> ordered(List<int[]> common) {
    int[] values = common.stream().mapToInt(pair -> pair[0]).toArray();
    double[] weights = new double[values.length];
    Arrays.fill(weights, 1);
    boolean[] kept = Order.kept(values, weights);
    List<int[]> anchors = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        anchors.add(common.get(i));
      }
    }
    return anchors;
  }

  /** Where each word stands, up to one place more than asked for. */
  private static Map<Integer, List<Integer>> places(Integer[] keys, int from, int to, int times) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      List<Integer> known = places.computeIfAbsent(keys[i], key -> new ArrayList<>(1));
      if (known.size() <= times) {
        known.add(i);
      }
    }
    return places;
  }

  private void differ(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    same(oldFrom, nowFrom);
    if (oldTo > oldFrom || nowTo > nowFrom) {
      stretches.add(new Stretch(false, old.subList(oldFrom, oldTo), now.subList(nowFrom, nowTo)));
    }
    oldDone = oldTo;
    nowDone = nowTo;
  }

  private void same(int oldTo, int nowTo) {
    if (oldTo > oldDone) {
      stretches.add(new Stretch(true, old.subList(oldDone, oldTo), now.subList(nowDone, nowTo)));
    }
    oldDone = oldTo;
    nowDone = nowTo;
  }
}
