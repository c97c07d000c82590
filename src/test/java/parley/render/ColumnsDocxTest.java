package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.redline.Comparer;
import parley.redline.Synopsis;
import parley.testing.Documents;

class ColumnsDocxTest {
  private static final List<Draft> DRAFTS =
      Stream.of(
              "1. Ships pay a toll of 600 crowns.\n\n2. Pilots board at the outer mark.\n",
              "1. Ships pay a toll of 800 crowns.\n\n2. Pilots board at the outer mark.\n",
              "1. Pilots board at the outer mark.\n\n2. Ships pay a toll of 800 crowns.\n")
          .map(text -> DraftParser.parse(Documents.draft(text)))
          .toList();

  private static byte[] docx() {
    return ColumnsDocx.of(
        Synopsis.againstFirst(DRAFTS, new Comparer(PartyMentions.of(Manifest.EMPTY))));
  }

  @Test
  void hasAColumnToADraftAndOneForTheCompromise() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx()))) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRows()).hasSize(3).allMatch(row -> row.getTableCells().size() == 4);
      assertThat(table.getRow(0).getCell(3).getText()).isEqualTo("Compromise");
      assertThat(table.getRows().subList(1, 3))
          .allMatch(row -> row.getCell(3).getText().isEmpty())
          .anyMatch(row -> row.getCell(0).getText().contains("600 crowns"));
    }
  }

  /** The third draft has the words of the second, and they differ from the first all the same. */
  @Test
  void marksDifferencesAgainstTheFirstDraft() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx()))) {
      List<String> marked =
          document.getTables().getFirst().getRows().stream()
              .skip(1)
              .flatMap(row -> row.getTableCells().stream())
              .flatMap(cell -> cell.getParagraphs().stream())
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .filter(run -> "1F4E9E".equals(run.getColor()))
              .map(XWPFRun::text)
              .toList();
      assertThat(marked).extracting(String::strip).containsExactly("800", "800");
    }
  }

  @Test
  void theSameDraftsGiveTheSameBytes() {
    assertThat(docx()).isEqualTo(docx());
  }
}
