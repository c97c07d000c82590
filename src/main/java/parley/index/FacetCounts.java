package parley.index;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts, over all passages that match, how many have each value of each facet. */
final class FacetCounts
    implements CollectorManager<FacetCounts.Counter, Map<String, SortedMap<String, Long>>> {
  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Map<String, SortedMap<String, Long>> reduce(Collection<Counter> counters) {
    Map<String, SortedMap<String, Long>> all = new LinkedHashMap<>();
    for (String facet : Fields.FACETS) {
      SortedMap<String, Long> sum = new TreeMap<>();
      for (Counter counter : counters) {
        counter
            .counts
            .getOrDefault(facet, new TreeMap<>())
            .forEach((value, count) -> sum.merge(value, count, Long::sum));
      }
      all.put(facet, sum);
    }
    return all;
  }

  /** The counts of some segments of the index. */
  static final class Counter implements Collector {
    private final Map<String, SortedMap<String, Long>> counts = new LinkedHashMap<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new Leaf(leaf);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Counts within one segment by the number of a value, which is cheap. */
    private final class Leaf implements LeafCollector {
      private final SortedSetDocValues[] values = new SortedSetDocValues[Fields.FACETS.size()];
      private final long[][] found = new long[values.length][];

      Leaf(LeafReaderContext leaf) throws IOException {
        for (int i = 0; i < values.length; i++) {
          String field = Fields.counted(Fields.FACETS.get(i));
          values[i] = DocValues.getSortedSet(leaf.reader(), field);
          found[i] = new long[Math.toIntExact(values[i].getValueCount())];
        }
      }

      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int document) throws IOException {
        for (int i = 0; i < values.length; i++) {
          if (values[i].advanceExact(document)) {
            for (int n = 0; n < values[i].docValueCount(); n++) {
              found[i][(int) values[i].nextOrd()]++;
            }
          }
        }
      }

      @Override
      public void finish() throws IOException {
        for (int i = 0; i < values.length; i++) {
          SortedMap<String, Long> sums =
              counts.computeIfAbsent(Fields.FACETS.get(i), facet -> new TreeMap<>());
          for (int ord = 0; ord < found[i].length; ord++) {
            if (found[i][ord] > 0) {
              sums.merge(values[i].lookupOrd(ord).utf8ToString(), found[i][ord], Long::sum);
            }
          }
        }
      }
    }
  }
}
