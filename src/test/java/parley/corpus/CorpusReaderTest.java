package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {
  private static final String CLAUSES = "1. Rent is due.\n\n2. Heat is free.\n\n3. Ice is sold.\n";

  @TempDir private Path temp;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectory(temp.resolve("talks"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    return Files.writeString(file, text);
  }

  private Corpus read() {
    return CorpusReader.read(root, ReadingOptions.DEFAULT);
  }

  private List<String> paths() {
    return read().documents().stream().map(Document::path).toList();
  }

  @Test
  void readsABareFolder() throws IOException {
    write("2024-05-06-lease.md", CLAUSES);
    write("news 7 May 2024.txt", "The talks went on for a second day and ended without a lease.");
    Corpus corpus = read();
    assertThat(corpus.manifest()).isEqualTo(Manifest.EMPTY);
    assertThat(corpus.notices()).isEmpty();
    assertThat(corpus.documents())
        .extracting(Document::kind)
        .containsExactly(DocumentKind.DRAFT, DocumentKind.REPORT);
  }

  @Test
  void readsTheDraftsAsTheyStandAmongAllAndTellsOfTheRest() throws IOException {
    write("parley.yaml", "title: Lease\nfamilies:\n  lease: [a, z]\n");
    write("drafts/b.md", "---\nversion: b\nfamily: lease\ndate: someday\n---\n" + CLAUSES);
    write("drafts/a.txt", CLAUSES);
    write("reports/2024-05-07.md", "---\ndate: someday\n---\nThe talks went on.\n");
    write("reports/empty.md", "");
    Corpus all = read();
    Corpus drafts = CorpusReader.readDrafts(root, ReadingOptions.DEFAULT);
    assertThat(all.notices()).hasSize(3);
    assertThat(drafts.documents())
        .hasSize(2)
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(all.documents(DocumentKind.DRAFT));
    assertThat(drafts.manifest()).isEqualTo(all.manifest());
    assertThat(drafts.unreadable()).hasSize(1).isEqualTo(all.unreadable());
    assertThat(drafts.notices()).isEqualTo(all.notices());
  }

  @Test
  void looksIntoNoReportForTheDrafts() throws IOException {
    write("drafts/a.md", CLAUSES);
    write("reports/2024-05-07.md", "The talks went on.\n\nThey ended without a lease.\n");
    var reader = new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT).onlyDrafts();
    Path report = root.resolve("reports/2024-05-07.md");
    assertThat(reader.read(report, "reports/2024-05-07.md"))
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.document().paragraphs()).isEmpty());
    assertThat(reader.read(root.resolve("drafts/a.md"), "drafts/a.md"))
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.document().paragraphs()).hasSize(3));
  }

  @Test
  void warnsOfADraftWithoutATextThatHasOne() throws IOException {
    write("drafts/a.md", "---\nversion: plan-1\n---\n" + CLAUSES);
    write(
        "parley.yaml",
        """
        documents:
          - text: unpublished
            version: plan-1
          - text: unpublished
            version: plan-2
        families:
          main: [plan-1, plan-2]
        """);
    assertThat(read().notices())
        .extracting(Notice::toString)
        .containsExactly(
            "parley.yaml:3:14: the draft 'plan-1' has a text in drafts/a.md; leave out this entry");
  }

  @Test
  void ordersByDateThenByPathWithUndatedLast() throws IOException {
    write("drafts/v10.md", CLAUSES);
    write("drafts/v2.md", CLAUSES);
    write("reports/b.md", "---\ndate: 2024-05-07\n---\nText.\n");
    write("reports/a.md", "---\ndate: 2024-05-08\n---\nText.\n");
    assertThat(paths())
        .containsExactly("reports/b.md", "reports/a.md", "drafts/v2.md", "drafts/v10.md");
  }

  @Test
  void putsASupersededDraftFirstOnOneDay() throws IOException {
    write("drafts/a.md", "---\ndate: 2024-05-07\nsupersedes: b\n---\n" + CLAUSES);
    write("drafts/b.md", "---\ndate: 2024-05-07\n---\n" + CLAUSES);
    write("drafts/c.md", "---\ndate: 2024-05-07\nsupersedes: c\n---\n" + CLAUSES);
    assertThat(paths()).containsExactly("drafts/b.md", "drafts/a.md", "drafts/c.md");
  }

  @Test
  void passesOverWhatIsNoDocument() throws IOException {
    write("reports/a.md", "Text.");
    for (String other :
        List.of(
            "README.md",
            "LICENSE.txt",
            "reports/a.md.yaml",
            ".hidden.md",
            ".parley/x.md",
            "target/x.md",
            "picture.png",
            "gold.json",
            "reports/.git/x.md")) {
      write(other, "title: x\n");
    }
    Corpus corpus = read();
    assertThat(corpus.documents()).extracting(Document::path).containsExactly("reports/a.md");
    assertThat(corpus.unreadable()).isEmpty();
    assertThat(corpus.notices()).isEmpty();
  }

  @Test
  void listsWhatCannotBeReadAndReadsTheRest() throws IOException {
    write("reports/a.md", "Text.");
    write("reports/empty.txt", "");
    write("reports/binary.md", "a\0b");
    write("drafts/lease.docx", "PK");
    write("scan.pdf", "%PDF");
    write("statements/speech.ogg", "x");
    Corpus corpus = read();
    assertThat(corpus.documents()).extracting(Document::path).containsExactly("reports/a.md");
    assertThat(corpus.unreadable())
        .extracting(Reading.Unreadable::path)
        .containsExactly(
            "drafts/lease.docx",
            "reports/binary.md",
            "reports/empty.txt",
            "scan.pdf",
            "statements/speech.ogg");
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path outside = Files.writeString(temp.resolve("secret.md"), "Secret.");
    Path inside = write("reports/a.md", "Text.");
    Files.createSymbolicLink(root.resolve("out.md"), outside);
    Files.createSymbolicLink(root.resolve("in.md"), inside);
    Files.createSymbolicLink(root.resolve("loop"), root);
    Files.createSymbolicLink(root.resolve("dangling.md"), temp.resolve("none.md"));
    assertThat(paths()).containsExactly("in.md", "reports/a.md");
  }

  @Test
  void followsLinksOutOfTheFolderWhenAsked() throws IOException {
    Path outside = Files.createDirectories(temp.resolve("shared/reports"));
    Files.writeString(outside.resolve("b.md"), "Text of others.");
    write("reports/a.md", "Text.");
    Files.createSymbolicLink(root.resolve("shared"), outside);
    Files.createSymbolicLink(root.resolve("c.md"), outside.resolve("b.md"));
    Files.createSymbolicLink(root.resolve("reports/loop"), root);
    Files.createSymbolicLink(root.resolve("dangling.md"), temp.resolve("none.md"));
    assertThat(paths()).containsExactly("reports/a.md");
    Corpus corpus = CorpusReader.read(root, new ReadingOptions(1 << 20, null, true));
    assertThat(corpus.documents().stream().map(Document::path))
        .containsExactlyInAnyOrder("c.md", "reports/a.md", "shared/b.md");
    assertThat(corpus.unreadable())
        .singleElement()
        .asString()
        .contains("reports/loop", "leads to a folder that it stands in");
  }

  @Test
  void readsNoSideFileThatIsALinkUnlessAsked() throws IOException {
    Path outside = Files.writeString(temp.resolve("side.yaml"), "title: Of others\n");
    write("reports/a.md", "Text.");
    Files.createSymbolicLink(root.resolve("reports/a.md.yaml"), outside);
    assertThat(read().documents().getFirst().metadata().title()).isNotEqualTo("Of others");
    Corpus asked = CorpusReader.read(root, new ReadingOptions(1 << 20, null, true));
    assertThat(asked.documents().getFirst().metadata().title()).isEqualTo("Of others");
  }

  @Test
  void saysThatTheFolderIsMissing() {
    Corpus corpus = CorpusReader.read(temp.resolve("none"), ReadingOptions.DEFAULT);
    assertThat(corpus.documents()).isEmpty();
    assertThat(corpus.notices())
        .singleElement()
        .matches(notice -> notice.severity() == Notice.Severity.FAULT)
        .asString()
        .contains("none", "check its name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parties: [", "- a", "partys: []", "a\0b"})
  void readsTheDocumentsThoughTheManifestIsWrong(String yaml) throws IOException {
    write("parley.yaml", yaml);
    write("reports/a.md", "Text.");
    Corpus corpus = read();
    assertThat(corpus.documents()).hasSize(1);
    assertThat(corpus.notices())
        .singleElement()
        .matches(notice -> notice.severity() == Notice.Severity.FAULT)
        .asString()
        .startsWith("parley.yaml:");
  }

  @Test
  void notesVersionsThatNoDraftHas() throws IOException {
    write("drafts/lease-1.md", CLAUSES);
    write("parley.yaml", "issues:\n- id: rent\n  clauses:\n    lease-1: '1'\n    lease1: '1'\n");
    assertThat(read().notices())
        .extracting(Notice::toString)
        .containsExactly(
            "parley.yaml:4:5: no draft here has the version 'lease1'; did you mean 'lease-1'?");
  }

  @Test
  void notesAVersionThatTwoDraftsHave() throws IOException {
    write("drafts/a.md", "---\nversion: x\n---\n" + CLAUSES);
    write("drafts/b.md", "---\nversion: x\n---\n" + CLAUSES);
    assertThat(read().notices())
        .singleElement()
        .asString()
        .startsWith("drafts/b.md: the version 'x' is also that of drafts/a.md");
  }

  @Test
  void findsTheNearestFolderUpward() throws IOException {
    Path report = write("reports/deep/a.md", "Text.");
    Path folder = root.resolve("reports/deep");
    assertThat(CorpusReader.find(folder)).isEqualTo(folder);
    write("parley.yaml", "title: Lease\n");
    assertThat(CorpusReader.find(folder)).isEqualTo(root);
    assertThat(CorpusReader.find(report)).isEqualTo(root);
    assertThat(CorpusReader.find(root)).isEqualTo(root);
  }

  @Test
  void readsOneFileWithWhatItsCorpusDeclares() throws IOException {
    write("parley.yaml", "documents: [{files: 'in/*', kind: statement}]\n");
    Path file = write("in/a.md", "---\ndate: x\n---\nText.\n");
    var reading = (Reading.Read) CorpusReader.readFile(file, "../in/a.md", ReadingOptions.DEFAULT);
    assertThat(reading.document().kind()).isEqualTo(DocumentKind.STATEMENT);
    assertThat(reading.document().path()).isEqualTo("../in/a.md");
    assertThat(reading.notices()).extracting(Notice::path).containsExactly("../in/a.md");
  }

  @Test
  void readsAFileBesideACorpusWithoutItsDeclarations() throws IOException {
    write("corpus/parley.yaml", "documents: [{files: '**', kind: statement}]\n");
    Path file = write("lease.md", CLAUSES);
    var reading = (Reading.Read) CorpusReader.readFile(file, "lease.md", ReadingOptions.DEFAULT);
    assertThat(reading.document().kind()).isEqualTo(DocumentKind.DRAFT);
  }

  @Test
  void readsOneFileOutsideOfAnyCorpus() throws IOException {
    Path file = write("lease.md", CLAUSES);
    var reading = (Reading.Read) CorpusReader.readFile(file, "lease.md", ReadingOptions.DEFAULT);
    Metadata metadata = reading.document().metadata();
    assertThat(metadata.kind()).isEqualTo(DocumentKind.DRAFT);
    assertThat(metadata.family()).isEqualTo("lease");
    assertThat(metadata.inferred()).doesNotContain(Metadata.Field.SUPERSEDES);
    Reading none = CorpusReader.readFile(root.resolve("x.md"), "x.md", ReadingOptions.DEFAULT);
    assertThat(none).isInstanceOf(Reading.Unreadable.class);
  }
}
