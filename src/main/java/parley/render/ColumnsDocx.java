package parley.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import parley.redline.Edit;
import parley.redline.Synopsis;

/**
 * Drafts side by side as a Word document, the four-column document of negotiators: a row to a
 * clause, a column to a draft, and the last column free for the compromise. Words that the first
 * draft has not are bold and blue.
 */
public final class ColumnsDocx {
  private static final String DIFFERENT = "1F4E9E";
  private static final String REMARK = "595959";
  private static final String HEAD = "E7E6E6";
  private static final int SMALL = 9;

  private ColumnsDocx() {}

  /** The document as a file. */
  public static byte[] of(Synopsis synopsis) {
    var newest = synopsis.columns().getLast().draft().document().metadata();
    DocxFile file = DocxFile.create(newest.title(), newest.date());
    file.landscape();
    int columns = synopsis.columns().size() + 1;
    XWPFTable table = file.document().createTable(1, columns);
    table.setWidth("100%");
    table.setTableAlignment(TableRowAlign.LEFT);
    head(synopsis, table.getRow(0));
    for (Synopsis.Row row : synopsis.rows()) {
      XWPFTableRow line = table.createRow();
      line.setCantSplitRow(false);
      for (int i = 0; i < row.cells().size(); i++) {
        cell(row.cells().get(i), line.getCell(i));
      }
    }
    return file.bytes();
  }

  private static void head(Synopsis synopsis, XWPFTableRow row) {
    row.setRepeatHeader(true);
    for (int i = 0; i < synopsis.columns().size(); i++) {
      var draft = synopsis.columns().get(i).draft();
      title(row.getCell(i), ChangeNames.draft(draft) + " (" + ChangeNames.day(draft) + ")");
    }
    title(row.getCell(synopsis.columns().size()), "Compromise");
  }

  private static void title(XWPFTableCell cell, String words) {
    cell.setColor(HEAD);
    run(tight(cell.getParagraphs().getFirst()), words).setBold(true);
  }

  private static void cell(Synopsis.Cell cell, XWPFTableCell into) {
    boolean fresh = true;
    if (cell.removed()) {
      remark(tight(into.getParagraphs().getFirst()), "not here");
      fresh = false;
    }
    for (Synopsis.Part part : cell.parts()) {
      XWPFParagraph first = tight(fresh ? into.getParagraphs().getFirst() : into.addParagraph());
      fresh = false;
      run(first, ColumnsWords.ids(part)).setBold(true);
      String kind = ColumnsWords.kind(cell, part);
      if (!kind.isEmpty()) {
        remark(first, "  " + kind);
      }
      for (List<Edit> line : DiffWords.lines(part.words())) {
        words(tight(into.addParagraph()), line);
      }
    }
  }

  private static void words(XWPFParagraph paragraph, List<Edit> edits) {
    for (Edit edit : edits) {
      XWPFRun run = run(paragraph, edit.text().replace("**", ""));
      if (edit instanceof Edit.Inserted) {
        run.setBold(true);
        run.setColor(DIFFERENT);
      }
    }
  }

  private static void remark(XWPFParagraph paragraph, String words) {
    XWPFRun run = run(paragraph, words);
    run.setItalic(true);
    run.setColor(REMARK);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setFontSize(SMALL);
    run.setText(DocxFile.xml(words));
    return run;
  }

  private static XWPFParagraph tight(XWPFParagraph paragraph) {
    var properties = paragraph.getCTP();
    var general = properties.isSetPPr() ? properties.getPPr() : properties.addNewPPr();
    var spacing = general.isSetSpacing() ? general.getSpacing() : general.addNewSpacing();
    spacing.setAfter(BigInteger.valueOf(40));
    return paragraph;
  }
}
