package parley.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import parley.index.SearchQuery.Spelled;
import parley.index.SearchQuery.Word;

/** What is added to the score when words that stand side by side in a query do so in a text. */
final class Proximity {
  private static final int SLOP = 3;
  private static final float BOOST = 0.5f;

  private Proximity() {}

  /** One optional query for each pair of neighbours. */
  static List<Query> of(List<SearchQuery> words, SearchRequest request) {
    String field = Fields.analyzed(SearchQuery.Part.TEXT, request.exact());
    List<Stemming> languages = request.stemmings();
    List<Query> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Term[] first = terms(words.get(i - 1), field, languages);
      Term[] second = terms(words.get(i), field, languages);
      if (first.length > 0 && second.length > 0) {
        var near = new MultiPhraseQuery.Builder().add(first).add(second).setSlop(SLOP).build();
        pairs.add(new BoostQuery(near, BOOST));
      }
    }
    return pairs;
  }

  private static Term[] terms(SearchQuery query, String field, List<Stemming> languages) {
    Stream<String> forms =
        switch (query) {
          case Word(String text) -> Stream.of(text);
          case Spelled(List<String> spellings) -> spellings.stream();
          default -> Stream.empty();
        };
    return forms
        .flatMap(form -> PassageAnalyzer.readings(field, form, languages).stream())
        .filter(words -> words.size() == 1)
        .map(words -> new Term(field, words.getFirst()))
        .distinct()
        .toArray(Term[]::new);
  }
}
