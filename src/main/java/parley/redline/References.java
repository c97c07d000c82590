package parley.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.draft.Clause;
import parley.draft.Draft;

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

  References(Draft old, Draft now, Alignment alignment) {
    for (Alignment.Group group : alignment.groups()) {
      for (int a : group.old()) {
        for (int b : group.now()) {
          note(old.clauses().get(a), now.clauses().get(b));
        }
      }
    }
  }

  private void note(Clause old, Clause now) {
    String before = number(old);
    String after = number(now);
    if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
      renumbered.add(before + ">" + after);
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
          && (i == 0 || !follows(stretches.get(i - 1), stretches.get(i)))) {
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
      if (!before[i].equals(after[i]) && !renumbered.contains(before[i] + ">" + after[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a differing stretch is one number for another, behind a word such as Article. */
  private boolean follows(Stretch before, Stretch stretch) {
    if (stretch.old().size() != 1 || stretch.now().size() != 1) {
      return false;
    }
    String old = stretch.old().getFirst().lower();
    String now = stretch.now().getFirst().lower();
    return renumbered.contains(old + ">" + now) && referring(before.now());
  }

  private static boolean referring(List<Word> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      if (Lists.of("reference").contains(before.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
