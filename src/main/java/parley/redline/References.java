package parley.redline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.draft.Citation;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.Level;

/**
 * Knows which provision of the old draft has which number in the new one, and so whether an edited
 * cross-reference still means the same provision.
 */
final class References {
  private static final Pattern NUMBER =
      Pattern.compile("(\\p{L}*+)[^\\p{L}\\p{N}]*+([\\p{L}\\p{N}.]++)");

  /** How far before a number the word may stand that makes it a reference. */
  private static final int REACH = 8;

  private final Set<String> renumbered = new HashSet<>();
  private final Set<String> byLevel = new HashSet<>();
  private final Set<Level> levels = EnumSet.noneOf(Level.class);

  References(Draft old, Draft now, Alignment alignment) {
    for (Alignment.Group group : alignment.groups()) {
      for (int a : group.old()) {
        for (int b : group.now()) {
          note(old.clauses().get(a), now.clauses().get(b));
        }
      }
    }
  }

  /** Of drafts that were compared already. */
  References(Comparison comparison) {
    for (Change change : comparison.changes()) {
      change.old().forEach(old -> change.now().forEach(now -> note(old, now)));
    }
  }

  private void note(Clause old, Clause now) {
    String before = number(old);
    String after = number(now);
    levels.add(old.level());
    if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
      renumbered.add(before + ">" + after);
      byLevel.add(old.level() + " " + before + ">" + after);
    }
  }

  private static String number(Clause clause) {
    Matcher matcher = NUMBER.matcher(clause.label());
    String number = "";
    while (matcher.find()) {
      number = matcher.group(2);
    }
    return number.replaceAll("\\.$", "").toLowerCase(Locale.ROOT);
  }

  /** Whether all that differs are cross-references that follow the renumbering. */
  boolean explain(Redline redline) {
    List<Stretch> stretches = redline.stretches();
    for (int i = 0; i < stretches.size(); i++) {
      if (!stretches.get(i).same()
          && (i == 0
              || !follows(
                  stretches.get(i - 1).now(), stretches.get(i).old(), stretches.get(i).now()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two references, as words in lower case, mean the same provision. */
  boolean same(String old, String now) {
    String[] before = old.strip().split(" ", -1);
    String[] after = now.strip().split(" ", -1);
    if (before.length != after.length) {
      return false;
    }
    for (int i = 0; i < before.length; i++) {
      Level level = i == 1 ? Citation.level(before[0]).orElse(null) : null;
      if (!before[i].equals(after[i]) && !became(level, before[i], after[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a provision of a level, any where the old draft has none of it, got this number. */
  private boolean became(@Nullable Level level, String old, String now) {
    String numbers = old + ">" + now;
    boolean any = level == null || !levels.contains(level);
    return any ? renumbered.contains(numbers) : byLevel.contains(level + " " + numbers);
  }

  /**
   * Whether words were replaced by others that differ in the numbers of renumbered provisions
   * alone, behind a word such as Article.
   *
   * @param before the words in front of them
   */
  boolean follows(List<Word> before, List<Word> old, List<Word> now) {
    if (old.isEmpty() || old.size() != now.size()) {
      return false;
    }
    List<Word> read = new ArrayList<>(before);
    for (int i = 0; i < old.size(); i++) {
      boolean same = old.get(i).key().equals(now.get(i).key());
      if (!same && !follows(read, old.get(i).lower(), now.get(i).lower())) {
        return false;
      }
      read.add(now.get(i));
    }
    return true;
  }

  private boolean follows(List<Word> before, String old, String now) {
    boolean below = !before.isEmpty() && before.getLast().key().equals("(");
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      String word = before.get(i).lower();
      if (Lists.of("reference").contains(word)) {
        Level level = below ? null : Citation.level(word).orElse(null);
        return became(level, old, now);
      }
    }
    return false;
  }
}
