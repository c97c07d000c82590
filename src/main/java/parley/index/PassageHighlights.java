package parley.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import parley.corpus.Span;

/**
 * Finds where a query matched in passages that were found elsewhere than in an index here. Of the
 * words near one that is misspelt a search takes the fifty nearest of its index; here all that
 * stand in the passages are marked.
 */
final class PassageHighlights {
  private PassageHighlights() {}

  /** The places in the text of each passage. */
  static List<List<Span>> of(List<Passage> passages, Query query) throws IOException {
    try (ByteBuffersDirectory files = new ByteBuffersDirectory()) {
      IndexWriterConfig config = new IndexWriterConfig(PassageAnalyzer.OF_PASSAGES);
      try (IndexWriter writer = new IndexWriter(files, config)) {
        for (Passage passage : passages) {
          writer.addDocument(PassageCodec.encode(passage));
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(files)) {
        Highlights highlights = new Highlights(new IndexSearcher(reader), query);
        List<List<Span>> all = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
          all.add(highlights.of(i));
        }
        return all;
      }
    }
  }
}
