package parley.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of one clause as several drafts have them, side by side: those that all share, and
 * between them what each has instead. White space goes with the shared words where it can, so that
 * each draft reads as it stands.
 */
final class Readings {
  /** Below this share of kept words two texts are told whole, not word by word. */
  private static final double UNLIKE = 0.25;

  /** A text as words, and which of them each word of the first text is in it; -1 for none. */
  private record Witness(int draft, List<Word> words, List<Integer> at) {}

  private final Typography typography;
  private final List<Word> first;
  private final List<Witness> witnesses = new ArrayList<>();
  private final List<Compilation.Passage> passages = new ArrayList<>();

  private Readings(String first, Typography typography) {
    this.typography = typography;
    this.first = Word.of(first, Set.of(), typography);
  }

  /**
   * Collates texts of one line.
   *
   * @param texts by the place of their draft; not empty
   * @param typography whether words that differ by it alone are each draft's own
   */
  static List<Compilation.Passage> collate(
      SortedMap<Integer, String> texts, Typography typography) {
    String base = texts.sequencedValues().getFirst();
    if (texts.values().stream().allMatch(base::equals)) {
      return base.isEmpty() ? List.of() : List.of(new Compilation.Passage(true, texts));
    }
    Readings readings = new Readings(base, typography);
    texts.forEach((draft, text) -> readings.add(draft, base, text));
    readings.pass();
    return List.copyOf(readings.passages);
  }

  private void add(int draft, String base, String text) {
    Redline redline = Redline.of(base, text, Set.of(), typography);
    List<Integer> at = new ArrayList<>(Collections.nCopies(first.size(), -1));
    int old = 0;
    int now = 0;
    boolean alike = redline.similarity() >= UNLIKE;
    for (Stretch stretch : redline.stretches()) {
      for (int i = 0; alike && stretch.same() && i < stretch.old().size(); i++) {
        at.set(old + i, now + i);
      }
      old += stretch.old().size();
      now += stretch.now().size();
    }
    witnesses.add(new Witness(draft, redline.now(), at));
  }

  private boolean shared(int word) {
    return witnesses.stream().allMatch(witness -> witness.at().get(word) >= 0);
  }

  /** Whether each text goes on from one shared word to the next without a word between. */
  private boolean runsOn(int word) {
    return word > 0
        && shared(word - 1)
        && witnesses.stream().allMatch(w -> w.at().get(word) == w.at().get(word - 1) + 1);
  }

  private void pass() {
    int[] done = new int[witnesses.size()];
    int word = 0;
    while (word < first.size()) {
      if (!shared(word)) {
        word++;
        continue;
      }
      int end = word + 1;
      while (end < first.size() && shared(end) && runsOn(end)) {
        end++;
      }
      takeOwn(done, word, false);
      takeShared(done, end);
      word = end;
    }
    takeOwn(done, first.size(), true);
    settleSpace();
  }

  /** What each text has before a shared word, or at its end. */
  private void takeOwn(int[] done, int word, boolean last) {
    SortedMap<Integer, String> own = new TreeMap<>();
    for (int i = 0; i < done.length; i++) {
      Witness witness = witnesses.get(i);
      int to = last ? witness.words().size() : witness.at().get(word);
      own.put(witness.draft(), text(witness.words().subList(done[i], to)));
      done[i] = to;
    }
    if (own.values().stream().anyMatch(text -> !text.isEmpty())) {
      passages.add(new Compilation.Passage(false, own));
    }
  }

  private void takeShared(int[] done, int end) {
    SortedMap<Integer, String> all = new TreeMap<>();
    for (int i = 0; i < done.length; i++) {
      Witness witness = witnesses.get(i);
      int to = witness.at().get(end - 1) + 1;
      all.put(witness.draft(), text(witness.words().subList(done[i], to)));
      done[i] = to;
    }
    passages.add(new Compilation.Passage(true, all));
  }

  private static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text()));
    return text.toString();
  }

  /**
   * Puts white space that only some texts have behind shared words with what those texts have of
   * their own, so that shared words are the same in all.
   */
  private void settleSpace() {
    for (int i = 0; i < passages.size(); i++) {
      Compilation.Passage passage = passages.get(i);
      if (!passage.shared() || sameSpace(passage)) {
        continue;
      }
      SortedMap<Integer, String> bare = new TreeMap<>();
      SortedMap<Integer, String> space = new TreeMap<>();
      passage
          .readings()
          .forEach(
              (draft, text) -> {
                bare.put(draft, text.stripTrailing());
                space.put(draft, text.substring(text.stripTrailing().length()));
              });
      passages.set(i, new Compilation.Passage(true, bare));
      boolean gap = i + 1 < passages.size() && !passages.get(i + 1).shared();
      if (gap) {
        passages
            .get(i + 1)
            .readings()
            .forEach((draft, text) -> space.merge(draft, text, String::concat));
        passages.set(i + 1, new Compilation.Passage(false, space));
      } else {
        passages.add(i + 1, new Compilation.Passage(false, space));
      }
    }
  }

  private static boolean sameSpace(Compilation.Passage passage) {
    return passage.readings().values().stream()
            .map(text -> text.length() - text.stripTrailing().length())
            .distinct()
            .count()
        == 1;
  }
}
