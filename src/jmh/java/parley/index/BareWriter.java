package parley.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * What indexing costs at the least: the very fields of parley's index, handed to the engine one
 * passage after another, without records, updates, commits or checks.
 */
public final class BareWriter {
  private static final double BUFFER_MEGABYTES = 64;

  private BareWriter() {}

  /** Writes passages into a new index. */
  public static void write(Path folder, Stream<Passage> passages) {
    IndexWriterConfig config =
        new IndexWriterConfig(PassageAnalyzer.OF_PASSAGES).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (FSDirectory files = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(files, config)) {
      for (Passage passage : (Iterable<Passage>) passages::iterator) {
        writer.addDocument(PassageCodec.encode(passage));
      }
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
