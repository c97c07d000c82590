package parley.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes PDFs for tests, letter by letter where they are to stand. */
final class PdfFiles {
  private static final PDFont SERIF = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  /** A new page, which all that follows is written on. */
  PdfFiles page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Words at a place, in points from the upper left corner of the page. */
  PdfFiles at(float x, float y, float size, String words) {
    return write(SERIF, x, y, size, words);
  }

  PdfFiles boldAt(float x, float y, float size, String words) {
    return write(BOLD, x, y, size, words);
  }

  /** Lines one below the other. */
  PdfFiles lines(float x, float y, float size, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      at(x, y + i * 1.2f * size, size, lines.get(i));
    }
    return this;
  }

  private PdfFiles write(PDFont font, float x, float y, float size, String words) {
    try (var out = content()) {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
      out.showText(words);
      out.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture over the page. */
  PdfFiles picture() {
    try (var out = content()) {
      var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream content() throws IOException {
    return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
  }

  /** Locks the file with a password. */
  PdfFiles locked(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (document) {
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
