package parley.draft;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fits a label into the sequences that are open at its place: as the successor of the last clause
 * of one, or as the first of a new one below. The layout decides how much of a gap is allowed.
 */
final class Fitter {
  private static final int LARGEST_GAP = 12;
  private static final int LONGEST_TITLE = 100;
  private static final int SUCCESSOR = 100;
  private static final int FIRST = 70;
  private static final int RESUMED = 65;

  /**
   * How a label can be fitted in.
   *
   * @param label the reading of the label
   * @param depth how many levels stay open above it
   * @param opens whether it begins a sequence there
   * @param score how well it fits; a successor has 100
   */
  record Fit(Label label, int depth, boolean opens, int score) {}

  private final String text;
  private final Lookahead ahead;
  private final Surroundings around;
  private final Frames frames;
  private final Map<Form, NavigableMap<Integer, Label>> last = new HashMap<>();

  Fitter(String text, Lookahead ahead, Frames frames) {
    this.text = text;
    this.ahead = ahead;
    this.around = new Surroundings(text);
    this.frames = frames;
  }

  /**
   * Remembers the last label of a sequence, also when its level is closed: after a list of its own
   * looks within it, the outer sequence goes on.
   *
   * @param depth how many levels are open above it
   */
  void remember(Label label, int depth) {
    NavigableMap<Integer, Label> levels = last.computeIfAbsent(label.form(), f -> new TreeMap<>());
    levels.tailMap(depth, true).clear();
    levels.put(depth, label);
  }

  /**
   * The best reading of a candidate's label, or null when none fits.
   *
   * @param parted whether a heading stands between the open sequences and the candidate
   * @param headed whether the line before is the heading of a clause that has no words yet, so that
   *     the number at its end is no citation
   */
  @Nullable Fit fit(int i, Candidate at, boolean parted, boolean headed) {
    Fit best = null;
    for (Label label : at.labels()) {
      Fit fit =
          label.worded() ? worded(i, at, label, headed) : listed(i, at, label, parted, headed);
      best = better(best, at.labels().size() > 1 ? likelier(i, fit) : fit);
    }
    return best != null && best.score() >= threshold(at) ? best : null;
  }

  /** Of several readings of a label, the one whose successor comes sooner is likelier. */
  private @Nullable Fit likelier(int i, @Nullable Fit fit) {
    int distance = fit == null ? -1 : ahead.distance(i, fit.label());
    return fit == null || distance < 0
        ? fit
        : new Fit(fit.label(), fit.depth(), fit.opens(), fit.score() + 30 - 2 * distance);
  }

  private static @Nullable Fit better(@Nullable Fit one, @Nullable Fit other) {
    return one == null || (other != null && other.score() > one.score()) ? other : one;
  }

  private static int threshold(Candidate at) {
    return switch (at.place()) {
      case HEADING -> 10;
      case TITLE, PARAGRAPH -> 30;
      case LINE -> 45;
      case CHAIN, INLINE -> FIRST;
    };
  }

  // Worded labels: their looks decide, for articles may be missing and sections renumbered.

  private @Nullable Fit worded(int i, Candidate at, Label label, boolean headed) {
    boolean chained = at.place() == Candidate.Place.CHAIN && label.word().anywhere();
    boolean follows = follows(label);
    boolean cited = at.place() == Candidate.Place.LINE && !headed && around.leadsOn(at.start());
    if (cited || (!at.opensLine() && !chained) || (at.rank() == 0 && !headed(at, label, follows))) {
      return null;
    }
    return new Fit(label, wordedDepth(i, at, label), true, follows ? SUCCESSOR : FIRST);
  }

  private boolean follows(Label label) {
    return last.getOrDefault(label.form(), Collections.emptyNavigableMap()).values().stream()
        .anyMatch(before -> label.numeral().follows(before.numeral()));
  }

  /** Whether what follows on the line reads like a title and not like the rest of a sentence. */
  private boolean headed(Candidate at, Label label, boolean follows) {
    int end = LabelReader.afterParts(text, label.end(), at.end());
    String words = text.substring(end, at.end()).strip();
    if (words.isEmpty()) {
      return end == label.end();
    }
    char first = words.charAt(0);
    if (label.word().anywhere()) {
      return ":.)]*–-—".indexOf(first) >= 0;
    }
    if (Character.isLowerCase(first) || ",;)".indexOf(first) >= 0) {
      return false;
    }
    boolean parted = ":.—–-]*([".indexOf(first) >= 0;
    boolean titled = words.length() <= LONGEST_TITLE && !words.endsWith(",");
    return parted || follows || (titled && !words.endsWith("."));
  }

  private int wordedDepth(int i, Candidate at, Label label) {
    String above = label.numeral().parent();
    int parent = above.isEmpty() ? -1 : frames.deepest(frame -> cites(frame, above));
    if (parent >= 0) {
      return parent + 1;
    }
    Form.Word word = label.word();
    int same = frames.deepest(frame -> frame.worded() && frame.word().equals(word));
    if (same >= 0) {
      return same;
    }
    if (word.anywhere()) {
      return frames.size();
    }
    boolean below = word.level() == Level.SECTION && !ahead.heads(i, Level.ARTICLE);
    return frames.leading(frame -> above(frame, at, word, below));
  }

  private static boolean above(Frame frame, Candidate at, Form.Word word, boolean sectionBelow) {
    if (frame.worded()) {
      return frame.word().rank() < word.rank()
          || (sectionBelow && frame.word().level() == Level.ARTICLE);
    }
    return frame.rank() > 0 && (at.rank() == 0 || frame.rank() < at.rank());
  }

  private static boolean cites(Frame frame, String core) {
    return frame.label() != null && frame.label().core().equals(core);
  }

  // Numbers, letters and bullets: their neighbours decide.

  private @Nullable Fit listed(int i, Candidate at, Label label, boolean parted, boolean headed) {
    if (at.rank() > 0) {
      return inHeading(i, at, label);
    }
    boolean naked = label.naked() && !follows(label);
    boolean line = at.place() == Candidate.Place.LINE && !headed;
    if (naked || (line && around.cites(at.start()))) {
      return null;
    }
    Fit best = opening(i, at, label);
    for (int depth = 0; depth < frames.size(); depth++) {
      Frame frame = frames.get(depth);
      if (frame.sameForm(label) && !(parted && label.bullet())) {
        Fit fit = continuing(at, label, frame, depth);
        best = fit != null && (best == null || fit.score() >= best.score()) ? fit : best;
      }
    }
    return best;
  }

  private @Nullable Fit inHeading(int i, Candidate at, Label label) {
    boolean fits = label.numeral().first() || follows(label);
    if (label.bullet() || (label.naked() && !fits)) {
      return null;
    }
    int depth =
        frames.leading(frame -> frame.divides() && (frame.rank() == 0 || frame.rank() < at.rank()));
    int score = fits || ahead.distance(i, label) == 0 ? FIRST : 20;
    return new Fit(label, depth, true, score);
  }

  private @Nullable Fit continuing(Candidate at, Label label, Frame frame, int depth) {
    Numeral before = frame.numeral();
    if (!label.numeral().head().equals(before.head())) {
      return null;
    }
    if (at.place() == Candidate.Place.INLINE && !around.separated(at, label, frame.inline())) {
      return null;
    }
    int score = SUCCESSOR;
    if (!label.numeral().follows(before)) {
      boolean apart = at.place() != Candidate.Place.LINE || around.ended(at.start());
      int gap = apart ? label.numeral().gap(before) : 0;
      score = gap > 0 && gap <= LARGEST_GAP ? 60 - gap * 3 : gap == -1 ? 32 : 0;
    }
    return new Fit(label, depth, false, score + Integer.signum(alike(frame, at)) * 5);
  }

  /** Whether the indentation speaks for (1) or against (-1) the same level. */
  private static int alike(Frame frame, Candidate at) {
    return frame.indent() == at.indent() ? 1 : frame.indent() > at.indent() ? -1 : 0;
  }

  private @Nullable Fit opening(int i, Candidate at, Label label) {
    if (at.place() == Candidate.Place.INLINE
        && (!around.announced(at.start()) || !ahead.continuedNearby(i, label))) {
      return null;
    }
    if (label.bullet()) {
      return new Fit(label, openingDepth(at, label), true, at.opensLine() ? FIRST : 0);
    }
    int score = label.numeral().first() ? FIRST : follows(label) ? RESUMED : 10;
    int distance = ahead.distance(i, label);
    if (distance == 0) {
      score += 15;
    } else if (distance < 0 && doubtful(at, label)) {
      score -= 45;
    }
    return new Fit(label, openingDepth(at, label), true, score);
  }

  /** An initial with its full stop, or a figure before its unit. */
  private boolean doubtful(Candidate at, Label label) {
    if (!label.decimal()) {
      return label.form().before().isEmpty() && !last.containsKey(label.form());
    }
    int next = label.end() + 1;
    return label.form().after().isEmpty()
        && next < at.end()
        && Character.isLowerCase(text.charAt(next));
  }

  private int openingDepth(Candidate at, Label label) {
    String above = label.numeral().parent();
    if (!above.isEmpty()) {
      int parent = frames.deepest(frame -> cites(frame, above));
      int same = frames.deepest(frame -> frame.sameForm(label));
      return parent >= 0 ? parent + 1 : same >= 0 ? same : 1 + frames.deepest(Frame::divides);
    }
    int same = frames.deepest(frame -> frame.sameForm(label));
    if (same >= 0 && at.indent() <= frames.get(same).indent()) {
      return same;
    }
    return frames.without(
        frame ->
            !frame.divides()
                && at.opensLine()
                && (at.indent() < frame.indent() || outranks(label, frame)));
  }

  /**
   * Capital letters and numerals with a full stop head sections; they stand in no list of items.
   */
  private static boolean outranks(Label label, Frame frame) {
    boolean section =
        switch (label.form().style()) {
          case UPPER_LETTER, UPPER_ROMAN -> label.form().before().isEmpty();
          case DECIMAL, LOWER_LETTER, LOWER_ROMAN, DOUBLE_LETTER, BULLET -> false;
        };
    boolean numeral = label.form().style() == Numeral.Style.UPPER_ROMAN;
    return section
        && frame.label() != null
        && (frame.label().itemises() || (numeral && frame.label().decimal()));
  }
}
