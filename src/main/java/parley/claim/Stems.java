package parley.claim;

import java.util.List;

/** Cuts the endings of English words, so that {@code phasing} meets {@code phase}. */
final class Stems {
  private static final int SHORTEST = 3;

  /** Longest first within each round; a round is tried once. */
  private static final List<List<String>> ROUNDS =
      List.of(
          List.of("'s", "'"),
          List.of("s"),
          List.of("ations", "ation", "itions", "ition", "ments", "ment", "ings", "ing", "ed"),
          List.of("ivity", "ively", "ive", "ity", "ly", "al"),
          List.of("e", "y", "i"));

  /** A single last letter is cut from longer words only. */
  private static final int LONG = 4;

  private Stems() {}

  /**
   * The stem of a word.
   *
   * @param word in small letters
   */
  static String of(String word) {
    if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
      return word;
    }
    String stem = word.endsWith("ies") && word.length() > LONG ? singular(word) : word;
    for (List<String> round : ROUNDS) {
      stem = cut(stem, round);
    }
    return undoubled(stem);
  }

  private static String singular(String word) {
    return word.substring(0, word.length() - 3) + "y";
  }

  private static String cut(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        boolean keeps = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        if (ending.equals("s") && keeps) {
          return word;
        }
        int left = word.length() - ending.length();
        int shortest = ending.length() == 1 && !ending.equals("s") ? LONG : SHORTEST;
        return left >= shortest ? word.substring(0, left) : word;
      }
    }
    return word;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
