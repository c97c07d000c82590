package parley.index;

import java.util.Collection;
import java.util.Map;

/** How common words are in an index. */
interface WordCounts {
  /** How many passages there are, and records of documents. */
  long all();

  /** In how many passages each of these words stands; the words are as the index holds them. */
  Map<String, Integer> frequencies(Collection<String> words);
}
