package parley.claim;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts the endings of English words, so that {@code phasing} meets {@code phase}. */
final class Stems {
  private static final int SHORTEST = 3;

  /** A round is tried once. */
  private static final List<Round> ROUNDS =
      List.of(
          Round.of("'s", "'"),
          Round.of("s"),
          Round.of("ations", "ation", "itions", "ition", "ments", "ment", "ings", "ing", "ed"),
          Round.of("ivity", "ively", "ive", "ity", "ly", "al"),
          Round.of("e", "y", "i"));

  /** A single last letter is cut from longer words only. */
  private static final int LONG = 4;

  /**
   * Endings of which one is cut.
   *
   * @param endings longest first
   * @param last the letters that they end with, by which most words are passed over
   */
  private record Round(List<String> endings, String last) {
    static Round of(String... endings) {
      return new Round(
          List.of(endings),
          Arrays.stream(endings)
              .map(ending -> ending.substring(ending.length() - 1))
              .distinct()
              .collect(Collectors.joining()));
    }

    boolean mayCut(String word) {
      return !word.isEmpty() && last.indexOf(word.charAt(word.length() - 1)) >= 0;
    }
  }

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
    for (Round round : ROUNDS) {
      stem = round.mayCut(stem) ? cut(stem, round.endings()) : stem;
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
