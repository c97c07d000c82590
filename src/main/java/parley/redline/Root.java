package parley.redline;

/**
 * Cuts the endings that make one word of another, so that {@code independence} and {@code
 * independent}, {@code rebuild} and {@code rebuilding} have one root. It cuts more than {@link
 * Stem}, and now and then too much: weak evidence, for clauses that nothing better is known of.
 */
final class Root {
  /** Cut one after another, as often as one fits; a longer one stands before its own ending. */
  private static final String[] ENDINGS = {
    "ication", "isation", "ization", "ation", "ition", "ment", "ness", "abl", "ibl", "anc", "enc",
    "ancy", "ency", "ity", "ism", "ist", "iv", "ary", "ory", "ial", "al", "ion", "ent", "ant", "er",
    "or", "ing", "ed", "ly", "ful", "iz", "is", "at", "ty", "y", "e",
  };

  /** What is left has at least this many letters; shorter, different words would be one. */
  private static final int SHORTEST = 5;

  /** The same for "-ment", which makes few words of others than verbs. */
  private static final int SHORTEST_VERB = 4;

  /** The same for the endings that {@link Stem} cuts from longer words. */
  private static final int SHORTEST_INFLECTED = 3;

  private Root() {}

  /**
   * The root of a word.
   *
   * @param stem as {@link Stem#of} gives it
   */
  static String of(String stem) {
    String root = stem;
    for (String shorter = cut(root); shorter.length() < root.length(); shorter = cut(root)) {
      root = shorter;
    }
    return root;
  }

  private static String cut(String word) {
    for (String ending : ENDINGS) {
      if (word.length() - ending.length() >= least(ending) && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static int least(String ending) {
    return switch (ending) {
      case "ment" -> SHORTEST_VERB;
      case "e", "ed", "ing" -> SHORTEST_INFLECTED;
      default -> SHORTEST;
    };
  }
}
