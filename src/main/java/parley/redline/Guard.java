package parley.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a revision against what it may change. Renumbering, and cross-references that follow it,
 * trouble nobody; nor do quotation marks, dashes, emphasis, line breaks and the case of a heading.
 */
public final class Guard {
  /** Marks of emphasis and headings in Markdown. */
  private static final Set<Character> EMPHASIS = Set.of('*', '_', '`', '~', '#');

  private final References references;
  private final boolean strict;

  private Guard(References references, boolean strict) {
    this.references = references;
    this.strict = strict;
  }

  /**
   * The changes that were not allowed, in the order of the comparison.
   *
   * @param strict whether a clause must also stay whole and in its place
   */
  public static List<Trespass> check(Comparison comparison, Allowance allowed, boolean strict) {
    Guard guard = new Guard(new References(comparison), strict);
    List<Trespass> found = new ArrayList<>();
    for (Change change : comparison.changes()) {
      Trespass.Rule rule = allowed.covers(change) ? null : guard.rule(change);
      if (rule != null) {
        found.add(new Trespass(rule, change));
      }
    }
    return found;
  }

  private Trespass.@Nullable Rule rule(Change change) {
    return switch (change.relation()) {
      case ADDED -> Trespass.Rule.ADDED;
      case REMOVED -> Trespass.Rule.REMOVED;
      case UNCHANGED, REWORDED, SPLIT, MERGED -> {
        if (!change.substance().isEmpty()) {
          yield Trespass.Rule.CHANGED_IN_SUBSTANCE;
        }
        yield reworded(change) ? Trespass.Rule.REWORDED : place(change);
      }
    };
  }

  private Trespass.@Nullable Rule place(Change change) {
    boolean whole = change.old().size() == 1 && change.now().size() == 1;
    boolean elsewhere = change.flags().contains(Flag.MOVED) || !whole;
    return strict && elsewhere ? Trespass.Rule.MOVED : null;
  }

  /** Whether other words differ than references that follow a renumbering. */
  private boolean reworded(Change change) {
    List<Word> before = new ArrayList<>();
    List<Word> old = new ArrayList<>();
    List<Word> now = new ArrayList<>();
    boolean heading = !change.old().getFirst().heading().isEmpty();
    for (Edit edit : change.redline()) {
      switch (edit) {
        case Edit.Deleted deleted -> old.addAll(Word.of(deleted.text()));
        case Edit.Inserted inserted -> now.addAll(Word.of(inserted.text()));
        case Edit.Kept kept -> {
          if (differ(before, old, now, heading)) {
            return true;
          }
          old.clear();
          now.clear();
          before.addAll(Word.of(kept.text()));
          heading &= kept.text().indexOf('\n') < 0;
        }
      }
    }
    return differ(before, old, now, heading);
  }

  private boolean differ(List<Word> before, List<Word> old, List<Word> now, boolean heading) {
    List<Word> left = plain(old);
    List<Word> right = plain(now);
    return !keys(left, heading).equals(keys(right, heading))
        && !references.follows(before, left, right);
  }

  private static List<Word> plain(List<Word> words) {
    return words.stream().filter(word -> !EMPHASIS.contains(word.key().charAt(0))).toList();
  }

  private static List<String> keys(List<Word> words, boolean heading) {
    return words.stream()
        .map(word -> heading ? word.key().toLowerCase(Locale.ROOT) : word.key())
        .toList();
  }
}
