package parley.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/** Finds where in a passage a query matched: the very places that made it a hit. */
final class Highlights {
  private final IndexSearcher searcher;
  private final Weight weight;

  Highlights(IndexSearcher searcher, Query query) throws IOException {
    this.searcher = searcher;
    Query simple = searcher.rewrite(query);
    this.weight = searcher.createWeight(simple, ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The places in the text of a passage, in order; those that touch or overlap are one. */
  List<Span> of(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    List<Span> spans = new ArrayList<>();
    if (matches != null) {
      collect(matches.getMatches(Fields.TEXT), spans);
      collect(matches.getMatches(Fields.TEXT_EXACT), spans);
    }
    return merged(spans);
  }

  private static void collect(@Nullable MatchesIterator matches, List<Span> spans)
      throws IOException {
    while (matches != null && matches.next()) {
      spans.add(new Span(matches.startOffset(), matches.endOffset()));
    }
  }

  private static List<Span> merged(List<Span> spans) {
    spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
