package parley.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which candidates begin a clause and how clauses nest. A label is believed when it fits
 * the sequences that are open at its place: as the successor of the last clause of one, or as the
 * first of a new one below; the layout decides how much of a gap is allowed.
 */
final class Outline {
  private static final int LARGEST_GAP = 12;
  private static final int DEEPEST = 40;
  private static final int LONGEST_TITLE = 100;

  /** How a label can be fitted in: at which level of the stack, and how well. */
  private record Fit(Label label, int depth, boolean opens, int score) {}

  private final String text;
  private final List<Candidate> candidates;
  private final int[] next;
  private final HeadingReader headings;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Map<Form, Label> last = new HashMap<>();

  /** Heading or paragraph without label after which a new list would belong to it, or -1. */
  private int pending = -1;

  /** Whether the newest node still waits for its own words. */
  private boolean bare;

  private Outline(String text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
    this.next = nextOfShape(candidates);
    this.headings = new HeadingReader(text);
  }

  static List<Node> of(String text, List<Candidate> candidates) {
    Outline outline = new Outline(text, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      outline.take(i);
    }
    return outline.nodes;
  }

  /** For each candidate the next one whose label looks alike but for its number, or -1. */
  private static int[] nextOfShape(List<Candidate> candidates) {
    int[] next = new int[candidates.size()];
    Map<String, Integer> seen = new HashMap<>();
    for (int i = candidates.size() - 1; i >= 0; i--) {
      List<Label> labels = candidates.get(i).labels();
      next[i] = -1;
      if (!labels.isEmpty()) {
        Integer later = seen.put(shape(labels.getFirst()), i);
        next[i] = later == null ? -1 : later;
      }
    }
    return next;
  }

  private static String shape(Label label) {
    Form form = label.form();
    boolean digits = form.style() == Numeral.Style.DECIMAL;
    boolean upper = !digits && Character.isUpperCase(label.core().charAt(0));
    return form.before()
        + (digits ? "1" : upper ? "A" : "a")
        + form.after()
        + form.parts()
        + (form.word() == null ? "" : form.word().name());
  }

  private void take(int i) {
    Candidate at = candidates.get(i);
    Fit best = null;
    for (Label label : at.labels()) {
      Fit fit = label.worded() ? worded(at, label) : listed(i, at, label);
      if (fit != null && (best == null || fit.score() > best.score())) {
        best = fit;
      }
    }
    if (best != null && best.score() >= threshold(at)) {
      accept(i, best);
    } else if (at.opensLine()) {
      unlabelled(i);
    }
  }

  private static int threshold(Candidate at) {
    return switch (at.place()) {
      case HEADING -> 0;
      case TITLE, PARAGRAPH -> 30;
      case LINE -> 45;
      case CHAIN, INLINE -> 70;
    };
  }

  // ---- worded labels

  private @Nullable Fit worded(Candidate at, Label label) {
    Form.Word word = word(label);
    if (!at.opensLine() && (word.rank() != 9 || at.place() != Candidate.Place.CHAIN)) {
      return null;
    }
    Label before = last.get(label.form());
    boolean follows = before != null && label.numeral().follows(before.numeral());
    if (at.rank() == 0 && !headed(at, label, follows)) {
      return null;
    }
    return new Fit(label, depthOf(at, word), true, follows ? 100 : 60);
  }

  private static Form.Word word(Label label) {
    Form.Word word = label.form().word();
    if (word == null) {
      throw new IllegalArgumentException("no worded label: " + label);
    }
    return word;
  }

  /** Whether what follows on the line reads like a title and not like the rest of a sentence. */
  private boolean headed(Candidate at, Label label, boolean follows) {
    String rest = text.substring(label.end(), at.end());
    String words = rest.strip();
    if (words.isEmpty()) {
      return true;
    }
    char first = words.charAt(0);
    if (word(label).rank() == 9) {
      return ":.)]*–-—".indexOf(first) >= 0;
    }
    if (Character.isLowerCase(first) || ",;".indexOf(first) >= 0) {
      return false;
    }
    boolean parted = ":.—–-]*([".indexOf(first) >= 0;
    return parted || follows || (words.length() <= LONGEST_TITLE && !words.endsWith(","));
  }

  private int depthOf(Candidate at, Form.Word word) {
    if (word.rank() == 9) {
      int same = deepest(frame -> frame.worded() && word(frame).equals(word));
      return same >= 0 && !restarts(at) ? same : frames.size();
    }
    int depth = 0;
    while (depth < frames.size() && above(frames.get(depth), at, word)) {
      depth++;
    }
    return depth;
  }

  private boolean restarts(Candidate at) {
    return pending >= 0 && at.labels().getFirst().numeral().first();
  }

  private static Form.Word word(Frame frame) {
    Label label = frame.label();
    if (label == null) {
      throw new IllegalArgumentException("no worded label: " + frame);
    }
    return word(label);
  }

  private static boolean above(Frame frame, Candidate at, Form.Word word) {
    if (frame.worded()) {
      return word(frame).rank() < word.rank();
    }
    return frame.rank() > 0 && (at.rank() == 0 || frame.rank() < at.rank());
  }

  private int deepest(java.util.function.Predicate<Frame> wanted) {
    for (int depth = frames.size() - 1; depth >= 0; depth--) {
      if (wanted.test(frames.get(depth))) {
        return depth;
      }
    }
    return -1;
  }

  // ---- numbers, letters, bullets

  private @Nullable Fit listed(int i, Candidate at, Label label) {
    if (at.rank() > 0) {
      return new Fit(label, headingDepth(at), true, label.bullet() ? -1 : 50);
    }
    Fit best = null;
    int floor = Math.max(0, frames.size() - DEEPEST);
    for (int depth = frames.size() - 1; depth >= floor; depth--) {
      Frame frame = frames.get(depth);
      if (frame.sameForm(label)) {
        Fit fit = continuing(at, label, frame, depth);
        best = fit != null && (best == null || fit.score() > best.score()) ? fit : best;
      }
    }
    Fit opening = opening(i, at, label);
    return best == null || (opening != null && opening.score() > best.score()) ? opening : best;
  }

  private @Nullable Fit continuing(Candidate at, Label label, Frame frame, int depth) {
    Numeral before = frame.label() == null ? Numeral.BULLET : frame.label().numeral();
    int score;
    if (label.numeral().follows(before)) {
      score = 100;
    } else if (label.numeral().head().equals(before.head())) {
      int gap = label.numeral().gap(before);
      score = gap > 0 && gap <= LARGEST_GAP ? 60 - gap * 3 : gap == -1 ? 32 : 0;
    } else {
      return null;
    }
    if (at.place() == Candidate.Place.INLINE && !separated(at, label, frame)) {
      return null;
    }
    int indent = frame.indent() == at.indent() ? 5 : frame.indent() > at.indent() ? -5 : 0;
    return new Fit(label, depth, false, score + indent);
  }

  private @Nullable Fit opening(int i, Candidate at, Label label) {
    if (at.place() == Candidate.Place.INLINE && (!opened(at) || !continued(i, label, true))) {
      return null;
    }
    if (label.bullet()) {
      return new Fit(label, openingDepth(at, label), true, at.opensLine() ? 60 : 0);
    }
    int score = label.numeral().first() ? 70 : 10;
    Label before = last.get(label.form());
    if (before != null && label.numeral().follows(before.numeral())) {
      score = Math.max(score, 65);
    }
    if (continued(i, label, false)) {
      score += 15;
    } else if (weak(label)) {
      score -= 45;
    }
    return new Fit(label, openingDepth(at, label), true, score);
  }

  /** A letter and a full stop is more often an initial than a label. */
  private static boolean weak(Label label) {
    return label.form().before().isEmpty() && label.form().style() != Numeral.Style.DECIMAL;
  }

  /** Whether the next label that looks alike is the successor. */
  private boolean continued(int i, Label label, boolean sameBlock) {
    if (next[i] < 0) {
      return false;
    }
    Candidate later = candidates.get(next[i]);
    return (!sameBlock || later.block() == candidates.get(i).block())
        && later.labels().stream().anyMatch(l -> l.numeral().follows(label.numeral()));
  }

  private int headingDepth(Candidate at) {
    int depth = 0;
    while (depth < frames.size()
        && frames.get(depth).gathers()
        && (frames.get(depth).rank() == 0 || frames.get(depth).rank() < at.rank())) {
      depth++;
    }
    return depth;
  }

  private int openingDepth(Candidate at, Label label) {
    String head = label.numeral().head();
    if (!head.isEmpty()) {
      String above = head.substring(0, head.length() - 1);
      int parent = deepest(f -> f.label() != null && f.label().core().equals(above));
      int same = deepest(f -> f.sameForm(label));
      return parent >= 0 ? parent + 1 : same >= 0 ? same : gatheringDepth();
    }
    int same = deepest(f -> f.sameForm(label));
    if (same >= 0 && at.indent() <= frames.get(same).indent()) {
      return same;
    }
    int depth = frames.size();
    while (depth > 0
        && !frames.get(depth - 1).gathers()
        && at.opensLine()
        && at.indent() < frames.get(depth - 1).indent()) {
      depth--;
    }
    return depth;
  }

  private int gatheringDepth() {
    return 1 + deepest(Frame::gathers);
  }

  // ---- labels within a line

  /** Whether the words before announce a list. */
  private boolean opened(Candidate at) {
    int before = wordBefore(at.start());
    return before >= 0 && ":—".indexOf(text.charAt(before)) >= 0;
  }

  /** Whether the words before end an item of the list. */
  private boolean separated(Candidate at, Label label, Frame frame) {
    int before = wordBefore(at.start());
    if (before < 0) {
      return false;
    }
    char c = text.charAt(before);
    if (Character.isLetter(c)) {
      before = beforeConnector(before);
      c = before < 0 ? ' ' : text.charAt(before);
    }
    if (Character.isDigit(label.printed().charAt(0))) {
      int word = label.end();
      while (word < at.end() && LineScanner.isSpace(text.charAt(word))) {
        word++;
      }
      return ".;:".indexOf(c) >= 0 && word < at.end() && Character.isUpperCase(text.charAt(word));
    }
    return ".;:".indexOf(c) >= 0 || (c == ',' && frame.inline());
  }

  private int wordBefore(int from) {
    int at = from - 1;
    while (at >= 0
        && (LineScanner.isSpace(text.charAt(at)) || "\n*_[".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at;
  }

  private int beforeConnector(int end) {
    for (String word : new String[] {"and/or", "and", "or", "but"}) {
      int start = end + 1 - word.length();
      if (start > 0
          && text.startsWith(word, start)
          && !Character.isLetterOrDigit(text.charAt(start - 1))) {
        return wordBefore(start);
      }
    }
    return -1;
  }

  // ---- building

  private void accept(int i, Fit fit) {
    Candidate at = candidates.get(i);
    Label label = fit.label();
    boolean belongs = fit.opens() && belongsToPending(at, label);
    cut(belongs ? pendingDepth() : fit.depth());
    if (belongs) {
      frames.add(new Frame(pending, null, 0, 0, false));
    }
    int parent = frames.isEmpty() ? -1 : frames.getLast().node();
    boolean inline = at.place() == Candidate.Place.INLINE;
    frames.add(new Frame(nodes.size(), label, at.indent(), at.rank(), inline));
    Heading heading = headings.read(at, label, followed(i, label));
    nodes.add(new Node(at, label, heading, parent, Node.Kind.LABELLED));
    bare = heading.bare();
    last.put(label.form(), label);
    pending = -1;
  }

  private boolean belongsToPending(Candidate at, Label label) {
    if (pending < 0 || at.rank() > 0 || (label.worded() && word(label).rank() < 9)) {
      return false;
    }
    Node node = nodes.get(pending);
    return node.kind() == Node.Kind.HEADING || deepest(f -> f.sameForm(label)) >= 0 || opened(at);
  }

  private int pendingDepth() {
    int parent = nodes.get(pending).parent();
    return 1 + deepest(frame -> frame.node() == parent);
  }

  private void cut(int depth) {
    frames.subList(Math.min(depth, frames.size()), frames.size()).clear();
  }

  /** Whether anything but the next clause of the same sequence comes next. */
  private boolean followed(int i, Label label) {
    if (i + 1 >= candidates.size()) {
      return false;
    }
    Candidate later = candidates.get(i + 1);
    return later.labels().stream()
        .noneMatch(l -> l.form().equals(label.form()) && l.numeral().gap(label.numeral()) >= 0);
  }

  private void add(Candidate at, int parent, Node.Kind kind) {
    Heading heading =
        kind == Node.Kind.PLAIN
            ? new Heading("", at.content(), false)
            : headings.read(at, null, true);
    nodes.add(new Node(at, null, heading, parent, kind));
    bare = kind == Node.Kind.HEADING;
  }

  private void unlabelled(int i) {
    Candidate at = candidates.get(i);
    if (at.place() == Candidate.Place.HEADING) {
      heading(at);
    } else if (bare) {
      fill(i, at);
    } else if (at.place() == Candidate.Place.TITLE) {
      title(at);
    } else if (at.place() == Candidate.Place.PARAGRAPH || parts(at)) {
      plain(at);
    }
  }

  /** Gives the newest node its title or its own words. */
  private void fill(int i, Candidate at) {
    Node node = nodes.getLast();
    boolean title = at.place() == Candidate.Place.TITLE;
    if (node.label() == null || !node.heading().words().isEmpty()) {
      bare = false;
      if (title) {
        title(at);
      }
      return;
    }
    Label label = node.label();
    String line = text.substring(at.content(), at.end());
    boolean untold =
        at.alone()
            && label.worded()
            && line.indexOf('.') < 0
            && HeadingReader.title(line)
            && followed(i, label);
    if (title || untold) {
      Heading heading = new Heading(HeadingReader.clean(line), at.end(), true);
      nodes.set(nodes.size() - 1, new Node(node.at(), label, heading, node.parent(), node.kind()));
    } else {
      bare = false;
    }
  }

  /** Whether a line that was meant to begin there begins a paragraph and not the rest of one. */
  private boolean parts(Candidate at) {
    int before = wordBefore(at.start());
    char first = text.charAt(at.content());
    return before >= 0 && ".:;,".indexOf(text.charAt(before)) >= 0 && !Character.isLowerCase(first);
  }

  private void heading(Candidate at) {
    boolean name = nodes.isEmpty();
    cut(headingDepth(at));
    int parent = frames.isEmpty() ? -1 : frames.getLast().node();
    if (!name) {
      frames.add(new Frame(nodes.size(), null, 0, at.rank(), false));
    }
    add(at, parent, name ? Node.Kind.TITLE : Node.Kind.HEADING);
    pending = -1;
  }

  private void title(Candidate at) {
    int depth = gatheringDepth();
    int parent = depth == 0 ? -1 : frames.get(depth - 1).node();
    boolean name = nodes.isEmpty();
    add(at, parent, name ? Node.Kind.TITLE : Node.Kind.HEADING);
    pending = name ? -1 : nodes.size() - 1;
  }

  private void plain(Candidate at) {
    int parent;
    if (pending >= 0 && nodes.get(pending).kind() == Node.Kind.HEADING) {
      parent = pending;
    } else {
      int depth = frames.size();
      while (depth > 0 && !holds(frames.get(depth - 1), at)) {
        depth--;
      }
      parent = depth == 0 ? -1 : frames.get(depth - 1).node();
      pending = nodes.size();
    }
    add(at, parent, Node.Kind.PLAIN);
  }

  /** Whether an unnumbered paragraph belongs to the clause of a frame. */
  private static boolean holds(Frame frame, Candidate at) {
    Label label = frame.label();
    return label == null
        || frame.gathers()
        || at.indent() > frame.indent()
        || (label.form().style() == Numeral.Style.DECIMAL && !label.form().after().equals(")"));
  }
}
