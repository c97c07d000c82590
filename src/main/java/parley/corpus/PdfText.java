package parley.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import parley.corpus.Sheet.Part;

/**
 * Reads a PDF the way its reader does: column by column, without what is printed on every page,
 * paragraphs whole, tables row by row, footnotes behind the text. Colours are lost.
 */
final class PdfText {
  /** More pages than any draft has. */
  private static final int MOST_PAGES = 10_000;

  /** What the streams of a file may unpack to, in bytes. */
  private static final long MOST_MEMORY = 256L << 20;

  /** A page with fewer letters than this holds no text. */
  private static final int FEWEST_LETTERS = 8;

  private PdfText() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it is damaged, locked or a scan without text
   */
  static Extract read(byte[] bytes) throws IOException {
    PdfFonts.use();
    var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY);
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unfit("the file has more than " + MOST_PAGES + " pages; split it");
      }
      return read(PdfGlyphs.pages(document));
    } catch (InvalidPasswordException e) {
      throw new Unfit("the file is locked with a password; save a copy without one");
    }
  }

  /**
   * Reads the pages of a file.
   *
   * @throws Unfit if they have no text
   */
  static Extract read(List<PdfPage> pages) throws Unfit {
    return extract(pages, pictures(pages));
  }

  /** The pages that are pictures without a text. */
  private static List<Integer> pictures(List<PdfPage> pages) throws Unfit {
    List<Integer> pictures =
        pages.stream().filter(p -> p.picture() && !hasText(p)).map(PdfPage::number).toList();
    if (pages.stream().noneMatch(PdfText::hasText)) {
      throw new Unfit(
          pictures.isEmpty()
              ? "the file holds no text; fill it or remove it"
              : "this is a scan: its pages are pictures without text; put it through a program"
                  + " that recognizes text (OCR) and check what comes out");
    }
    return pictures;
  }

  private static boolean hasText(PdfPage page) {
    return page.lines().stream().mapToInt(line -> line.text().length()).sum() >= FEWEST_LETTERS;
  }

  private static Extract extract(List<PdfPage> read, List<Integer> pictures) {
    List<PdfPage> bare = PdfFurniture.removed(read);
    float size = PdfParagraphs.usualSize(bare);
    PdfFootnotes footnotes = PdfFootnotes.part(bare, size);
    List<PdfLine> lines =
        footnotes.pages().stream().flatMap(page -> page.lines().stream()).toList();
    var sheet = new Sheet();
    float width = read.getFirst().width();
    for (PdfParagraphs.Paragraph paragraph : PdfParagraphs.of(lines, size, width)) {
      String mark = paragraph.level() == 0 ? "" : "#".repeat(paragraph.level()) + " ";
      sheet.add(new Part(mark + paragraph.text()), paragraph.page());
    }
    for (PdfFootnotes.Note note : footnotes.notes()) {
      sheet.add(new Part("[^" + note.mark() + "]: " + words(note)), note.lines().getFirst().page());
    }
    return new Extract(sheet.text(), sheet.lines(), List.of(), warnings(pictures));
  }

  private static String words(PdfFootnotes.Note note) {
    List<PdfParagraphs.Paragraph> parts =
        PdfParagraphs.of(note.lines(), note.lines().getFirst().size(), 0);
    return PdfLine.plain(
        String.join(" ", parts.stream().map(PdfParagraphs.Paragraph::text).toList()));
  }

  private static List<String> warnings(List<Integer> pictures) {
    var warnings = new ArrayList<String>();
    if (!pictures.isEmpty()) {
      String numbers = String.join(", ", pictures.stream().map(String::valueOf).toList());
      warnings.add(
          "no text was found on the pages that are pictures ("
              + numbers
              + "); put them through a program that recognizes text");
    }
    return warnings;
  }
}
