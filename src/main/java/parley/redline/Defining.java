package parley.redline;

import java.util.List;

/** Finds where a sentence becomes a definition: "means", "is defined as". */
final class Defining {
  private final Row row;

  Defining(List<Word> words) {
    this.row = new Row(words);
  }

  /** Index of the defining word in the same sentence before a place, or -1. */
  int before(int at) {
    for (int i = at - 1; i >= 0 && !ends(i); i--) {
      if (row.is("defining", i)) {
        return i;
      }
    }
    return -1;
  }

  /** Items of a list of definitions end with a semicolon. */
  private boolean ends(int at) {
    String word = row.lower(at);
    return word.equals(";") || (word.equals(".") && !row.touchesNext(at));
  }
}
