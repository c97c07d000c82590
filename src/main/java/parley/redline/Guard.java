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

  private final Comparison comparison;
  private final References references;
  private final boolean strict;

  private Guard(Comparison comparison, boolean strict) {
    this.comparison = comparison;
    this.references = new References(comparison);
    this.strict = strict;
  }

  /**
   * The changes that were not allowed, in the order of the comparison.
   *
   * @param strict whether a clause must also stay whole and in its place
   */
  public static List<Trespass> check(Comparison comparison, Allowance allowed, boolean strict) {
    Guard guard = new Guard(comparison, strict);
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
    Redline redline = redline(change);
    Following.On following = references.between(change.old(), change.now()).on(redline);
    if (following.all()) {
      return false;
    }
    boolean heading = !change.old().getFirst().heading().isEmpty();
    int oldAt = 0;
    int nowAt = 0;
    for (Stretch stretch : redline.stretches()) {
      int oldEnd = oldAt + stretch.old().size();
      int nowEnd = nowAt + stretch.now().size();
      if (!stretch.same()
          && differ(stretch, heading)
          && !following.keeps(oldAt, oldEnd, nowAt, nowEnd)) {
        return true;
      }
      heading &= stretch.now().stream().noneMatch(word -> word.text().indexOf('\n') >= 0);
      oldAt = oldEnd;
      nowAt = nowEnd;
    }
    return false;
  }

  private Redline redline(Change change) {
    return Redline.of(
        Wording.of(comparison.old(), change.old()),
        Wording.of(comparison.now(), change.now()),
        Set.of());
  }

  private static boolean differ(Stretch stretch, boolean heading) {
    return !keys(plain(stretch.old()), heading).equals(keys(plain(stretch.now()), heading));
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
