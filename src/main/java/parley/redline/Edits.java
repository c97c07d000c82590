package parley.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns stretches into edits. The white space behind a word is kept where both texts have it;
 * otherwise it goes with the edit of the side that has it, so that each side reads as it stands.
 */
final class Edits {
  private final List<Edit> edits = new ArrayList<>();
  private String oldSpace = "";
  private String nowSpace = "";

  /** Adds the next stretch. */
  void add(Stretch stretch) {
    if (stretch.same()) {
      keep(text(stretch.old()), text(stretch.now()));
    } else {
      replace(oldSpace + text(stretch.old()), nowSpace + text(stretch.now()));
    }
  }

  /** All edits. */
  List<Edit> list() {
    replace(oldSpace, nowSpace);
    return List.copyOf(edits);
  }

  private void keep(String old, String now) {
    String shared = flush();
    String space = space(now);
    boolean both = !space.isEmpty() && !space(old).isEmpty();
    edits.add(new Edit.Kept(shared + (both ? now : now.stripTrailing())));
    oldSpace = both ? "" : space(old);
    nowSpace = both ? "" : space;
  }

  /** Writes what white space is left over; returns that which both sides have. */
  private String flush() {
    String shared = "";
    if (!oldSpace.isEmpty() && !nowSpace.isEmpty()) {
      shared = nowSpace;
    } else {
      delete(oldSpace);
      insert(nowSpace);
    }
    oldSpace = "";
    nowSpace = "";
    return shared;
  }

  private void replace(String old, String now) {
    boolean blank = old.isBlank() && now.isBlank();
    boolean both = !blank && !space(old).isEmpty() && !space(now).isEmpty();
    delete(both ? old.stripTrailing() : old);
    insert(both ? now.stripTrailing() : now);
    oldSpace = both ? space(old) : "";
    nowSpace = both ? space(now) : "";
  }

  private void delete(String text) {
    if (!text.isEmpty()) {
      edits.add(new Edit.Deleted(text));
    }
  }

  private void insert(String text) {
    if (!text.isEmpty()) {
      edits.add(new Edit.Inserted(text));
    }
  }

  private static String space(String text) {
    return text.substring(text.stripTrailing().length());
  }

  private static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.text());
    }
    return text.toString();
  }
}
