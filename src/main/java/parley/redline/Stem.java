package parley.redline;

/**
 * Cuts the commonest English endings, so that {@code border}, {@code borders} and {@code bordering}
 * are one word. It errs on the side of cutting too little ({@code guarantee} and {@code guaranteed}
 * stay two); words of other languages lose an ending now and then, on both sides alike.
 */
final class Stem {
  private Stem() {}

  /** The stem of a word in lower case. */
  static String of(String word) {
    String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (stem.length() < 4 || !Character.isLetter(stem.charAt(stem.length() - 1))) {
      return stem;
    }
    stem = withoutPlural(stem);
    stem = without(stem, "ing", 4);
    stem = without(stem, "ed", 4);
    return without(stem, "e", 3);
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    return without(word, "s", 3);
  }

  private static String without(String word, String ending, int least) {
    int cut = word.length() - ending.length();
    return word.endsWith(ending) && cut >= least ? word.substring(0, cut) : word;
  }
}
