package parley.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds what a text is about by its words that are rare in the index. */
final class Likeness {
  private static final int MAX_WORDS = 60;

  /** What part of the words a passage must share to resemble a text at all. */
  private static final double LEAST_SHARED = 0.25;

  private static final float HEADING = 0.5f;

  /** A word of the text and how much it tells. */
  private record Telling(String word, int count, double weight) {}

  private final WordCounts index;
  private final List<Stemming> languages;

  Likeness(WordCounts index, List<Stemming> languages) {
    this.index = index;
    this.languages = languages;
  }

  /** A query whose score grows with each word shared, most with rare ones. */
  Query of(String text) {
    List<Telling> words = telling(text);
    BooleanQuery.Builder some =
        new BooleanQuery.Builder()
            .setMinimumNumberShouldMatch((int) Math.ceil(LEAST_SHARED * words.size()));
    words.forEach(telling -> some.add(word(telling), Occur.SHOULD));
    return some.build();
  }

  private static Query word(Telling telling) {
    float boost = (float) (1 + Math.log(telling.count()));
    return new DisjunctionMaxQuery(
        List.of(
            term(Fields.TEXT, telling.word(), boost),
            term(Fields.HEADING, telling.word(), boost * HEADING)),
        0);
  }

  private static Query term(String field, String word, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, word)), boost);
  }

  private List<Telling> telling(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    PassageAnalyzer.readings(Fields.TEXT, text, languages)
        .forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
    long all = index.all();
    Map<String, Integer> found = index.frequencies(counts.keySet());
    return counts.entrySet().stream()
        .map(
            e ->
                new Telling(
                    e.getKey(),
                    e.getValue(),
                    weight(e.getValue(), found.getOrDefault(e.getKey(), 0), all)))
        .filter(telling -> telling.weight() > 0)
        .sorted(Comparator.comparingDouble(Telling::weight).reversed())
        .limit(MAX_WORDS)
        .toList();
  }

  /** Frequency in the text times rarity in the index; 0 for a word that occurs nowhere. */
  private static double weight(int count, int found, long all) {
    return found == 0 ? 0 : count * Math.log(1 + (double) all / found);
  }
}
