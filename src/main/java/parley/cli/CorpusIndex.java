package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import parley.corpus.Corpus;
import parley.index.IndexUpdate;
import parley.index.IndexedDocument;
import parley.index.PassageIndex;
import parley.index.SavedSearches;
import parley.index.SearchOutcome;
import parley.index.SearchRequest;
import parley.index.SieveOutcome;

/** The index of a session's corpus: in {@code .parley/index}, or on a cluster. */
final class CorpusIndex implements AutoCloseable {
  private static final String FOLDER = ".parley";
  private static final String INDEX = "index";
  private static final String IGNORE = ".gitignore";

  private final Session session;
  private final PassageIndex index;
  private final CorpusPassages passages;
  private final Path folder;
  private final List<IndexedDocument> documents;

  /**
   * The index of the session's corpus.
   *
   * @param backend where it stands
   * @param patience how long to wait for another process that is writing it
   */
  CorpusIndex(Session session, BackendOption backend, Duration patience) {
    Corpus corpus = session.corpus();
    this.session = session;
    this.folder = corpus.root().resolve(FOLDER);
    if (!session.reading().followLinks()) {
      staysInside(corpus.root());
    }
    this.passages = new CorpusPassages(corpus);
    this.documents = passages.all();
    this.index = backend.index(session, folder.resolve(INDEX), patience);
  }

  /** Whoever wrote the corpus may have laid a link, by which another folder would be written to. */
  private void staysInside(Path root) {
    for (Path place :
        List.of(folder, folder.resolve(INDEX), alertMemory(), folder.resolve(IGNORE))) {
      if (Files.isSymbolicLink(place) && leadsOut(place, root)) {
        throw new Stopped(
            ExitCode.STORE,
            root.relativize(place)
                + " is a link out of the corpus, so nothing was read or written there; remove it,"
                + " or follow it with --follow-links");
      }
    }
  }

  private static boolean leadsOut(Path link, Path root) {
    try {
      return !link.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      // What it leads to is not there yet, and would be made.
      return true;
    }
  }

  /** All that is to be in the index. */
  List<IndexedDocument> documents() {
    return documents;
  }

  CorpusPassages passages() {
    return passages;
  }

  /** The file that remembers which passages were reported by alerts. */
  Path alertMemory() {
    return folder.resolve("alerts");
  }

  /** Reads all of the index to see whether it is as it was written. */
  void examine() {
    session.waiting(
        "checking",
        () -> {
          index.examine();
          return index;
        });
  }

  /** Takes up what changed in the corpus. */
  IndexUpdate update() {
    try (Progress progress = session.progress("indexing", documents.size())) {
      IndexUpdate update = index.update(documents, progress::reached);
      if (update instanceof IndexUpdate.Updated done && done.kept()) {
        keepOutOfGit();
      }
      return update;
    }
  }

  /** A copy that can always be made again is nothing to commit. */
  private void keepOutOfGit() {
    Path ignore = folder.resolve(IGNORE);
    try {
      if (Files.isDirectory(folder) && Files.notExists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
    } catch (IOException e) {
      session.remark("cannot write " + ignore + "; keep " + folder + " out of git by hand");
    }
  }

  SearchOutcome search(SearchRequest request) {
    return index.search(request);
  }

  /** Makes saved searches ready for passages of the corpus. */
  SieveOutcome sieve(SavedSearches saved) {
    return index.sieve(saved);
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException("files that were only read cannot fail to close", e);
    }
  }
}
