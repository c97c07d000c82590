package parley.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.index.ClusterBulk.Done;
import parley.index.ClusterRecords.Held;
import parley.index.IndexUpdate.Counts;
import parley.index.IndexUpdate.Updated;

/**
 * Makes the index on a cluster hold exactly the documents it is handed.
 *
 * <p>A cluster knows no transactions, so each document has a record. It is opened before a passage
 * of the document is written, and says how many there may be; it is closed with the document's
 * fingerprint when all are acknowledged, unless another process has opened it too. Whatever is cut
 * off between is found open by the next run and done again, with the same ids.
 */
final class ClusterWriting {
  private static final int PASSAGES_AT_A_TIME = 2_000;
  private static final int DOCUMENTS_AT_A_TIME = 500;
  private static final int ROUNDS = 3;

  /**
   * What is to be done with one document.
   *
   * @param fingerprint empty when it is gone
   * @param before how many passages of it there may be
   */
  private record Change(String path, String fingerprint, List<Passage> passages, long before) {
    boolean isRemoval() {
      return fingerprint.isEmpty();
    }
  }

  private final ClusterConnection connection;
  private final Map<String, IndexedDocument> wanted = new TreeMap<>();
  private final Progress progress;
  private final ClusterBulk bulk;
  private final List<String> notes = new ArrayList<>();
  private Counts documents = Counts.NONE;
  private Counts passages = Counts.NONE;
  private int conflicts;

  ClusterWriting(
      ClusterConnection connection,
      List<IndexedDocument> wanted,
      Progress progress,
      Duration patience) {
    this.connection = connection;
    this.progress = progress;
    this.bulk = new ClusterBulk(connection, connection.cluster().index(), "passage", patience);
    wanted.forEach(document -> this.wanted.put(document.path(), document));
  }

  Updated run() throws ClusterTrouble {
    prepare();
    SortedMap<String, Held> held = held();
    countKept(held);
    for (int round = 0; round < ROUNDS && isStale(held); round++) {
      conflicts = 0;
      write(held, round == 0);
      connection.ask("POST", "/" + connection.cluster().index() + "/_refresh");
      if (conflicts == 0) {
        break;
      }
      held = ClusterRecords.all(connection);
    }
    if (conflicts > 0) {
      notes.add("another process is writing the index as well; run this again");
    }
    settle();
    return new Updated(documents, passages, true, notes);
  }

  private void prepare() throws ClusterTrouble {
    Cluster cluster = connection.cluster();
    if (ClusterMaking.make(connection, cluster.index(), ClusterSchema.of(cluster))) {
      notes.add(
          "the index was made by another version of parley and was built anew from the files");
    }
  }

  private SortedMap<String, Held> held() throws ClusterTrouble {
    connection.ask("POST", "/" + connection.cluster().index() + "/_refresh");
    return ClusterRecords.all(connection);
  }

  private boolean isStale(SortedMap<String, Held> held) {
    return held.size() != wanted.size()
        || wanted.values().stream().anyMatch(document -> !isHeld(document, held));
  }

  private static boolean isHeld(IndexedDocument document, SortedMap<String, Held> held) {
    Held one = held.get(document.path());
    return one != null && one.fingerprint().equals(document.fingerprint());
  }

  private void countKept(SortedMap<String, Held> held) {
    for (IndexedDocument document : wanted.values()) {
      Held one = held.get(document.path());
      if (one != null && one.fingerprint().equals(document.fingerprint())) {
        documents = documents.plus(new Counts(0, 0, 0, 1));
        passages = passages.plus(new Counts(0, 0, 0, one.passages()));
      }
    }
  }

  private void write(SortedMap<String, Held> held, boolean counting) throws ClusterTrouble {
    List<Change> batch = new ArrayList<>();
    for (Map.Entry<String, Held> one : held.entrySet()) {
      if (!wanted.containsKey(one.getKey())) {
        batch.add(new Change(one.getKey(), "", List.of(), one.getValue().passages()));
        count(counting, one.getValue(), 0, true);
        batch = writtenIfFull(batch);
      }
    }
    List<IndexedDocument> changed =
        wanted.values().stream().filter(document -> !isHeld(document, held)).toList();
    for (int i = 0; i < changed.size(); i++) {
      IndexedDocument document = changed.get(i);
      List<Passage> cut = document.passages().get();
      Held before = held.get(document.path());
      long there = before == null ? 0 : before.passages();
      batch.add(new Change(document.path(), document.fingerprint(), cut, there));
      count(counting, before, cut.size(), false);
      batch = writtenIfFull(batch);
      progress.indexed(i + 1, changed.size());
    }
    write(batch);
  }

  private void count(boolean counting, @Nullable Held before, long now, boolean gone) {
    if (!counting) {
      return;
    }
    boolean known = before != null && !before.fingerprint().isEmpty();
    if (gone) {
      documents = documents.plus(new Counts(0, 0, 1, 0));
      passages = passages.plus(new Counts(0, 0, before == null ? 0 : before.passages(), 0));
    } else {
      documents = documents.plus(known ? new Counts(0, 1, 0, 0) : new Counts(1, 0, 0, 0));
      passages = passages.plus(known ? new Counts(0, now, 0, 0) : new Counts(now, 0, 0, 0));
    }
  }

  private List<Change> writtenIfFull(List<Change> batch) throws ClusterTrouble {
    long count = batch.stream().mapToLong(change -> change.passages().size()).sum();
    if (count < PASSAGES_AT_A_TIME && batch.size() < DOCUMENTS_AT_A_TIME) {
      return batch;
    }
    write(batch);
    return new ArrayList<>();
  }

  private void write(List<Change> batch) throws ClusterTrouble {
    Map<Change, Done> open = open(batch);
    for (Change change : batch) {
      for (Passage passage : change.passages()) {
        String id = ClusterDocuments.id(change.path(), passage.place().index());
        bulk.put(id, ClusterDocuments.of(PassageCodec.encode(passage)));
      }
      for (long i = change.passages().size(); i < change.before(); i++) {
        bulk.delete(ClusterDocuments.id(change.path(), i));
      }
    }
    bulk.flush();
    close(open);
  }

  private Map<Change, Done> open(List<Change> batch) throws ClusterTrouble {
    for (Change change : batch) {
      bulk.put(ClusterDocuments.id(change.path()), opened(change));
    }
    Map<String, Done> done = bulk.flush();
    Map<Change, Done> open = new LinkedHashMap<>();
    for (Change change : batch) {
      Done opened = done.get(ClusterDocuments.id(change.path()));
      if (opened != null) {
        open.put(change, opened);
      }
    }
    return open;
  }

  private static Map<String, ?> opened(Change change) {
    return ClusterRecords.of(
        change.path(), "", Math.max(change.before(), change.passages().size()));
  }

  /** A record that another process opened meanwhile stays open: nobody knows whose passages won. */
  private void close(Map<Change, Done> open) throws ClusterTrouble {
    for (Map.Entry<Change, Done> one : open.entrySet()) {
      Change change = one.getKey();
      String id = ClusterDocuments.id(change.path());
      if (change.isRemoval()) {
        bulk.delete(id, one.getValue());
      } else {
        long count = change.passages().size();
        Map<String, ?> record = ClusterRecords.of(change.path(), change.fingerprint(), count);
        bulk.put(id, record, one.getValue());
      }
    }
    Map<String, Done> closed = bulk.flush();
    for (Change change : open.keySet()) {
      Done done = closed.get(ClusterDocuments.id(change.path()));
      if (done == null || done.conflict()) {
        conflicts++;
        bulk.put(ClusterDocuments.id(change.path()), opened(change));
      }
    }
    bulk.flush();
  }

  /**
   * Has what was deleted merged away where the index is in one piece, so that scores come to depend
   * on the documents alone, as they do in an embedded index. A cluster keeps it for half a minute,
   * for copies that lag behind; then the next run finds it still there and asks again.
   */
  private void settle() throws ClusterTrouble {
    String index = "/" + connection.cluster().index();
    if (connection.cluster().shards() == 1) {
      ClusterReply counts = connection.ask("GET", index + "/_stats/docs");
      if (counts.number("_all", "primaries", "docs", "deleted") > 0) {
        connection.ask("POST", index + "/_flush");
        connection.ask(
            "POST", index + "/_forcemerge?only_expunge_deletes=true&wait_for_completion=false");
      }
    }
  }
}
