package parley.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import parley.index.SearchRequest.Order;

/** Answers queries from one state of an index in this process. */
final class LuceneEngine implements Engine {
  static {
    // Spellings, fields and near misses multiply the words of a query; its length is limited.
    IndexSearcher.setMaxClauseCount(1 << 16);
  }

  private static final SortField NEWEST =
      new SortField(Fields.DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
  private static final SortField PATH = new SortField(Fields.PATH, SortField.Type.STRING);
  private static final SortField POSITION = new SortField(Fields.POSITION, SortField.Type.LONG);
  private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST, PATH, POSITION);
  private static final Sort BY_DATE = new Sort(NEWEST, SortField.FIELD_SCORE, PATH, POSITION);

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final SearchRequest request;

  LuceneEngine(IndexReader reader, SearchRequest request) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.request = request;
  }

  @Override
  public Spelling.Vocabulary vocabulary() {
    return this::occurs;
  }

  /** Whether some passage has these words in a row, in any of their forms. */
  private boolean occurs(String words) {
    return PassageAnalyzer.readings(Fields.TEXT, words, request.stemmings()).stream()
        .anyMatch(this::occurs);
  }

  private boolean occurs(List<String> terms) {
    try {
      for (String term : terms) {
        if (reader.docFreq(new Term(Fields.TEXT, term)) == 0) {
          return false;
        }
      }
      return switch (terms.size()) {
        case 0 -> false;
        case 1 -> true;
        default -> matchesAny(new PhraseQuery(Fields.TEXT, terms.toArray(String[]::new)));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean matchesAny(Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Page page(SearchQuery query) throws IOException {
    TopFieldDocs top = top(query);
    return top.totalHits.value() == 0
        ? new Page(0, List.of(), facets(query))
        : new Page(top.totalHits.value(), hits(query, top), facets(query));
  }

  private TopFieldDocs top(SearchQuery query) throws IOException {
    Sort sort = request.order() == Order.DATE ? BY_DATE : BY_RELEVANCE;
    int limit = Math.min(request.limit(), Math.max(1, reader.numDocs()));
    return searcher.search(
        translated(query, true), new TopFieldCollectorManager(sort, limit, Integer.MAX_VALUE));
  }

  @Override
  public Query translated(SearchQuery query, boolean ranking) {
    return queries(ranking).of(query);
  }

  private LuceneQueries queries(boolean ranking) {
    return new LuceneQueries(
        request, ranking, new Likeness(new ReaderCounts(reader), request.stemmings()));
  }

  private List<Hit> hits(SearchQuery query, TopFieldDocs top) throws IOException {
    Highlights highlights = new Highlights(searcher, translated(query, false));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      Passage passage = PassageCodec.decode(reader.storedFields().document(found.doc));
      hits.add(new Hit(hits.size() + 1, score(found), passage, highlights.of(found.doc)));
    }
    return hits;
  }

  private Map<String, SortedMap<String, Long>> facets(SearchQuery query) throws IOException {
    if (!request.facets()) {
      return Map.of();
    }
    Query found = translated(query, true);
    Map<String, SortedMap<String, Long>> facets = searcher.search(found, new FacetCounts());
    facets.put(Keyword.TAG.title(), tags(found));
    return facets;
  }

  /** A passage on several issues counts once for each tag that one of them bears. */
  private SortedMap<String, Long> tags(Query found) throws IOException {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (String tag : request.issuesByTag().keySet()) {
      Query both =
          new BooleanQuery.Builder()
              .add(found, Occur.FILTER)
              .add(queries(false).tag(tag), Occur.FILTER)
              .build();
      long count = searcher.count(both);
      if (count > 0) {
        counts.put(tag, count);
      }
    }
    return counts;
  }

  private float score(ScoreDoc found) {
    Object[] values = ((FieldDoc) found).fields;
    return (Float) values[request.order() == Order.DATE ? 1 : 0];
  }
}
