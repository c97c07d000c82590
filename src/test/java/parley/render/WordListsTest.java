package parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.redline.Comparer;
import parley.redline.Compilation;
import parley.testing.Documents;
import parley.testing.LibreOffice;

/** Only the labels of those lists are written out that Word would count otherwise. */
class WordListsTest {
  private static final String LISTS =
      "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + definition(1)
          + definition(2)
          + num(1)
          + num(2)
          + "</xml-fragment>";

  private static String definition(int id) {
    return ("<w:abstractNum w:abstractNumId=\"%d\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%%1.\"/></w:lvl></w:abstractNum>")
        .formatted(id);
  }

  private static String num(int id) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(id, id);
  }

  /** A Word file in which paragraphs are counted whose words begin with the number of a list. */
  private static byte[] file(String... paragraphs) {
    try (var document = new XWPFDocument()) {
      XWPFNumbering numbering = document.createNumbering();
      numbering.setNumbering(CTNumbering.Factory.parse(LISTS));
      for (String words : paragraphs) {
        XWPFParagraph paragraph = document.createParagraph();
        boolean listed = Character.isDigit(words.charAt(0));
        if (listed) {
          paragraph.setNumID(BigInteger.valueOf(words.charAt(0) - '0'));
        }
        paragraph.createRun().setText(listed ? words.substring(2) : words);
      }
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException | XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final byte[] NOW =
      file(
          "Annex I Dues",
          "1 Ships pay 800 crowns.",
          "1 Tugs are free.",
          "Annex II Pilots",
          "2 Pilots board at the mark.",
          "2 Boats wait for them.");
  private static final Draft OLD =
      DraftParser.parse(
          Documents.draft(
              """
              Annex I Dues

              1. Ships pay 600 crowns.

              2. Tugs are free.

              Annex II Pilots

              1. Pilots board at the mark.

              3. Boats wait for them.
              """));

  private static byte[] over() {
    Compilation both =
        Compilation.of(
            List.of(OLD, DiffOverWordTest.read(NOW)),
            new Comparer(PartyMentions.of(Manifest.EMPTY)));
    return DiffDocx.over(both, 1, NOW).orElseThrow();
  }

  private static String listOf(byte[] docx, String words) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return document.getParagraphs().stream()
          .filter(paragraph -> paragraph.getText().contains(words))
          .map(paragraph -> String.valueOf(paragraph.getNumID()))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void aListThatIsCountedAsBeforeStaysCounted() throws IOException {
    byte[] docx = over();
    assertThat(listOf(docx, "Ships")).isEqualTo("1");
    assertThat(listOf(docx, "Tugs")).isEqualTo("1");
    assertThat(listOf(docx, "Pilots board")).isEqualTo("0");
    assertThat(listOf(docx, "Boats")).isEqualTo("0");
  }

  @Test
  void acceptedAndRejectedTheLabelsAreThoseOfTheTwoDrafts() {
    byte[] docx = over();
    assertThat(DiffOverWordTest.words(docx, "base")).isEqualTo(DiffOverWordTest.words(OLD));
    assertThat(DiffOverWordTest.words(docx, "accepted"))
        .isEqualTo(DiffOverWordTest.words(DiffOverWordTest.read(NOW)));
  }

  @Test
  void libreOfficeCountsThemSo(@TempDir Path folder) throws Exception {
    assumeTrue(LibreOffice.isPresent(), "LibreOffice is not here");
    Path file = Files.write(folder.resolve("lists.docx"), over());
    LibreOffice.settle(folder, List.of(file));
    byte[] rejected = Files.readAllBytes(Path.of(file + ".rejected.docx"));
    assertThat(DiffOverWordTest.words(DiffOverWordTest.read(rejected)))
        .isEqualTo(DiffOverWordTest.words(OLD));
  }
}
