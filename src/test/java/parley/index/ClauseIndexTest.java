package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.DocumentKind;
import parley.index.IndexUpdate.Counts;
import parley.index.IndexUpdate.Unavailable;
import parley.index.IndexUpdate.Updated;
import parley.index.SearchRequest.Order;

class ClauseIndexTest {
  private static final Duration NO_PATIENCE = Duration.ZERO;

  @TempDir Path folder;

  @Test
  void countsWhatIsNewChangedGoneAndAsBefore() {
    assertThat(update(Talks.documents()))
        .isEqualTo(new Updated(new Counts(4, 0, 0, 0), new Counts(10, 0, 0, 0), true, List.of()));
    assertThat(update(Talks.documents()))
        .isEqualTo(new Updated(new Counts(0, 0, 0, 4), new Counts(0, 0, 0, 10), true, List.of()));
    List<IndexedDocument> changed =
        List.of(
            Talks.document(Talks.OLD, Talks.old()),
            Talks.document(
                Talks.NEW, Talks.number(Talks.NEW, Talks.paragraph("New.", Facets.NONE))),
            Talks.document(Talks.UNDATED, Talks.note()));
    assertThat(update(changed))
        .isEqualTo(new Updated(new Counts(0, 1, 1, 2), new Counts(0, 1, 3, 5), true, List.of()));
    assertThat(found("ceasefire")).containsExactly("drafts/a.md#3");
    assertThat(found("july")).containsExactly("drafts/a.md#2");
    assertThat(found("new")).containsExactly("drafts/b.md#0");
  }

  @Test
  void asksOnlyChangedDocumentsForTheirPassages() {
    update(Talks.documents());
    List<IndexedDocument> same = new ArrayList<>();
    for (IndexedDocument document : Talks.documents()) {
      same.add(
          new IndexedDocument(
              document.path(),
              document.fingerprint(),
              () -> {
                throw new AssertionError("read for nothing: " + document.path());
              }));
    }
    assertThat(update(same)).isInstanceOf(Updated.class);
  }

  @Test
  void tellsHowItGoesOn() {
    List<String> told = new ArrayList<>();
    try (ClauseIndex index = index()) {
      index.update(Talks.documents(), (done, of) -> told.add(done + "/" + of));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(told).containsExactly("1/4", "2/4", "3/4", "4/4");
  }

  @Test
  void makesNoFolderBeforeThereIsSomethingToKeep() {
    Path later = folder.resolve("later");
    try (ClauseIndex index = ClauseIndex.at(later, NO_PATIENCE)) {
      assertThat(index.search(request("quota")).total()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(later).doesNotExist();
  }

  @Test
  void givesTheSameScoresHoweverTheIndexCameAbout() {
    update(List.of(Talks.document(Talks.OLD, Talks.fresh())));
    update(Talks.documents().subList(1, 3));
    update(Talks.documents());
    Hits grown = hits("quota OR ceasefire OR fish OR the");
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(Talks.documents(), Progress.NONE);
      assertThat(index.search(request("quota OR ceasefire OR fish OR the"))).isEqualTo(grown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void leavesNoTraceOfWhatWasDeleted() throws IOException {
    for (int i = 1; i <= 30; i++) {
      Reports many = new Reports(i);
      update(many.documents());
      assertThat(deleted()).as("after update %d", i).isZero();
    }
  }

  private int deleted() throws IOException {
    try (FSDirectory files = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(files)) {
      return reader.numDeletedDocs();
    }
  }

  /** Forty reports, of which some differ from one turn to the next. */
  private record Reports(int turn) {
    List<IndexedDocument> documents() {
      return IntStream.range(0, 40).mapToObj(this::document).toList();
    }

    private IndexedDocument document(int number) {
      int change = number % 3 == turn % 3 ? turn : 0;
      Source source =
          new Source("r/" + number + ".md", DocumentKind.REPORT, null, "r" + number, "", "en");
      Talks.Loose text = Talks.paragraph("Quota number " + change + " is open.", Facets.NONE);
      return Talks.document(source, Talks.number(source, text));
    }
  }

  @Test
  void opensAtTheLastCommitWhenAWriterWasKilled(@TempDir Path copy) throws IOException {
    update(Talks.documents().subList(0, 2));
    try (FSDirectory files = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                files,
                new IndexWriterConfig(PassageAnalyzer.OF_PASSAGES).setCommitOnClose(false))) {
      for (Passage passage : Talks.press()) {
        writer.addDocument(PassageCodec.encode(passage));
      }
      writer.flush();
      copy(folder, copy);
    }
    try (ClauseIndex index = ClauseIndex.at(copy, NO_PATIENCE)) {
      assertThat(index.search(request("ceasefire")).total()).isEqualTo(1);
      assertThat(index.update(Talks.documents(), Progress.NONE))
          .isEqualTo(new Updated(new Counts(2, 0, 0, 2), new Counts(4, 0, 0, 6), true, List.of()));
      assertThat(index.search(request("ceasefire")).total()).isEqualTo(3);
    }
  }

  @Test
  void readsTheLastCommitWhileAnotherProcessWrites() throws IOException {
    update(Talks.documents().subList(0, 2));
    try (FSDirectory files = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(files, new IndexWriterConfig().setCommitOnClose(false));
        ClauseIndex index = ClauseIndex.at(folder, Duration.ofMillis(150))) {
      assertThat(writer.isOpen()).isTrue();
      assertThat(index.update(Talks.documents(), Progress.NONE))
          .isInstanceOfSatisfying(
              Unavailable.class, not -> assertThat(not.reason()).contains("2 of 4 documents"));
      assertThat(index.search(request("herring")).total()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void buildsADamagedIndexAnew(String file) throws IOException {
    update(Talks.documents());
    damage(file, bytes -> Stream.of(bytes.length / 2).forEach(i -> bytes[i] ^= 0x55));
    assertThat(allFound()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void buildsATruncatedIndexAnew(String file) throws IOException {
    update(Talks.documents());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path one : files.filter(f -> f.getFileName().toString().contains(file)).toList()) {
        Files.write(
            one,
            Stream.of(Files.readAllBytes(one))
                .map(ClauseIndexTest::half)
                .findFirst()
                .orElseThrow());
      }
    }
    assertThat(allFound()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs"})
  void buildsAnIndexAnewWhoseFilesAreMissing(String file) throws IOException {
    update(Talks.documents());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path one : files.filter(f -> f.getFileName().toString().contains(file)).toList()) {
        Files.delete(one);
      }
    }
    assertThat(update(Talks.documents()))
        .isInstanceOfSatisfying(
            Updated.class,
            done -> {
              assertThat(done.documents()).isEqualTo(new Counts(4, 0, 0, 0));
              assertThat(done.notes()).singleElement().asString().contains("built anew");
            });
    assertThat(found("ceasefire")).hasSize(3);
  }

  @Test
  void survivesDamageAtAnyPlace() throws IOException {
    update(Talks.documents());
    Map<Path, byte[]> sound = contents();
    for (Map.Entry<Path, byte[]> file : sound.entrySet()) {
      for (int at = 0; at < file.getValue().length; at += 199) {
        byte[] bytes = file.getValue().clone();
        bytes[at] ^= (byte) 0xFF;
        restore(sound);
        Files.write(file.getKey(), bytes);
        assertThat(allFound()).as("%s damaged at %d", file.getKey(), at).isEqualTo(3);
      }
    }
  }

  @Test
  void buildsAnIndexOfAnotherVersionAnew() throws IOException {
    update(Talks.documents());
    try (FSDirectory files = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(Fields.SCHEMA_KEY, "0").entrySet());
      writer.commit();
    }
    assertThat(update(Talks.documents()))
        .isEqualTo(
            new Updated(
                new Counts(4, 0, 0, 0),
                new Counts(10, 0, 0, 0),
                true,
                List.of(
                    "the index was made by another version of parley and was built anew from the"
                        + " files")));
  }

  @Test
  void staysInMemoryWhereItsFolderCannotBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    try (ClauseIndex index = ClauseIndex.at(file.resolve("index"), NO_PATIENCE)) {
      assertThat(index.update(Talks.documents(), Progress.NONE))
          .isInstanceOfSatisfying(
              Updated.class,
              done -> {
                assertThat(done.kept()).isFalse();
                assertThat(done.notes()).singleElement().asString().contains("in memory");
              });
      assertThat(index.search(request("ceasefire")).total()).isEqualTo(3);
    }
  }

  private Updated update(List<IndexedDocument> documents) {
    try (ClauseIndex index = index()) {
      return (Updated) index.update(documents, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a user searches: what changed is indexed first; then whatever the files are worth. */
  private long allFound() throws IOException {
    try (ClauseIndex index = index()) {
      index.update(Talks.documents(), Progress.NONE);
      return index.search(request("ceasefire")).total();
    }
  }

  private List<String> found(String query) {
    return hits(query).hits().stream().map(hit -> hit.passage().key()).sorted().toList();
  }

  private Hits hits(String query) {
    try (ClauseIndex index = index()) {
      return index.search(request(query));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ClauseIndex index() {
    return ClauseIndex.at(folder, NO_PATIENCE);
  }

  private static SearchRequest request(String query) {
    SearchQuery parsed = ((ParsedQuery.Understood) QueryParser.parse(query)).query();
    SpellingTable names = SpellingTable.shippedAnd(List.of());
    return new SearchRequest(parsed, Order.RELEVANCE, 20, true, false, names, Talks.TAGS);
  }

  private interface Damage {
    void to(byte[] bytes);
  }

  private void damage(String name, Damage damage) throws IOException {
    for (Map.Entry<Path, byte[]> file : contents().entrySet()) {
      if (file.getKey().getFileName().toString().contains(name)) {
        damage.to(file.getValue());
        Files.write(file.getKey(), file.getValue());
      }
    }
  }

  private Map<Path, byte[]> contents() throws IOException {
    Map<Path, byte[]> contents = new java.util.TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file, Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private void restore(Map<Path, byte[]> sound) throws IOException {
    for (Path file : contents().keySet()) {
      Files.delete(file);
    }
    for (Map.Entry<Path, byte[]> file : sound.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }

  private static byte[] half(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
