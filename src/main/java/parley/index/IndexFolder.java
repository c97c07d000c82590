package parley.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.SleepingLockWrapper;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The files of an index, on disk or in memory: what state they are in, and who may write them. */
final class IndexFolder {
  static {
    EngineLog.silence();
  }

  private static final double BUFFER_MEGABYTES = 64;
  private static final double SEGMENT_MEGABYTES = 512;
  private static final long POLL_MILLIS = 100;

  /** An index of this size is read whole in a few hundredths of a second whenever it is opened. */
  private static final long MOST_CHECKED_BYTES = 32L << 20;

  private final @Nullable Path path;
  private final Duration patience;
  private @Nullable Directory directory;
  private boolean condemned;

  private IndexFolder(@Nullable Path path, Duration patience) {
    this.path = path;
    this.patience = patience;
  }

  /**
   * A folder, which is made when something is first written.
   *
   * @param patience how long to wait for another process that is writing
   */
  static IndexFolder at(Path path, Duration patience) {
    return new IndexFolder(path, patience);
  }

  /** Files that end with this process. */
  static IndexFolder inMemory() {
    return new IndexFolder(null, Duration.ZERO);
  }

  boolean isInMemory() {
    return path == null;
  }

  /** Whether the files differ from what was written to them; reads them all. */
  boolean isDamaged() {
    return !isInMemory()
        && !condemned
        && switch (standing()) {
          case Standing.Missing missing -> false;
          case Standing.Useless useless -> true;
          case Standing.Sound sound -> isDamaged(sound);
        };
  }

  private static boolean isDamaged(Standing.Sound sound) {
    try (sound) {
      checkAll(sound.reader());
      return false;
    } catch (IOException | RuntimeException e) {
      // Any failure to read the files is damage to them.
      return true;
    }
  }

  /** Compares the check sums of all files. */
  private static void checkAll(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      leaf.reader().checkIntegrity();
    }
  }

  /** The bytes of all files. */
  static long size(Directory directory) throws IOException {
    long size = 0;
    for (String file : directory.listAll()) {
      size += length(directory, file);
    }
    return size;
  }

  /** The bytes of a file; none if a writer has deleted it since it was listed. */
  private static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException | FileNotFoundException gone) {
      return 0;
    }
  }

  /** The files are known to be damaged although they open; the next writer makes them anew. */
  void condemn() {
    condemned = true;
  }

  /** What the last commit holds; never fails, since a damaged index can be made again. */
  Standing standing() {
    if (path == null ? directory == null : !Files.isDirectory(path)) {
      return new Standing.Missing();
    }
    if (condemned) {
      return new Standing.Useless("is damaged");
    }
    try {
      return read(directory());
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return new Standing.Useless("was made by another version of parley");
    } catch (IOException | RuntimeException e) {
      // Damaged files make the engine fail in many ways, not all of them IOExceptions, and what it
      // says of them is for its own authors.
      return new Standing.Useless("is damaged");
    }
  }

  /** How many of these documents the last commit holds as they are now. */
  long current(List<IndexedDocument> documents) {
    if (!(standing() instanceof Standing.Sound sound)) {
      return 0;
    }
    sound.close();
    return documents.stream()
        .filter(
            document -> document.fingerprint().equals(sound.fingerprints().get(document.path())))
        .count();
  }

  private static Standing read(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      boolean empty = directory.listAll().length == 0;
      return empty ? new Standing.Missing() : new Standing.Useless("is incomplete");
    }
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      String schema = reader.getIndexCommit().getUserData().get(Fields.SCHEMA_KEY);
      if (!Fields.SCHEMA.equals(schema)) {
        reader.close();
        return new Standing.Useless("was made by another version of parley");
      }
      if (size(directory) <= MOST_CHECKED_BYTES) {
        checkAll(reader);
      }
      return new Standing.Sound(reader, records(reader));
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** The fingerprint of each document in the index, by path. */
  static SortedMap<String, String> records(IndexReader reader) throws IOException {
    SortedMap<String, String> records = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.RECORD);
      if (terms != null) {
        addLive(terms.iterator(), leaf.reader().getLiveDocs(), records);
      }
    }
    return records;
  }

  private static void addLive(TermsEnum terms, @Nullable Bits live, SortedMap<String, String> to)
      throws IOException {
    while (terms.next() != null) {
      PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
      int document = postings.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
        document = postings.nextDoc();
      }
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        String record = terms.term().utf8ToString();
        int end = record.lastIndexOf('\n');
        to.put(record.substring(0, end), record.substring(end + 1));
      }
    }
  }

  /**
   * The one writer there can be. A new index is committed empty, so that from here on there always
   * is a commit to go back to.
   *
   * @throws org.apache.lucene.store.LockObtainFailedException if another process goes on writing
   * @throws IOException if the folder cannot be written
   */
  IndexWriter writer() throws IOException {
    removeDamagedLock();
    Directory files = new SleepingLockWrapper(directory(), patience.toMillis(), POLL_MILLIS);
    wipeUnlessSound(files);
    IndexWriter writer = new IndexWriter(files, configuration());
    writer.setLiveCommitData(java.util.Map.of(Fields.SCHEMA_KEY, Fields.SCHEMA).entrySet());
    if (!DirectoryReader.indexExists(directory())) {
      writer.commit();
    }
    return writer;
  }

  /** The file of a lock is empty; one that is not, locks nothing. */
  private void removeDamagedLock() throws IOException {
    if (path != null) {
      Path lock = path.resolve(IndexWriter.WRITE_LOCK_NAME);
      if (Files.exists(lock) && Files.size(lock) > 0) {
        Files.delete(lock);
      }
    }
  }

  /** Returns when nothing is merged in the background any more. */
  static void awaitMerges(IndexWriter writer) {
    if (writer.getConfig().getMergeScheduler() instanceof QuietMerging merging) {
      merging.sync();
    }
  }

  private static IndexWriterConfig configuration() {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    merging.setMaxMergedSegmentMB(SEGMENT_MEGABYTES);
    return new IndexWriterConfig(PassageAnalyzer.OF_PASSAGES)
        .setMergePolicy(merging)
        .setMergeScheduler(new QuietMerging())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  private void wipeUnlessSound(Directory files) throws IOException {
    try (Lock lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      switch (standing()) {
        case Standing.Useless useless -> {
          for (String file : files.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
              files.deleteFile(file);
            }
          }
          condemned = false;
        }
        case Standing.Sound sound -> sound.close();
        case Standing.Missing missing -> {}
      }
    }
  }

  private Directory directory() throws IOException {
    if (directory == null) {
      directory = path == null ? new ByteBuffersDirectory() : FSDirectory.open(path);
    }
    return directory;
  }

  void close() throws IOException {
    if (directory != null) {
      directory.close();
    }
  }

  /** Leaves it to the writer to tell of a failure, which otherwise is also printed. */
  private static final class QuietMerging extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {}
  }
}
