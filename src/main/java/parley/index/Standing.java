package parley.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.apache.lucene.index.DirectoryReader;

/** What the files of an index are worth. */
sealed interface Standing {
  /** There are none. */
  record Missing() implements Standing {}

  /**
   * They cannot be used and are to be made anew.
   *
   * @param reason what is wrong, to be put behind "the index"
   */
  record Useless(String reason) implements Standing {}

  /**
   * They can be used.
   *
   * @param reader of the last commit
   * @param fingerprints of the documents in it, by path
   */
  record Sound(DirectoryReader reader, SortedMap<String, String> fingerprints)
      implements Standing, Closeable {
    @Override
    public void close() {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UncheckedIOException("files that were only read cannot fail to close", e);
      }
    }
  }
}
