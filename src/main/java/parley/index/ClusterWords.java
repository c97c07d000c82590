package parley.index;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** What words occur on a cluster, and how often. Many are asked for at a time: each way costs. */
final class ClusterWords implements Spelling.Vocabulary, WordCounts {
  private static final int AT_A_TIME = 200;

  private final ClusterConnection connection;
  private final List<Stemming> languages;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private long all = -1;

  ClusterWords(ClusterConnection connection, List<Stemming> languages) {
    this.connection = connection;
    this.languages = languages;
  }

  /** False for words that were not looked up yet; they will be. */
  @Override
  public boolean has(String words) {
    @Nullable Boolean has = known.get(words);
    if (has == null) {
      unknown.add(words);
    }
    return has != null && has;
  }

  @Override
  public boolean learned() {
    List<String> asked = List.copyOf(unknown);
    unknown.clear();
    List<Query> queries = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    for (String words : asked) {
      known.put(words, false);
      for (List<String> terms : PassageAnalyzer.readings(Fields.TEXT, words, languages)) {
        if (!terms.isEmpty()) {
          phrases.add(words);
          queries.add(new PhraseQuery(Fields.TEXT, terms.toArray(String[]::new)));
        }
      }
    }
    List<Long> totals = totals(queries, false);
    for (int i = 0; i < phrases.size(); i++) {
      known.merge(phrases.get(i), totals.get(i) > 0, Boolean::logicalOr);
    }
    return !asked.isEmpty();
  }

  @Override
  public long all() {
    if (all < 0) {
      try {
        all = connection.ask("GET", "/" + connection.cluster().index() + "/_count").number("count");
      } catch (ClusterTrouble e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  @Override
  public Map<String, Integer> frequencies(Collection<String> words) {
    List<String> asked = words.stream().filter(word -> !counts.containsKey(word)).toList();
    List<Query> queries =
        asked.stream().<Query>map(w -> new TermQuery(new Term(Fields.TEXT, w))).toList();
    List<Long> totals = totals(queries, true);
    for (int i = 0; i < asked.size(); i++) {
      counts.put(asked.get(i), Math.toIntExact(totals.get(i)));
    }
    return counts;
  }

  /** How many passages each query finds; at least one is enough unless all are to be counted. */
  private List<Long> totals(List<Query> queries, boolean exact) {
    List<Long> totals = new ArrayList<>();
    for (int from = 0; from < queries.size(); from += AT_A_TIME) {
      List<Query> some = queries.subList(from, Math.min(queries.size(), from + AT_A_TIME));
      StringBuilder lines = new StringBuilder();
      some.forEach(query -> lines.append(counting(query, exact)));
      try {
        answers(lines.toString(), some.size()).forEach(totals::add);
      } catch (ClusterTrouble e) {
        throw new UncheckedIOException(e);
      }
    }
    return totals;
  }

  private static String counting(Query query, boolean exact) {
    Map<String, Object> search = new TreeMap<>();
    search.put("size", 0);
    search.put("query", ClusterQueries.of(query));
    search.put("track_total_hits", exact ? true : 1);
    if (!exact) {
      search.put("terminate_after", 1);
    }
    return "{\"allow_partial_search_results\":false}\n" + ClusterJson.write(search) + "\n";
  }

  private Stream<Long> answers(String lines, int expected) throws ClusterTrouble {
    ClusterReply reply = connection.lines("/" + connection.cluster().index() + "/_msearch", lines);
    List<?> answers = ClusterReply.each(reply.body(), "responses").toList();
    List<Long> totals = new ArrayList<>();
    for (Object answer : answers) {
      totals.add(
          ClusterReply.at(answer, Number.class, "hits", "total", "value")
              .map(Number::longValue)
              .orElseThrow(() -> new ClusterTrouble(incomplete(), true)));
    }
    if (totals.size() != expected) {
      throw new ClusterTrouble(incomplete(), true);
    }
    return totals.stream();
  }

  private String incomplete() {
    return connection.cluster().title() + " did not answer all of a question; ask again";
  }
}
