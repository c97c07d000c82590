package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Metadata.Field;

class DocumentReaderTest {
  private static final DocumentReader READER =
      new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT);

  @TempDir private Path folder;

  private static Document read(String path, String text) {
    return read(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(String path, byte[] bytes) {
    return ((Reading.Read) READER.read(path, bytes)).document();
  }

  private static String reason(Reading reading) {
    return ((Reading.Unreadable) reading).reason();
  }

  private Reading written(String name, String text) throws IOException {
    return READER.read(Files.writeString(folder.resolve(name), text), name);
  }

  @Test
  void saysThatAFileIsMissing() {
    Reading reading = READER.read(folder.resolve("none.md"), "none.md");
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    assertThat(reason(reading)).contains("no such file", "check");
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertThat(reason(READER.read(folder, "talks"))).contains("folder", "--corpus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\n\t\n"})
  void saysThatAFileIsEmpty(String text) throws IOException {
    assertThat(reason(written("a.md", text))).contains("empty");
  }

  @Test
  void saysThatAFileIsBinary() {
    byte[] picture = new byte[2000];
    new Random(1).nextBytes(picture);
    assertThat(reason(READER.read("a.txt", picture))).contains("binary", ".md");
    assertThat(reason(READER.read("a.md", new byte[] {'a', 0, 'b'}))).contains("binary");
  }

  @Test
  void saysThatAFileMayNotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "secret");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("a superuser may read everything").isFalse();
    assertThat(reason(READER.read(file, "a.md"))).contains("permissions");
  }

  @Test
  void saysWhatDeniedAccessMeans() {
    assertThat(DocumentReader.reason(new AccessDeniedException("a.md"))).contains("permissions");
    assertThat(DocumentReader.reason(new IOException("disk broken"))).contains("disk broken");
  }

  @Test
  void saysThatAFileIsTooLarge() throws IOException {
    var reader = new DocumentReader(Manifest.EMPTY, new ReadingOptions(10));
    Path file = Files.writeString(folder.resolve("a.md"), "eleven char");
    assertThat(reason(reader.read(file, "a.md"))).contains("larger than 10 bytes", "--max-size");
    assertThat(new ReadingOptions(3 << 20).size()).isEqualTo("3 MiB");
    Path small = Files.writeString(folder.resolve("b.md"), "ten chars.");
    assertThat(reader.read(small, "b.md")).isInstanceOf(Reading.Read.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lease", "lease-2.1", "lease.rst"})
  void readsAFileThatIsNamedWhateverItsEnding(String name) throws IOException {
    assertThat(read(name, "1. Rent is due.".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("1. Rent is due.");
    assertThat(reason(READER.read(name, new byte[] {1, 0, 2, 0, 0, 7}))).contains("binary");
  }

  @ParameterizedTest
  @CsvSource({"lease.doc, .doc", "lease.eml, .eml"})
  void saysThatAnEndingIsUnknown(String name, String named) {
    assertThat(reason(READER.read(name, "text".getBytes(StandardCharsets.UTF_8))))
        .contains(named, ".md, .markdown, .txt, .html, .htm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void readsAByteOrderMark(String charset) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write("\uFEFFŁódź agrees.".getBytes(Charset.forName(charset)));
    assertThat(read("a.txt", bytes.toByteArray()).text()).isEqualTo("Łódź agrees.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article 1. The Parties agree.\r\n",
        "Łódź agrees – “at once”. \ud83d\udd4a",
        "Стаття 1. Її сили не перевищують 800 000 осіб.",
        "第一条 締約国は協力する。\n第二条 寄託者は通報する。\n",
        "المادة 1. يتفق الطرفان.",
      })
  void readsWithANoticeWhatCanOnlyBeTextOfTwoBytesACharacter(String text) {
    for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
      var reading = (Reading.Read) READER.read("a.txt", text.getBytes(Charset.forName(charset)));
      assertThat(reading.document().text()).isEqualTo(text.replace("\r\n", "\n"));
      assertThat(reading.notices()).singleElement().asString().contains(charset, "UTF-8");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agreed.", // too short to be sure
        " \u2000 \u2000 \u2000 \u2000", // text in either order
        "kernel32.dll\0 user32.dll\0 gdi32.dll\0",
        "The owner \u001b[2J lets the café.",
        "One half \ud83d of a character alone",
        "Not yet assigned: \u0378 \u0379 \u0380",
        "ALongNameWithoutAnyBlankIsNoTextThatAnybodyWouldNegotiateAndMayBeAnythingAtAllSuchAs"
            + "ATableOfNumbersThatHappenToBeLetters",
      })
  void refusesWhatMayBeTextOfTwoBytesACharacter(String text) {
    for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
      byte[] bytes = new byte[2 * text.length()];
      for (int i = 0; i < text.length(); i++) {
        int high = charset.endsWith("BE") ? 2 * i : 2 * i + 1;
        bytes[high] = (byte) (text.charAt(i) >> 8);
        bytes[high ^ 1] = (byte) text.charAt(i);
      }
      assertThat(reason(READER.read("a.txt", bytes))).contains("binary");
    }
  }

  @Test
  void refusesHalfACharacterAtTheEndOfATextWithoutMark() {
    byte[] whole = "Article 1. The Parties agree.".getBytes(StandardCharsets.UTF_16LE);
    assertThat(reason(READER.read("a.txt", Arrays.copyOf(whole, whole.length - 1))))
        .contains("binary");
  }

  @Test
  void refusesFourBytesACharacterWithoutAMarkAndWhatIsNoneBehindOne() {
    Charset wide = Charset.forName("UTF-32LE");
    assertThat(reason(READER.read("a.txt", "Article 1. We agree.".getBytes(wide))))
        .contains("binary");
    byte[] beyond = "\ufeffWe agree.".getBytes(wide);
    for (int i = 4; i < beyond.length; i += 4) {
      beyond[i + 2] = 0x7f;
    }
    assertThat(reason(READER.read("a.txt", beyond))).contains("binary");
  }

  @Test
  void replacesHalfACharacterInFourBytes() {
    byte[] bytes =
        "\ufeffThe owner of the café, of Łódź, lets it for ten years. X"
            .getBytes(Charset.forName("UTF-32BE"));
    bytes[bytes.length - 2] = (byte) 0xd8;
    String text = ((Reading.Read) READER.read("a.txt", bytes)).document().text();
    assertThat(text).endsWith("years. \ufffd");
  }

  @Test
  void readsOldWesternFilesWithANotice() {
    byte[] bytes = "Café – price".getBytes(Charset.forName("windows-1252"));
    var reading = (Reading.Read) READER.read("a.txt", bytes);
    assertThat(reading.document().text()).isEqualTo("Café – price");
    assertThat(reading.notices()).singleElement().asString().contains("windows-1252", "UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Стаття 1. Сторони погоджуються; сили не перевищують 800 тисяч осіб.",
    "windows-1251, Статья 1. Стороны прекращают огонь.",
    "KOI8-U, Стаття 1. Сторони погоджуються; її сили й ґрунти під охороною.",
    "IBM866, Статья 1. Стороны прекращают огонь.",
    "Shift_JIS, 第一条 締約国は協力する。",
    "GB18030, 第一条 缔约国应合作。",
    "EUC-KR, 제1조 당사국은 협력한다.",
    "windows-1252, Die Parteien führen Gespräche über die Gewährleistung – „bald“.",
    "windows-1252, L’accord sera signé à Genève; les délégués ont été prévenus."
  })
  void readsOldFilesByTheirLettersWithANotice(String charset, String text) {
    var reading = (Reading.Read) READER.read("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(reading.document().text()).isEqualTo(text);
    assertThat(reading.notices()).singleElement().asString().contains(charset, "UTF-8");
  }

  @Test
  void aTextMayHoldTheSignForAnUnreadableCharacter() {
    String text = "The owner of the caf\ufffd in Łódź lets it for ten years and paints the door.";
    var reading = (Reading.Read) READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.document().text()).isEqualTo(text);
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void readsTheEncodingThatAPageNames() {
    String html = "<meta charset='iso-8859-2'><p>Łódź agrees to the lease.</p>";
    Document document = read("a.html", html.getBytes(Charset.forName("ISO-8859-2")));
    assertThat(document.text()).startsWith("Łódź agrees");
  }

  @Test
  void makesAllLineEndsAlike() {
    assertThat(read("a.txt", "one\r\ntwo\rthree\n").text()).isEqualTo("one\ntwo\nthree\n");
  }

  @Test
  void keepsTheFrontMatterInTheTextAndOutOfTheBody() {
    Document document = read("drafts/a.md", "---\ntitle: Lease\ndate: 2024-03-01\n---\n1. Rent\n");
    assertThat(document.quote(document.body())).isEqualTo("1. Rent\n");
    assertThat(document.text()).startsWith("---\ntitle");
    assertThat(document.metadata().title()).isEqualTo("Lease");
    assertThat(document.metadata().date()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(document.metadata().inferred()).doesNotContain(Field.TITLE, Field.DATE);
    assertThat(document.lines().sourceLine(document.body().start())).isEqualTo(5);
  }

  @Test
  void readsASideFileBesideAnyFormat() throws IOException {
    Files.writeString(
        folder.resolve("a.html.yaml"), "kind: statement\ndate: '2024-05-06'\nsource: The Wire\n");
    var reading = (Reading.Read) written("a.html", "<p>We agree.</p>");
    assertThat(reading.notices()).isEmpty();
    Metadata metadata = reading.document().metadata();
    assertThat(metadata.kind()).isEqualTo(DocumentKind.STATEMENT);
    assertThat(metadata.date()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(metadata.source()).isEqualTo("The Wire");
  }

  @Test
  void namesTheSideFileThatIsWrong() throws IOException {
    Files.writeString(folder.resolve("a.txt.yaml"), "kind: report\ndate: 2024-02-30\n");
    var reading = (Reading.Read) written("a.txt", "The talks ended.");
    assertThat(reading.notices())
        .singleElement()
        .asString()
        .startsWith("a.txt.yaml:2:7: '2024-02-30' is no date");
  }

  @Test
  void appliesRulesByPatternAndTheLastOneFirst() {
    Declaration press = declared(DocumentKind.REPORT, "press");
    Declaration wire = declared(null, "wire");
    var rules = List.of(new DocumentRule("in/**", press), new DocumentRule("in/*.txt", wire));
    var manifest = new Manifest("", List.of(), List.of(), Map.of(), List.of(), List.of(), rules);
    var reader = new DocumentReader(manifest, ReadingOptions.DEFAULT);
    byte[] text = "1. a\n\n2. b\n\n3. c\n".getBytes(StandardCharsets.UTF_8);
    Document inside = ((Reading.Read) reader.read("in/a.txt", text)).document();
    assertThat(inside.metadata().kind()).isEqualTo(DocumentKind.REPORT);
    assertThat(inside.metadata().source()).isEqualTo("wire");
    Document outside = ((Reading.Read) reader.read("a.txt", text)).document();
    assertThat(outside.metadata().kind()).isEqualTo(DocumentKind.DRAFT);
    assertThat(inside.hash()).isNotEqualTo(outside.hash());
  }

  private static Declaration declared(@Nullable DocumentKind kind, String source) {
    Declaration none = Declaration.NONE;
    return new Declaration(
        kind,
        null,
        null,
        null,
        source,
        null,
        null,
        null,
        null,
        null,
        null,
        none.authors(),
        none.parties(),
        none.drafts(),
        none.legend(),
        null);
  }

  @Test
  void hashChangesWithTheTextAndWithWhatIsBeside() throws IOException {
    String alone = ((Reading.Read) written("a.txt", "Rent is due.")).document().hash();
    String changed = ((Reading.Read) written("a.txt", "Rent was due.")).document().hash();
    Files.writeString(folder.resolve("a.txt.yaml"), "title: Lease");
    String beside = ((Reading.Read) written("a.txt", "Rent was due.")).document().hash();
    assertThat(List.of(alone, changed, beside)).doesNotHaveDuplicates();
    assertThat(alone).hasSize(64);
  }

  @Test
  void throwsForNoBytesWhatever() {
    var random = new Random(42);
    String[] pieces = {
      "---\n",
      "a: [",
      "&a *a",
      "<p>",
      "<table><tr><td>",
      "# ",
      "- ",
      "1. ",
      "[US: ",
      "\n\n",
      "\r",
      "é",
      "\uFEFF",
      "date: 2025-99-99\n",
      "<<: *b\n",
      "\u2028",
      "16 December 2025",
      "</",
      "\t",
      "|"
    };
    for (int i = 0; i < 250; i++) {
      var text = new StringBuilder(random.nextBoolean() ? "---\n" : "");
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      for (int n = random.nextInt(4); n > 0 && bytes.length > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      for (String name : List.of("a.md", "drafts/a.txt", "a.html")) {
        check(READER.read(name, bytes));
      }
    }
  }

  private static void check(Reading reading) {
    if (reading instanceof Reading.Read read) {
      int end = read.document().body().start();
      for (Paragraph paragraph : read.document().paragraphs()) {
        assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(read.document().quote(paragraph.span())).isNotBlank();
        end = paragraph.span().end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "<div>", "<ul><li>", "> ", "(", "# "})
  void survivesDeepNesting(String piece) {
    byte[] bytes =
        ("---\nx: " + piece.repeat(4_000) + "\n---\ntext\n" + piece.repeat(4_000))
            .getBytes(StandardCharsets.UTF_8);
    for (String name : List.of("a.md", "a.html")) {
      assertThat(READER.read(name, bytes)).isNotNull();
    }
  }

  @Test
  void refusesAYamlBomb() {
    var yaml = new StringBuilder("---\na: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      String before = "*" + (char) (c - 1);
      yaml.append(c).append(": &").append(c).append(" [").append((before + ", ").repeat(8));
      yaml.append(before).append("]\n");
    }
    var reading =
        (Reading.Read)
            READER.read("a.md", (yaml + "---\nRent.\n").getBytes(StandardCharsets.UTF_8));
    assertThat(reading.notices()).singleElement().asString().contains("too many aliases");
    assertThat(reading.document().quote(reading.document().body())).isEqualTo("Rent.\n");
  }
}
