package parley.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import parley.index.IndexUpdate.Counts;
import parley.index.IndexUpdate.Updated;

/** Makes an index hold exactly the documents it is handed, touching only those that changed. */
final class IndexWriting {
  /** A run that is cut off is taken up again from its last commit, after so many passages. */
  private static final int PASSAGES_TO_A_COMMIT = 50_000;

  private final IndexFolder folder;
  private final Map<String, IndexedDocument> wanted = new TreeMap<>();
  private final Progress progress;
  private final List<String> notes = new ArrayList<>();

  IndexWriting(IndexFolder folder, List<IndexedDocument> wanted, Progress progress) {
    this.folder = folder;
    this.progress = progress;
    wanted.forEach(document -> this.wanted.put(document.path(), document));
  }

  Updated run() throws IOException {
    switch (folder.standing()) {
      case Standing.Missing missing -> {}
      case Standing.Useless(String reason) ->
          notes.add("the index " + reason + " and was built anew from the files");
      case Standing.Sound(DirectoryReader reader, SortedMap<String, String> held) -> {
        try (reader) {
          if (changed(held).isEmpty() && gone(held).isEmpty()) {
            return unchanged(reader, held);
          }
        }
      }
    }
    try (IndexWriter writer = folder.writer()) {
      return write(writer);
    }
  }

  private Updated unchanged(DirectoryReader reader, SortedMap<String, String> held) {
    return new Updated(
        new Counts(0, 0, 0, held.size()),
        new Counts(0, 0, 0, (long) reader.numDocs() - held.size()),
        !folder.isInMemory(),
        notes);
  }

  private List<IndexedDocument> changed(SortedMap<String, String> held) {
    return wanted.values().stream()
        .filter(document -> !document.fingerprint().equals(held.get(document.path())))
        .toList();
  }

  private SortedSet<String> gone(SortedMap<String, String> held) {
    SortedSet<String> gone = new TreeSet<>(held.keySet());
    gone.removeAll(wanted.keySet());
    return gone;
  }

  /** Another process may have written since we looked, so what is held is asked again. */
  private Updated write(IndexWriter writer) throws IOException {
    try (DirectoryReader before = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(before);
      SortedMap<String, String> held = IndexFolder.records(before);
      List<IndexedDocument> changed = changed(held);
      Counts documents = Counts.NONE;
      Counts passages = Counts.NONE;
      for (String path : gone(held)) {
        passages = passages.plus(new Counts(0, 0, passages(searcher, path), 0));
        documents = documents.plus(new Counts(0, 0, 1, 0));
        writer.deleteDocuments(new Term(Fields.PATH, path));
      }
      long replaced = passages.removed();
      long uncommitted = 0;
      for (int i = 0; i < changed.size(); i++) {
        IndexedDocument document = changed.get(i);
        boolean known = held.containsKey(document.path());
        long count = put(writer, document);
        replaced += known ? passages(searcher, document.path()) : 0;
        passages = passages.plus(counts(known, count));
        documents = documents.plus(counts(known, 1));
        uncommitted += count;
        if (uncommitted >= PASSAGES_TO_A_COMMIT) {
          writer.commit();
          uncommitted = 0;
        }
        progress.indexed(i + 1, changed.size());
      }
      finish(writer);
      long keptDocuments = held.size() - documents.removed() - documents.updated();
      long keptPassages = (long) before.numDocs() - held.size() - replaced;
      return new Updated(
          documents.plus(new Counts(0, 0, 0, keptDocuments)),
          passages.plus(new Counts(0, 0, 0, keptPassages)),
          !folder.isInMemory(),
          notes);
    }
  }

  private static Counts counts(boolean known, long count) {
    return known ? new Counts(0, count, 0, 0) : new Counts(count, 0, 0, 0);
  }

  private static long put(IndexWriter writer, IndexedDocument document) throws IOException {
    List<Passage> passages = document.passages().get();
    List<Document> block = new ArrayList<>(passages.size() + 1);
    passages.forEach(passage -> block.add(PassageCodec.encode(passage)));
    block.add(PassageCodec.record(document));
    writer.updateDocuments(new Term(Fields.PATH, document.path()), block);
    return passages.size();
  }

  /** Passages of a document, its record left aside. */
  private static long passages(IndexSearcher searcher, String path) throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.PATH, path))) - 1L;
  }

  /**
   * What was deleted still counts in the frequencies that scores are made of until it is merged
   * away. Merged it is, so that scores depend on the documents and not on how they came here; a
   * merge that is under way already is waited for, since it would be cut off otherwise.
   */
  private static void finish(IndexWriter writer) throws IOException {
    writer.commit();
    IndexFolder.awaitMerges(writer);
    if (writer.hasDeletions()) {
      writer.forceMergeDeletes(true);
    }
    writer.commit();
  }
}
