package parley.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;

/**
 * Lucene's Monitor, in memory: to read the queries anew costs less than to tell whether those of
 * the last time still hold.
 */
final class MonitorRegistry implements Registry {
  private final List<SavedQuery> queries;
  private final Monitor monitor;

  MonitorRegistry(List<SavedQuery> queries) throws IOException {
    this.queries = List.copyOf(queries);
    monitor = new Monitor(PassageAnalyzer.OF_PASSAGES, Presearcher.NO_FILTERING);
    List<MonitorQuery> registered = new ArrayList<>();
    for (SavedQuery query : queries) {
      // Names are for people, and may hold what an index cannot.
      registered.add(new MonitorQuery(String.valueOf(registered.size()), query.matching()));
    }
    monitor.register(registered);
  }

  @Override
  public Map<String, List<Passage>> matches(List<Passage> passages, Collection<SavedQuery> asked)
      throws IOException {
    Document[] documents = passages.stream().map(PassageCodec::encode).toArray(Document[]::new);
    MultiMatchingQueries<QueryMatch> matched = monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
    matched
        .getErrors()
        .forEach(
            (id, failure) -> {
              throw new IllegalStateException("the query of " + name(id) + " failed", failure);
            });
    Map<String, List<Passage>> all = new TreeMap<>();
    for (int i = 0; i < documents.length; i++) {
      for (QueryMatch match : matched.getMatches(i)) {
        all.computeIfAbsent(name(match.getQueryId()), n -> new ArrayList<>()).add(passages.get(i));
      }
    }
    return all;
  }

  private String name(String id) {
    return queries.get(Integer.parseInt(id)).name();
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }
}
