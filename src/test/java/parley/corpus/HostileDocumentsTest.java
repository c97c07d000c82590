package parley.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static parley.corpus.WordFiles.p;
import static parley.corpus.WordFiles.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to break a reader, or that broke on their way here. */
class HostileDocumentsTest {
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
          + " Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
          + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"%s\"/></Relationships>";
  private static final String DOCUMENT =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path temp;

  private static Reading read(String name, byte[] bytes) {
    return new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT).read(name, bytes);
  }

  private static String refusal(String name, byte[] bytes) {
    Reading reading = read(name, bytes);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] word(String document) throws IOException {
    return zip(
        "[Content_Types].xml",
        TYPES,
        "_rels/.rels",
        RELATIONS.formatted("word/document.xml"),
        "word/document.xml",
        document);
  }

  @Test
  void refusesAWordFileThatUnpacksToFarMoreThanItLooks() throws IOException {
    byte[] bomb = word(DOCUMENT.formatted("a".repeat(70 << 20)));
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(refusal("bomb.docx", bomb)).contains("64 MiB");
  }

  @Test
  void leavesOutLettersThatAreLargerThanAnyPage() {
    var file = new PdfFiles().page().at(70, 100, 11, "Ships pay the toll at the quay.");
    byte[] bytes = file.at(70, 120, 1e30f, "And wait.").bytes();
    Reading reading = assertTimeoutPreemptively(PATIENCE, () -> read("large.pdf", bytes));
    assertThat(((Reading.Read) reading).document().text())
        .isEqualTo("Ships pay the toll at the quay.\n");
  }

  @Test
  void resolvesNoEntities() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "the secret word");
    String type =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>";
    assertThat(refusal("xxe.docx", word(type + DOCUMENT.formatted("&a;"))))
        .contains("save it anew")
        .doesNotContain("secret word");
    var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    assertThat(refusal("laughs.docx", word(laughs + "]>" + DOCUMENT.formatted("&a19;"))))
        .contains("save it anew");
  }

  @Test
  void leavesOutTablesThatAreNestedAThousandDeep() {
    String body = p("inmost");
    for (int i = 0; i < 1000; i++) {
      body = "<w:tbl>" + row(p("level") + body) + "</w:tbl>";
    }
    Reading reading = read("deep.docx", WordFiles.of(p("First.") + body).bytes());
    assertThat(((Reading.Read) reading).document().text())
        .startsWith("First.\n\nlevel")
        .doesNotContain("inmost");
    assertThat(((Reading.Read) reading).notices()).anyMatch(n -> n.message().contains("deep"));
  }

  @Test
  void refusesRunsThatAreNestedWithoutEnd() {
    String open = "<w:hyperlink>".repeat(5000);
    String body = p("", open + WordFiles.r("x") + open.replace("<", "</"));
    assertThat(refusal("deep.docx", WordFiles.of(body).bytes())).contains("nests");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "word/none.xml"})
  void followsNoPathOutOfTheFile(String target) throws IOException {
    byte[] bytes =
        zip(
            "[Content_Types].xml",
            TYPES,
            "_rels/.rels",
            RELATIONS.formatted(target),
            "../../escaped.txt",
            "out",
            "word/document.xml",
            DOCUMENT.formatted("x"));
    assertThat(refusal("tricks.docx", bytes)).contains("save it anew");
    assertThat(Path.of("../../escaped.txt")).doesNotExist();
  }

  @Test
  void saysThatAnOldOrALockedWordFileIsOne() {
    byte[] old = new byte[2048];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, old, 0, magic.length);
    assertThat(refusal("old.docx", old)).contains("anew");
  }

  @Test
  void readsAPdfWhosePagesPointInACircle() {
    String pdf =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>endobj
        3 0 obj<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;
    assertThat(refusal("loop.pdf", pdf.getBytes(ISO_8859_1))).isNotEmpty();
  }

  @Test
  @Timeout(60)
  void readsAPdfWhoseFormsDrawThemselves() {
    assertThat(refusal("self.pdf", drawing("/F Do"))).isNotEmpty();
    assertThat(refusal("twice.pdf", drawing("/F Do /F Do"))).contains("draws without end");
  }

  /** A page that draws a form, which draws what the page does. */
  private static byte[] drawing(String content) {
    String pdf =
        """
        %%PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources 5 0 R>>endobj
        4 0 obj<</Length %d>>stream
        %s
        endstream endobj
        5 0 obj<</XObject<</F 6 0 R>>>>endobj
        6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R/Length %d>>stream
        %s
        endstream endobj
        trailer<</Root 1 0 R>>
        %%%%EOF
        """
            .formatted(content.length(), content, content.length(), content);
    return pdf.getBytes(ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.odt", "a.rtf", "a.pdf", "a.html", "a.md", "a.txt"})
  void readsOrRefusesAnyBytes(String name) {
    var random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      assertThat(read(name, bytes)).isNotNull();
    }
  }

  @Test
  void readsOrRefusesWhatIsCutOffOrSpoilt() {
    List<byte[]> whole =
        List.of(
            WordFiles.of(p("One.") + p("Two.")).bytes(),
            new PdfFiles().page().at(70, 100, 11, "Words on a page.").bytes(),
            "{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 One.\\par\\pard\\u1234 ?\\par}"
                .getBytes(ISO_8859_1));
    List<String> names = List.of("a.docx", "a.pdf", "a.rtf");
    var random = new Random(8);
    for (int which = 0; which < whole.size(); which++) {
      byte[] bytes = whole.get(which);
      String name = names.get(which);
      for (int i = 0; i < 150; i++) {
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        assertThat(read(name, cut)).isNotNull();
        byte[] spoilt = bytes.clone();
        for (int j = 0; j < 5; j++) {
          spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
        }
        assertThat(read(name, spoilt)).isNotNull();
      }
    }
  }

  @Test
  void readsTheRestOfTheCorpus() throws IOException {
    Path drafts = Files.createDirectories(temp.resolve("talks/drafts"));
    Files.write(drafts.resolve("bad.docx"), new byte[] {'P', 'K', 3, 4, 0});
    Files.write(drafts.resolve("bad.pdf"), "%PDF-1.7 cut".getBytes(ISO_8859_1));
    Files.write(drafts.resolve("good.docx"), WordFiles.of(p("Read.")).bytes());
    Corpus corpus = CorpusReader.read(temp.resolve("talks"), ReadingOptions.DEFAULT);
    assertThat(corpus.documents()).extracting(Document::path).containsExactly("drafts/good.docx");
    assertThat(corpus.unreadable())
        .extracting(Reading.Unreadable::path)
        .containsExactly("drafts/bad.docx", "drafts/bad.pdf");
  }

  @Test
  void readsNoFileAboveTheLimit() throws IOException {
    Path file = Files.writeString(temp.resolve("big.docx"), "x".repeat(2000));
    var reader = new DocumentReader(Manifest.EMPTY, new ReadingOptions(1000));
    assertThat(((Reading.Unreadable) reader.read(file, "big.docx")).reason())
        .contains("1000 bytes");
  }
}
