package parley.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parley.corpus.Beginnings;
import parley.corpus.Span;

/**
 * An entry of the lexicon.
 *
 * @param name its category, shown to explain a claim
 * @param effect what it does
 * @param topic where what it is about usually stands
 * @param pattern what it looks like, for text in small letters
 * @param beginnings where the pattern can begin
 * @param strength from 1, weak, to 3; 0 for a word of everyday use, which counts only where an
 *     issue is its object, or its subject
 * @param demands of each of these sets one string is part of whatever the pattern matches
 */
record Cue(
    String name,
    Effect effect,
    Side topic,
    Pattern pattern,
    Beginnings beginnings,
    int strength,
    List<Set<String>> demands) {
  /** How the category of cues ends that have what they are about among their words. */
  private static final String EMBRACING = ".span";

  /** The category of cues that speak of what was spoken of before: "they met at 115". */
  private static final String BACK = "agree.back";

  Cue {
    demands = List.copyOf(demands);
  }

  /** A side of a cue in its sentence. */
  enum Side {
    BEFORE,
    AFTER,
    NONE
  }

  /**
   * Where a cue was found.
   *
   * @param start offset in the text
   * @param end offset after it
   */
  record Match(Cue cue, int start, int end) {
    int length() {
      return end - start;
    }

    /** Whether what it is about stands among its words: "crossed the levy off the list". */
    boolean embraces() {
      return cue.name().endsWith(EMBRACING);
    }

    /** Whether its own words refer to what was spoken of before: "all three want it". */
    boolean pointsBack(String text) {
      return cue.name().equals(BACK)
          || Words.of(text, new Span(start, end)).stream()
              .anyMatch(word -> Grammar.list("pointers").contains(word.lower()));
    }

    /** Whether it counts only where an issue stands next to it. */
    boolean isBound() {
      return cue.strength() == 0;
    }

    boolean overlaps(Match other) {
      return start < other.end && other.start < end;
    }

    boolean covers(Match other) {
      return start <= other.start && other.end <= end;
    }
  }
}
