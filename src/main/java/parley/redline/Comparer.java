package parley.redline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.corpus.PartyMentions;
import parley.draft.Clause;
import parley.draft.Draft;

/** Compares drafts: which clause became which, in what words, and what that means. */
public final class Comparer {
  private final PartyMentions parties;
  private final Set<Ignored> ignored;
  private final By by;
  private final Typography typography;

  /** A comparer that ignores nothing but typographic variants. */
  public Comparer(PartyMentions parties) {
    this(parties, Set.of());
  }

  /**
   * @param parties whose names are watched for
   * @param ignored differences that are not to count
   */
  public Comparer(PartyMentions parties, Set<Ignored> ignored) {
    this(parties, ignored, By.WORD, Typography.FOLDED);
  }

  private Comparer(PartyMentions parties, Set<Ignored> ignored, By by, Typography typography) {
    this.parties = parties;
    this.ignored = Set.copyOf(ignored);
    this.by = by;
    this.typography = typography;
  }

  /** The same comparer, but for what its redlines mark. */
  public Comparer by(By smallest) {
    return new Comparer(parties, ignored, smallest, typography);
  }

  /** The same comparer, but for what becomes of typographic variants. */
  public Comparer with(Typography variants) {
    return new Comparer(parties, ignored, by, variants);
  }

  /** What becomes of typographic variants. */
  Typography typography() {
    return typography;
  }

  /** Compares two drafts; every clause of both stands in exactly one of the changes. */
  public Comparison compare(Draft old, Draft now) {
    Alignment alignment = Aligner.align(old, now);
    References references = new References(old, now, alignment);
    Meaning meaning = new Meaning(parties);
    // Each change needs only its own clauses; the order of the list is kept.
    List<Change> changes =
        alignment.groups().parallelStream()
            .map(group -> change(old, now, group, references, meaning))
            .toList();
    return new Comparison(old, now, changes);
  }

  private Change change(
      Draft old, Draft now, Alignment.Group group, References references, Meaning meaning) {
    List<Clause> before = group.old().stream().map(old.clauses()::get).toList();
    List<Clause> after = group.now().stream().map(now.clauses()::get).toList();
    boolean linked = !before.isEmpty() && !after.isEmpty();
    Redline redline = redline(old, before, now, after, ignored);
    boolean capitals = typography == Typography.FOLDED && capitals(before, after);
    Redline told = capitals ? redline(old, before, now, after, caseFolded()) : redline;
    boolean differ = linked && !(redline.unchanged() && told.unchanged());
    Following following = differ ? references.between(before, after) : references.none();
    return new Change(
        Relation.of(before, after, !following.on(told).all()),
        flags(group, before, after),
        before,
        after,
        linked ? redline.similarity() : 0,
        by == By.CHARACTER ? Letters.narrowed(redline.edits()) : redline.edits(),
        linked ? meaning.of(redline, following) : List.of(),
        ignored.contains(Ignored.BRACKETS) ? List.of() : BracketEvents.of(old, before, now, after));
  }

  /**
   * Headings are compared with headings, so that no edit runs from a heading into the text.
   *
   * @param folded differences that do not count in headings
   */
  private Redline redline(
      Draft old, List<Clause> before, Draft now, List<Clause> after, Set<Ignored> folded) {
    boolean single = before.size() == 1 && after.size() == 1;
    if (single && headed(before.getFirst()) && headed(after.getFirst())) {
      Redline heading =
          redline(Wording.heading(before.getFirst()), Wording.heading(after.getFirst()), folded);
      return heading.followedBy(
          redline(
              Wording.body(old, before.getFirst()), Wording.body(now, after.getFirst()), ignored));
    }
    return redline(Wording.of(old, before), Wording.of(now, after), ignored);
  }

  private Redline redline(String old, String now, Set<Ignored> folded) {
    return Redline.of(old, now, folded, typography);
  }

  /**
   * Whether the headings of two clauses differ in capitals alone. The redline shows them, so that
   * it adds up, but they make no clause a reworded one.
   */
  private static boolean capitals(List<Clause> before, List<Clause> after) {
    if (before.size() != 1 || after.size() != 1) {
      return false;
    }
    String old = before.getFirst().heading();
    String now = after.getFirst().heading();
    return !old.equals(now) && old.equalsIgnoreCase(now);
  }

  private Set<Ignored> caseFolded() {
    if (typography == Typography.SHOWN) {
      return ignored;
    }
    Set<Ignored> folded = EnumSet.of(Ignored.CASE);
    folded.addAll(ignored);
    return folded;
  }

  private static boolean headed(Clause clause) {
    return !clause.heading().isEmpty();
  }

  private Set<Flag> flags(Alignment.Group group, List<Clause> old, List<Clause> now) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (old.isEmpty() || now.isEmpty()) {
      return flags;
    }
    if (group.moved()) {
      flags.add(Flag.MOVED);
    }
    Clause before = old.getFirst();
    Clause after = now.getFirst();
    if (!ignored.contains(Ignored.NUMBERING) && !before.label().equals(after.label())) {
      flags.add(Flag.RENUMBERED);
    }
    if (!before.heading().equals(after.heading())
        && !redline(before.heading(), after.heading(), caseFolded()).unchanged()) {
      flags.add(Flag.RETITLED);
    }
    return flags;
  }
}
