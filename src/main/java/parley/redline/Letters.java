package parley.redline;

import java.util.ArrayList;
import java.util.List;

/** Narrows the edit of one word to the letters that differ. */
final class Letters {
  private Letters() {}

  /**
   * The same edits, those of a word into a similar one narrowed. Words are similar if they share at
   * least half of the shorter one at their ends; others would be cut to confetti.
   */
  static List<Edit> narrowed(List<Edit> edits) {
    List<Edit> narrowed = new ArrayList<>();
    for (Edit edit : edits) {
      boolean pair =
          edit instanceof Edit.Inserted
              && !narrowed.isEmpty()
              && narrowed.getLast() instanceof Edit.Deleted;
      if (pair && oneWord(edit.text()) && oneWord(narrowed.getLast().text())) {
        narrow(narrowed.removeLast().text(), edit.text(), narrowed);
      } else {
        narrowed.add(edit);
      }
    }
    return List.copyOf(narrowed);
  }

  private static boolean oneWord(String text) {
    return text.chars().noneMatch(Character::isWhitespace);
  }

  private static void narrow(String old, String now, List<Edit> edits) {
    int shorter = Math.min(old.length(), now.length());
    int start = 0;
    while (start < shorter && old.charAt(start) == now.charAt(start)) {
      start++;
    }
    start = boundary(old, now, start);
    int end = 0;
    while (end < shorter - start
        && old.charAt(old.length() - end - 1) == now.charAt(now.length() - end - 1)) {
      end++;
    }
    while (end > 0 && (inside(old, old.length() - end) || inside(now, now.length() - end))) {
      end--;
    }
    boolean similar = 2 * (start + end) >= shorter;
    add(similar ? old.substring(0, start) : "", edits);
    int from = similar ? start : 0;
    int behind = similar ? end : 0;
    if (from < old.length() - behind) {
      edits.add(new Edit.Deleted(old.substring(from, old.length() - behind)));
    }
    if (from < now.length() - behind) {
      edits.add(new Edit.Inserted(now.substring(from, now.length() - behind)));
    }
    add(similar ? old.substring(old.length() - end) : "", edits);
  }

  private static int boundary(String old, String now, int start) {
    int at = start;
    while (at > 0 && (inside(old, at) || inside(now, at))) {
      at--;
    }
    return at;
  }

  /** Whether a place lies within one letter as a reader sees it. */
  private static boolean inside(String text, int at) {
    return at > 0
        && at < text.length()
        && (Character.isLowSurrogate(text.charAt(at))
            || Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK);
  }

  private static void add(String kept, List<Edit> edits) {
    if (!kept.isEmpty()) {
      edits.add(new Edit.Kept(kept));
    }
  }
}
