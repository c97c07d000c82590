package parley.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Searches some passages in memory, wherever the index of the corpus stands. Unlike a search for a
 * person it takes no passage with most of the words for one with all.
 *
 * <p>No queries are registered beforehand, as Lucene's Monitor and the percolator of a cluster want
 * them: how a query is read depends on which spellings the passages have, and with one that was
 * read without them words side by side would no longer be found in the headings above. What a tag
 * stands for changes with every report, so that such queries would have to be registered anew each
 * time. So an alert finds the same on either backend, and passages, which are at hand here, need
 * not travel to a cluster a second time. To ask a hundred alerts of twenty thousand passages costs
 * about as much again as to index them.
 */
public final class PassageSieve implements Closeable {
  static {
    EngineLog.silence();
  }

  private final ByteBuffersDirectory files = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /** A sieve for these passages. */
  public PassageSieve(List<Passage> passages) {
    try {
      IndexWriterConfig config = new IndexWriterConfig(PassageAnalyzer.OF_PASSAGES);
      try (IndexWriter writer = new IndexWriter(files, config)) {
        for (Passage passage : passages) {
          writer.addDocument(PassageCodec.encode(passage));
        }
      }
      reader = DirectoryReader.open(files);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }

  /** The passages that match. */
  public Hits matches(SearchRequest request) {
    try {
      return new Searching(new LuceneEngine(reader, request), request).strictly();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be closed", e);
    }
  }
}
