package parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.LibreOffice;

/** Changes within a Word file leave what does not change as it is. */
class WordRedlineTest {
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
                  + "gg==");

  private static byte[] file(Consumer<XWPFDocument> content) {
    try (var document = new XWPFDocument()) {
      content.accept(document);
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XWPFRun say(XWPFDocument document, String words) {
    XWPFRun run = document.createParagraph().createRun();
    run.setText(words);
    return run;
  }

  private static void rows(XWPFDocument document, String... rows) {
    XWPFTable table = document.createTable(rows.length, 3);
    for (int i = 0; i < rows.length; i++) {
      XWPFTableRow row = table.getRow(i);
      String[] cells = rows[i].split(" \\| ", -1);
      for (int j = 0; j < cells.length; j++) {
        row.getCell(j).setText(cells[j]);
      }
    }
  }

  @SuppressWarnings("deprecation") // The one beside it names classes that Word files need not have.
  private static void picture(XWPFRun run) {
    try {
      run.addPicture(
          new ByteArrayInputStream(DOT), Document.PICTURE_TYPE_PNG, "dot.png", 9525, 9525);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void note(XWPFDocument document, XWPFRun run, String words) {
    XWPFFootnote note = document.createFootnote();
    note.createParagraph().createRun().setText(words);
    run.getCTR().addNewFootnoteReference().setId(note.getId());
  }

  private static void accord(XWPFDocument document, String due, String pilots, String... tariff) {
    say(document, "Article 1 Dues");
    XWPFRun run = say(document, "Ships pay " + due + " crowns");
    note(document, run, "The crown of 1904.");
    XWPFParagraph paragraph = document.getParagraphs().getLast();
    paragraph.createRun().setText(" for a berth, as the plan ");
    XWPFRun plan = paragraph.createRun();
    picture(plan);
    paragraph.createRun().setText(" shows it.");
    say(document, "Article 2 Tariff");
    rows(document, tariff);
    say(document, "Article 3 Pilots");
    picture(say(document, pilots));
  }

  private static final byte[] OLD =
      file(
          document ->
              accord(
                  document,
                  "600",
                  "Pilots board at the mark.",
                  "Boat | Length | Due",
                  "Tug | 10 metres | 50 crowns",
                  "Raft | 4 metres | free",
                  "Barge | 40 metres | 90 crowns"));
  private static final byte[] NOW =
      file(
          document ->
              accord(
                  document,
                  "800",
                  "Pilots board at the mark.",
                  "Boat | Length | Due",
                  "Tug | 10 metres | 70 crowns",
                  "Ferry | 30 metres | 85 crowns",
                  "Barge | 40 metres | 90 crowns"));

  private static String body(int side) {
    return DiffOverWordTest.xml(DiffOverWordTest.over(OLD, NOW, side), "body");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void tablesStayTablesWithChangesInTheirCells() {
    for (int side = 0; side < 2; side++) {
      String body = body(side);
      assertThat(count(body, "<w:tbl>")).isEqualTo(1);
      assertThat(count(body, "<w:tr>") + count(body, "<w:tr ")).isEqualTo(5);
      assertThat(count(body, "<w:tc>")).isEqualTo(15);
      assertThat(body).contains("50 </w:delText>", "70 </w:t>");
      assertThat(body).containsPattern("<w:trPr><w:ins [^>]*/></w:trPr>(?:(?!</w:tr>).)*Ferry");
      assertThat(body).containsPattern("<w:trPr><w:del [^>]*/></w:trPr>(?:(?!</w:tr>).)*Raft");
    }
  }

  @Test
  void picturesAndNotesStayInParagraphsThatChangeAndInThoseThatDoNot() throws IOException {
    for (int side = 0; side < 2; side++) {
      byte[] docx = DiffOverWordTest.over(OLD, NOW, side);
      String body = DiffOverWordTest.xml(docx, "body");
      assertThat(count(body, "<w:drawing>")).isEqualTo(2);
      assertThat(count(body, "<w:footnoteReference ")).isEqualTo(1);
      assertThat(body)
          .containsPattern(
              "600 </w:delText>.*800 </w:t>.*crowns.*footnoteReference.*a berth.*drawing.*shows"
                  + " it");
      try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
        assertThat(document.getAllPictures()).hasSize(1);
        assertThat(document.getFootnotes().getLast().getParagraphs().getFirst().getText())
            .contains("The crown of 1904.");
      }
    }
  }

  @Test
  void acceptedAndRejectedTheyAreTheTwoDrafts() {
    for (int side = 0; side < 2; side++) {
      assertLeads(DiffOverWordTest.over(OLD, NOW, side), OLD, NOW);
    }
  }

  private static void assertLeads(byte[] docx, byte[] old, byte[] now) {
    assertThat(DiffOverWordTest.words(docx, "base"))
        .isEqualTo(DiffOverWordTest.words(DiffOverWordTest.read(old)));
    assertThat(DiffOverWordTest.words(docx, "accepted"))
        .isEqualTo(DiffOverWordTest.words(DiffOverWordTest.read(now)));
  }

  @Test
  void theFileStaysAsItIsWhereNothingChanges() throws IOException {
    assertThat(text(DiffOverWordTest.over(OLD, OLD, 1)).isEqualNode(text(OLD))).isTrue();
  }

  private static org.w3c.dom.Document text(byte[] docx) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return DocxFile.xml(document.getPackagePart());
    }
  }

  @Test
  void changesThatTheFileHadAreSettledFirst() {
    byte[] tracked =
        file(
            document -> {
              accord(document, "800", "Pilots board at the mark.", "Boat | Length | Due");
              var deleted = document.getParagraphs().getLast().getCTP().addNewDel();
              deleted.setAuthor("Holm");
              deleted.addNewR().addNewDelText().setStringValue(" Not at night.");
            });
    byte[] docx = DiffOverWordTest.over(OLD, tracked, 1);
    assertThat(DiffOverWordTest.xml(docx, "body")).doesNotContain("Holm", "night");
    assertLeads(docx, OLD, tracked);
  }

  @Test
  void libreOfficeAcceptsAndRejectsRowsAndNotes(@TempDir Path folder) throws Exception {
    assumeTrue(LibreOffice.isPresent(), "LibreOffice is not here");
    List<Path> files = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      byte[] docx = DiffOverWordTest.over(OLD, NOW, side);
      files.add(Files.write(folder.resolve("diff" + side + ".docx"), docx));
    }
    LibreOffice.settle(folder, files);
    for (Path file : files) {
      assertThat(settled(file, "rejected"))
          .isEqualTo(DiffOverWordTest.words(DiffOverWordTest.read(OLD)));
      assertThat(settled(file, "accepted"))
          .isEqualTo(DiffOverWordTest.words(DiffOverWordTest.read(NOW)));
    }
  }

  private static String settled(Path docx, String how) throws IOException {
    byte[] word = Files.readAllBytes(Path.of(docx + "." + how + ".docx"));
    return DiffOverWordTest.words(DiffOverWordTest.read(word));
  }
}
