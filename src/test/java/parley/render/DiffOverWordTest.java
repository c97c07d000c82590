package parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import parley.corpus.DocumentReader;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.corpus.Reading;
import parley.corpus.ReadingOptions;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.redline.Comparer;
import parley.redline.Compilation;
import parley.testing.Cli;
import parley.testing.Documents;
import parley.testing.Drafts;
import parley.testing.LibreOffice;

/** Tracked changes over a Word file keep how it looks. */
class DiffOverWordTest {
  private static final Path FIXTURES = Path.of("src/test/resources/documents");
  private static final String LIST =
      "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
          + "<w:pPr><w:ind w:left=\"777\" w:hanging=\"333\"/></w:pPr></w:lvl></w:abstractNum>"
          + "</xml-fragment>";

  /** A Word file of the harbour's house style: a list of clauses that Word numbers. */
  private static byte[] harbour(String... clauses) {
    try (var document = new XWPFDocument()) {
      XWPFStyles styles = document.createStyles();
      for (String name : List.of("Heading 1", "Clause")) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId("House" + name.replace(" ", ""));
        style.addNewName().setVal(name);
        styles.addStyle(new XWPFStyle(style, styles));
      }
      BigInteger list = list(document);
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Port");
      XWPFParagraph title = document.createParagraph();
      title.setStyle("HouseHeading1");
      title.createRun().setText("Harbour accord");
      document.createParagraph();
      for (String clause : clauses) {
        clause(document.createParagraph(), clause, list);
      }
      var size = document.getDocument().getBody().getSectPr().addNewPgSz();
      size.setW(BigInteger.valueOf(7777));
      size.setH(BigInteger.valueOf(9999));
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException | XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BigInteger list(XWPFDocument document) throws XmlException {
    CTAbstractNum definition = CTNumbering.Factory.parse(LIST).getAbstractNumArray(0);
    var numbering = document.createNumbering();
    BigInteger id =
        numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(definition));
    return numbering.addNum(id);
  }

  /** Words between stars are in red. */
  private static void clause(XWPFParagraph paragraph, String words, BigInteger list) {
    paragraph.setStyle("HouseClause");
    paragraph.setNumID(list);
    boolean red = false;
    for (String part : words.split("\\*", -1)) {
      XWPFRun run = paragraph.createRun();
      run.setText(part);
      run.setFontFamily("Georgia");
      if (red) {
        run.setColor("AA0000");
      }
      red = !red;
    }
  }

  static Draft read(byte[] word) {
    return read(word, ReadingOptions.DEFAULT);
  }

  private static Draft read(byte[] word, ReadingOptions options) {
    Reading reading = new DocumentReader(Manifest.EMPTY, options).read("drafts/test.docx", word);
    return DraftParser.parse(((Reading.Read) reading).document());
  }

  /** What is read of a file once its changes are accepted, or not: the base. */
  static String words(byte[] word, String view) {
    return words(read(word, ReadingOptions.DEFAULT.withTracked(view)));
  }

  /** The words of a draft without what parts the cells of its tables. */
  static String words(Draft draft) {
    return Drafts.words(draft).replace("| ", "");
  }

  private static Compilation compilation(byte[] old, byte[] now) {
    return Compilation.of(
        List.of(read(old), read(now)), new Comparer(PartyMentions.of(Manifest.EMPTY)));
  }

  static byte[] over(byte[] old, byte[] now, int side) {
    return DiffDocx.over(compilation(old, now), side, side == 0 ? old : now).orElseThrow();
  }

  static String xml(byte[] word, String part) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
      return switch (part) {
        case "body" -> document.getDocument().xmlText();
        case "header" -> document.getHeaderList().getFirst().getText();
        default -> document.getStyles().getStyles().stream().map(XWPFStyle::getName).toList() + "";
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final byte[] OLD =
      harbour("Ships pay *600 crowns* for a berth.", "Tugs are free.", "Pilots board at the mark.");
  private static final byte[] NOW =
      harbour("Ships pay *800 crowns* for each berth.", "Pilots board at the mark.", "Rafts wait.");

  @Test
  void acceptedAndRejectedTheyAreTheTwoDrafts() {
    for (int side = 0; side < 2; side++) {
      byte[] docx = over(OLD, NOW, side);
      assertThat(words(docx, "accepted")).isEqualTo(words(read(NOW)));
      assertThat(words(docx, "base")).isEqualTo(words(read(OLD)));
    }
  }

  @Test
  void stylesHeadersAndPageStay() {
    byte[] docx = over(OLD, NOW, 1);
    assertThat(xml(docx, "styles")).isEqualTo("[Heading 1, Clause]");
    assertThat(xml(docx, "header")).contains("Port");
    assertThat(xml(docx, "body"))
        .contains("w:w=\"7777\"", "headerReference")
        .containsOnlyOnce("w:val=\"HouseHeading1\"");
    assertThat(xml(docx, "body").split("w:val=\"HouseClause\"", -1)).hasSize(1 + 4);
  }

  @Test
  void wordsLookAsInTheFile() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(over(OLD, NOW, 1)))) {
      List<String> runs = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        for (XWPFRun run : paragraph.getRuns()) {
          String words = run.text() + run.getCTR().getDelTextList().stream().findFirst();
          boolean red = "AA0000".equals(run.getColor());
          runs.add(words.replaceAll("Optional.*", "") + (red ? " red" : ""));
          assertThat(run.getFontFamily()).isEqualTo(words.startsWith("Harbour") ? null : "Georgia");
        }
      }
      assertThat(runs).contains("800  red", "crowns red", " for ", "a ", "each ");
    }
  }

  @Test
  void wordGoesOnToCountWhatItCounts() {
    for (int side = 0; side < 2; side++) {
      String body = xml(over(OLD, NOW, side), "body");
      assertThat(body.split("<w:numId w:val=\"1\"/>", -1)).hasSize(1 + 4);
      assertThat(body).doesNotContain("2.", "3.", "<w:numId w:val=\"0\"/>");
    }
  }

  @Test
  void labelsThatWordWouldCountOtherwiseAreWrittenOutAndKeepTheirMargin() {
    Draft old =
        DraftParser.parse(
            Documents.draft("# Harbour accord\n\n1. Ships pay.\n\n7. Pilots board at the mark.\n"));
    Compilation both =
        Compilation.of(List.of(old, read(NOW)), new Comparer(PartyMentions.of(Manifest.EMPTY)));
    byte[] docx = DiffDocx.over(both, 1, NOW).orElseThrow();
    assertThat(xml(docx, "body")).contains("7. ", "w:left=\"777\"", "<w:numId w:val=\"0\"/>");
    assertThat(words(docx, "accepted")).isEqualTo(words(read(NOW)));
    assertThat(words(docx, "base")).isEqualTo(words(old));
  }

  @Test
  void whatWouldBeFetchedFromElsewhereIsLeftOut() throws Exception {
    byte[] linked;
    try (var document = new XWPFDocument(new ByteArrayInputStream(NOW))) {
      document.getPackagePart().addExternalRelationship("https://harbour.example/", "hyperlink");
      var settings = document.getSettings();
      String id =
          settings
              .getPackagePart()
              .addExternalRelationship("https://harbour.example/a.dotm", "attachedTemplate")
              .getId();
      settings.getCTSettings().addNewAttachedTemplate().setId(id);
      var out = new ByteArrayOutputStream();
      document.write(out);
      linked = out.toByteArray();
    }
    try (var document = new XWPFDocument(new ByteArrayInputStream(over(OLD, linked, 1)))) {
      PackageRelationshipCollection own = document.getPackagePart().getRelationships();
      assertThat(own).noneMatch(relation -> relation.getTargetURI().toString().contains("https"));
      assertThat(document.getSettings().getPackagePart().getRelationships()).isEmpty();
      assertThat(document.getSettings().getCTSettings().isSetAttachedTemplate()).isFalse();
    }
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws InterruptedException {
    byte[] docx = over(OLD, NOW, 1);
    Thread.sleep(2100); // The times in an archive go by two seconds.
    assertThat(over(OLD, NOW, 1)).isEqualTo(docx);
  }

  @Test
  void aFileThatCannotBeWrittenOverIsLeft() {
    assertThat(DiffDocx.over(compilation(OLD, NOW), 1, new byte[] {'P', 'K', 3, 4})).isEmpty();
  }

  @Test
  void theCommandTakesTheWordFileOfEitherDraft(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("old.docx"), OLD);
    Files.write(folder.resolve("new.docx"), NOW);
    Files.writeString(folder.resolve("new.md"), "# Harbour accord\n\n1. Ships pay.\n");
    Files.writeString(folder.resolve("old.md"), "# Harbour accord\n\n1. Ships wait.\n");
    String both = diffed(folder, "old.docx", "new.docx");
    assertThat(both).contains("HouseClause", "Rafts");
    assertThat(diffed(folder, "old.docx", "new.md")).contains("HouseClause", "Tugs");
    assertThat(diffed(folder, "old.docx#base", "new.md")).contains("HouseClause", "Tugs");
    assertThat(diffed(folder, "old.md", "new.docx")).contains("HouseClause", "Rafts");
    assertThat(diffed(folder, "old.md", "new.md")).doesNotContain("HouseClause");
  }

  private static String diffed(Path folder, String old, String now) throws IOException {
    Cli.Result run = Cli.run(folder, "diff", old, now, "--output", "out.docx");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return xml(Files.readAllBytes(folder.resolve("out.docx")), "body");
  }

  static Stream<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList().stream();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every fixture against the one after it, the last against the first. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void filesOfAllShapesAreWrittenOver(Path file) throws IOException {
    List<Path> all = fixtures().toList();
    byte[] old = bytes(file);
    byte[] now = bytes(all.get((all.indexOf(file) + 1) % all.size()));
    for (int side = 0; side < 2; side++) {
      byte[] docx = over(old, now, side);
      assertThat(words(docx, "accepted")).isEqualTo(words(read(now)));
      assertThat(words(docx, "base")).isEqualTo(words(read(old)));
      assertThat(xml(docx, "styles")).isEqualTo(xml(side == 0 ? old : now, "styles"));
    }
  }

  @Test
  void libreOfficeAcceptsAndRejectsThem(@TempDir Path folder) throws Exception {
    assumeTrue(LibreOffice.isPresent(), "LibreOffice is not here");
    List<byte[]> words = new ArrayList<>(List.of(OLD, NOW));
    for (Path file : fixtures().limit(4).toList()) {
      words.add(bytes(file));
    }
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Path file = folder.resolve("diff" + i + ".docx");
      files.add(Files.write(file, over(words.get(i - 1), words.get(i), i % 2)));
    }
    LibreOffice.settle(folder, files);
    for (int i = 1; i < words.size(); i++) {
      assertThat(settled(files.get(i - 1), "accepted")).isEqualTo(plain(read(words.get(i))));
      assertThat(settled(files.get(i - 1), "rejected")).isEqualTo(plain(read(words.get(i - 1))));
    }
  }

  /** LibreOffice writes dots of its own before the items of lists. */
  private static String plain(Draft draft) {
    return words(draft).replaceAll("[•–-] ", "- ");
  }

  private static String settled(Path docx, String how) throws IOException {
    return plain(read(Files.readAllBytes(Path.of(Objects.toString(docx) + "." + how + ".docx"))));
  }
}
