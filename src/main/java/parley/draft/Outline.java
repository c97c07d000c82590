package parley.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Chooses which candidates begin a clause, and how clauses nest. */
final class Outline {
  private final String text;
  private final List<Candidate> candidates;
  private final Lookahead ahead;
  private final Surroundings around;
  private final HeadingReader headings;
  private final Frames frames = new Frames();
  private final Fitter fitter;
  private final List<Node> nodes = new ArrayList<>();

  /** The title line since the last label, or -1: lists that begin anew belong to it. */
  private int title = -1;

  /** The unnumbered paragraph since the last label, or -1: a list it announces belongs to it. */
  private int paragraph = -1;

  /** How many levels stayed open around that title or paragraph. */
  private int kept;

  /** The newest candidate whose label was taken for one, or -1. */
  private int taken = -1;

  /** Whether the newest node still waits for its own words. */
  private boolean bare;

  private Outline(String text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
    this.ahead = new Lookahead(candidates);
    this.around = new Surroundings(text);
    this.headings = new HeadingReader(text);
    this.fitter = new Fitter(text, ahead, frames);
  }

  static List<Node> of(String text, List<Candidate> candidates) {
    Outline outline = new Outline(text, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      outline.take(i);
    }
    return outline.nodes;
  }

  private void take(int i) {
    Candidate at = candidates.get(i);
    if (at.footnote()) {
      add(at, -1, Node.Kind.FOOTNOTE);
      return;
    }
    // In "Article 6(2) of the Convention" no label stands behind what is none itself.
    boolean cited = at.place() == Candidate.Place.CHAIN && taken != i - 1;
    Fitter.Fit fit = cited ? null : fitter.fit(i, at, title >= 0, bare);
    if (fit != null) {
      labelled(i, fit);
      taken = i;
    } else if (at.place() == Candidate.Place.HEADING) {
      heading(at);
    } else if (at.opensLine() && !fills(i)) {
      unlabelled(at);
    }
  }

  private void labelled(int i, Fitter.Fit fit) {
    Candidate at = candidates.get(i);
    Label label = fit.label();
    boolean begins = fit.opens() && at.rank() == 0;
    int owner = begins ? owner(i, label) : -1;
    if (owner >= 0) {
      descend(owner);
    } else {
      boolean bounded = begins && !label.worded() && (title >= 0 || paragraph >= 0);
      frames.cut(bounded ? Math.min(kept, fit.depth()) : fit.depth());
    }
    int chained = ahead.chained(i);
    Heading heading =
        chained >= 0
            ? headings.before(label, chained)
            : headings.read(at, label, ahead.followed(i, label, frames));
    int parent = frames.node(frames.size());
    boolean inline = at.place() == Candidate.Place.INLINE;
    frames.open(new Frame(nodes.size(), label, at.indent(), at.rank(), Node.Kind.LABELLED, inline));
    nodes.add(new Node(at, label, heading, parent, Node.Kind.LABELLED));
    fitter.remember(label, frames.size());
    bare = heading.bare();
    title = -1;
    paragraph = -1;
  }

  /** The title or paragraph without label that a new list belongs to, or -1. */
  private int owner(int i, Label label) {
    if (label.worded() && !(label.option() && label.numeral().first())) {
      return -1;
    }
    boolean again = frames.deepest(frame -> frame.sameForm(label)) >= 0;
    Candidate at = candidates.get(i);
    boolean preamble = kept == 0 && title < 0 && at.opensLine() && label.decimal();
    if (paragraph >= 0 && !preamble && (again || around.announced(at.start()))) {
      return paragraph;
    }
    return title >= 0 && (again || label.bullet() || ahead.restarts(i)) ? title : -1;
  }

  /** Opens the levels of a title or paragraph without label, and of the title it stands under. */
  private void descend(int owner) {
    frames.cut(kept);
    if (title >= 0) {
      frames.open(new Frame(title, null, 0, 0, Node.Kind.HEADING, false));
    }
    if (owner != title) {
      frames.open(new Frame(owner, null, 0, 0, Node.Kind.PLAIN, false));
    }
  }

  private void heading(Candidate at) {
    boolean name = nodes.isEmpty();
    frames.cut(
        frames.leading(
            frame -> frame.divides() && (frame.rank() == 0 || frame.rank() < at.rank())));
    int parent = frames.node(frames.size());
    if (!name) {
      frames.open(new Frame(nodes.size(), null, 0, at.rank(), Node.Kind.HEADING, false));
    }
    add(at, parent, name ? Node.Kind.NAME : Node.Kind.HEADING);
    title = -1;
    paragraph = -1;
  }

  private void unlabelled(Candidate at) {
    if (at.place() == Candidate.Place.TITLE) {
      kept = 1 + frames.deepest(Frame::divides);
      int parent = frames.node(kept);
      boolean name = nodes.isEmpty();
      title = name ? -1 : nodes.size();
      paragraph = -1;
      add(at, parent, name ? Node.Kind.NAME : Node.Kind.HEADING);
    } else if (at.place() == Candidate.Place.PARAGRAPH || parts(at)) {
      int parent = parentOfPlain(at);
      boolean own = !nodes.isEmpty() && nodes.getLast().label() != null;
      paragraph = own ? -1 : nodes.size();
      add(at, parent, Node.Kind.PLAIN);
    }
  }

  private int parentOfPlain(Candidate at) {
    if (title >= 0) {
      return title;
    }
    boolean announced = paragraph < 0 && around.announced(at.start());
    kept = announced ? frames.size() : frames.without(frame -> !frame.holds(at.indent()));
    // The paragraph that announced a list has ended, and its list with it.
    int over = frames.deepest(frame -> frame.kind() == Node.Kind.PLAIN);
    if (over >= kept) {
      frames.cut(over);
    }
    return frames.node(kept);
  }

  private void add(Candidate at, int parent, Node.Kind kind) {
    boolean headed = kind == Node.Kind.HEADING || kind == Node.Kind.NAME;
    Heading heading = headed ? headings.read(at, null, true) : new Heading("", at.content(), false);
    nodes.add(new Node(at, null, heading, parent, kind));
    bare = kind == Node.Kind.HEADING;
  }

  /** Takes a line as the title or the first own words of the newest node, if it waits for them. */
  private boolean fills(int i) {
    if (!bare) {
      return false;
    }
    Candidate at = candidates.get(i);
    Node node = nodes.getLast();
    boolean titled = node.label() == null || !node.heading().words().isEmpty();
    if (!titled && (at.place() == Candidate.Place.TITLE || reads(i, node))) {
      String words = HeadingReader.clean(text.substring(at.content(), at.end()));
      nodes.set(nodes.size() - 1, node.with(new Heading(words, at.end(), true)));
      return true;
    }
    bare = false;
    return at.place() != Candidate.Place.TITLE && !stands(at, node);
  }

  /**
   * Whether a paragraph is a clause beside the heading above it, as in a text without marks of
   * headings. Under a heading marked with {@code #} it is the words of that clause.
   */
  private static boolean stands(Candidate at, Node above) {
    boolean headed = above.label() == null || above.label().worded();
    return at.place() == Candidate.Place.PARAGRAPH
        && above.at().rank() == 0
        && (headed || !above.heading().words().isEmpty());
  }

  /** Whether the line under a worded label alone on its line is its title. */
  private boolean reads(int i, Node node) {
    Candidate at = candidates.get(i);
    Label label = Objects.requireNonNull(node.label());
    String line = text.substring(at.content(), at.end());
    return label.worded()
        && !label.word().anywhere()
        && at.alone()
        && line.indexOf('.') < 0
        && HeadingReader.title(line)
        && (ahead.followed(i, label, frames) || ahead.holds(i, label));
  }

  /** Whether a line that was meant to begin there begins a paragraph and not the rest of one. */
  private boolean parts(Candidate at) {
    return around.ended(at.start()) && !Character.isLowerCase(text.charAt(at.content()));
  }
}
