package parley.index;

import java.util.Locale;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Words so common in English that a query can do without them when it has others. */
final class CommonWords {
  private CommonWords() {}

  static boolean is(String word) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.toLowerCase(Locale.ROOT));
  }
}
