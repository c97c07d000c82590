package parley.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Search over the passages of a corpus. The index is a copy that can always be made again: when its
 * files are damaged or of another version it is built anew, when they cannot be written it is kept
 * in memory, and whoever kills a run finds the last commit.
 */
public final class ClauseIndex implements PassageIndex {
  private IndexFolder folder;
  private List<IndexedDocument> documents = List.of();
  private @Nullable DirectoryReader reader;

  private ClauseIndex(IndexFolder folder) {
    this.folder = folder;
  }

  /**
   * The index in a folder; nothing is read or made yet.
   *
   * @param patience how long an update waits for another process that is writing
   */
  public static ClauseIndex at(Path folder, Duration patience) {
    return new ClauseIndex(IndexFolder.at(folder, patience));
  }

  /** An index that ends with this process. */
  public static ClauseIndex inMemory() {
    return new ClauseIndex(IndexFolder.inMemory());
  }

  /**
   * Reads all files of the index, however large; one that is found damaged is built anew by the
   * next update. A small index is examined whenever it is opened, without being asked.
   */
  @Override
  public void examine() {
    if (folder.isDamaged()) {
      folder.condemn();
    }
  }

  @Override
  public IndexUpdate update(List<IndexedDocument> wanted, Progress progress) {
    documents = List.copyOf(wanted);
    closeReader();
    try {
      return new IndexWriting(folder, documents, progress).run();
    } catch (LockObtainFailedException e) {
      return busy();
    } catch (IOException e) {
      return folder.isDamaged() ? anew(progress) : inMemoryInstead(e, progress);
    } catch (RuntimeException e) {
      // Damaged files make the engine fail in many ways, not all of them IOExceptions.
      if (folder.isDamaged()) {
        return anew(progress);
      }
      throw e;
    }
  }

  private IndexUpdate anew(Progress progress) {
    folder.condemn();
    return update(documents, progress);
  }

  private IndexUpdate busy() {
    long behind = documents.size() - folder.current(documents);
    return new IndexUpdate.Unavailable(
        "another process is writing the index; "
            + behind
            + " of "
            + documents.size()
            + " documents are not in it yet as they are now");
  }

  private IndexUpdate inMemoryInstead(IOException cause, Progress progress) {
    if (folder.isInMemory()) {
      throw new UncheckedIOException("memory cannot fail to be written", cause);
    }
    folder = IndexFolder.inMemory();
    IndexUpdate update = update(documents, progress);
    return update instanceof IndexUpdate.Updated done
        ? done.notKept("the index cannot be written (" + reason(cause) + "); it is in memory")
        : update;
  }

  /** Of a file that may not be written, the engine's message is the bare name. */
  private static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException failed when failed.getReason() != null -> failed.getReason();
      default -> String.valueOf(cause.getMessage());
    };
  }

  @Override
  public Hits search(SearchRequest request) {
    return overWholeFiles(() -> answer(request), Hits::withNote);
  }

  @Override
  public SieveOutcome sieve(SavedSearches saved) {
    return overWholeFiles(() -> sieveOf(saved), (sieve, note) -> sieve);
  }

  /** Something that is read from the files of the index. */
  private interface Read<T> {
    T get() throws IOException;
  }

  /**
   * Reads from the index, which is made anew if it turns out to be damaged.
   *
   * @param noted what was read then, with a note on that
   */
  private <T> T overWholeFiles(Read<T> read, BiFunction<T, String, T> noted) {
    try {
      return read.get();
    } catch (IOException | RuntimeException e) {
      // Damage that opening the files did not show comes out here, in as many ways.
      if (!folder.isDamaged()) {
        throw new IllegalStateException("a search failed over a sound index", e);
      }
    }
    String note =
        switch (anew(Progress.NONE)) {
          case IndexUpdate.Updated updated -> String.join("; ", updated.notes());
          case IndexUpdate.Unavailable(String reason) -> reason;
        };
    try {
      return noted.apply(read.get(), note);
    } catch (IOException e) {
      throw new UncheckedIOException("an index that was just made cannot be read", e);
    }
  }

  private Hits answer(SearchRequest request) throws IOException {
    DirectoryReader passages = reader();
    return passages == null
        ? Searching.nothing(request)
        : new Searching(new LuceneEngine(passages, request), request).run();
  }

  /** What the index holds, or null if there is none. */
  private @Nullable DirectoryReader reader() throws IOException {
    if (reader == null && folder.standing() instanceof Standing.Sound sound) {
      reader = sound.reader();
    }
    return reader;
  }

  private PassageSieve sieveOf(SavedSearches saved) throws IOException {
    List<SavedQuery> queries = read(saved);
    return new PassageSieve(queries, saved.limit(), new MonitorRegistry(queries));
  }

  /** The queries as a search reads them now. */
  List<SavedQuery> read(SavedSearches saved) throws IOException {
    IndexReader held = reader();
    SearchRequest request = saved.request(new SearchQuery.All());
    return saved.read(new LuceneEngine(held == null ? new MultiReader() : held, request));
  }

  private void closeReader() {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      reader = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeReader();
    folder.close();
  }
}
