package parley.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Counts words in an index that is open in this process. */
record ReaderCounts(IndexReader reader) implements WordCounts {
  @Override
  public long all() {
    return reader.numDocs();
  }

  @Override
  public Map<String, Integer> frequencies(Collection<String> words) {
    Map<String, Integer> frequencies = new TreeMap<>();
    try {
      for (String word : words) {
        frequencies.put(word, reader.docFreq(new Term(Fields.TEXT, word)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return frequencies;
  }
}
