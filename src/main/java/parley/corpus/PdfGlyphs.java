package parley.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the letters of the pages of a PDF and where they stand, and makes pages of lines. */
final class PdfGlyphs extends PDFTextStripper {
  /**
   * A letter, or several that are drawn as one.
   *
   * @param left where it begins, in points from the left edge as one reads it
   * @param base where it stands, in points from the upper edge
   * @param space the width of a blank beside it
   */
  record Glyph(
      String text, float left, float width, float base, float size, float space, boolean bold) {
    float right() {
      return left + width;
    }
  }

  /** More letters than any document of people has: some ten thousand pages. */
  private static final int MOST = 30_000_000;

  /**
   * More steps of drawing than any document has. A form may draw others that draw others, so a
   * small file can ask for steps without end.
   */
  private static final int MOST_STEPS = 60_000_000;

  /** To draw a form takes as long as so many other steps. */
  private static final int STEPS_OF_A_FORM = 200;

  /** Beyond the edge of any page, in points. */
  private static final float FARTHEST = 20_000;

  private final List<PdfPage> pages = new ArrayList<>();
  private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private int letters;
  private int steps;

  private PdfGlyphs() {
    setSuppressDuplicateOverlappingText(false);
  }

  /** The pages of a document. */
  static List<PdfPage> pages(PDDocument document) throws IOException {
    var glyphs = new PdfGlyphs();
    try {
      glyphs.writeText(document, new StringWriter());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return glyphs.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    byDirection.clear();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps += OperatorName.DRAW_OBJECT.equals(operator.getName()) ? STEPS_OF_A_FORM : 1;
    if (steps > MOST_STEPS) {
      // What is checked would be taken for the trouble of one form, and the next one drawn.
      throw new UncheckedIOException(
          new Unfit("the file draws without end; print it to a new PDF, or save it as text"));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String text = at.getUnicode();
    if (text == null || text.isEmpty() || !isPlaced(at)) {
      return;
    }
    letters++;
    if (letters > MOST) {
      throw new IllegalStateException("more letters than any document has");
    }
    float size = Math.max(1, Math.abs(at.getDir() % 180 == 0 ? at.getYScale() : at.getXScale()));
    byDirection
        .computeIfAbsent(Math.round(at.getDir()), d -> new ArrayList<>())
        .add(
            new Glyph(
                text,
                at.getXDirAdj(),
                at.getWidthDirAdj(),
                at.getYDirAdj(),
                size,
                Math.clamp(at.getWidthOfSpace(), size * 0.15f, size * 0.5f),
                isBold(at.getFont())));
  }

  /** Whether a letter stands on a page and is no larger than one; no number is neither. */
  private static boolean isPlaced(TextPosition at) {
    return Math.abs(at.getXDirAdj()) < FARTHEST
        && Math.abs(at.getYDirAdj()) < FARTHEST
        && Math.abs(at.getWidthDirAdj()) < FARTHEST
        && Math.abs(at.getXScale()) < FARTHEST
        && Math.abs(at.getYScale()) < FARTHEST;
  }

  private boolean isBold(PDFont font) {
    return bold.computeIfAbsent(
        font,
        f -> {
          String name = Objects.requireNonNullElse(f.getName(), "").toLowerCase(Locale.ROOT);
          PDFontDescriptor descriptor = f.getFontDescriptor();
          return name.contains("bold")
              || name.contains("heavy")
              || name.contains("black")
              || (descriptor != null && descriptor.getFontWeight() >= 600);
        });
  }

  /** Letters that run another way than most of the page are stamps and notes in the margin. */
  @Override
  protected void endPage(PDPage page) {
    List<Glyph> most =
        byDirection.entrySet().stream()
            .max(
                Map.Entry.<Integer, List<Glyph>>comparingByValue(
                        (a, b) -> Integer.compare(a.size(), b.size()))
                    .thenComparing(Map.Entry.<Integer, List<Glyph>>comparingByKey().reversed()))
            .map(Map.Entry::getValue)
            .orElse(List.of());
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    boolean turned = page.getRotation() % 180 != 0;
    int number = getCurrentPageNo();
    pages.add(
        new PdfPage(
            number,
            turned ? height : width,
            turned ? width : height,
            PdfRows.lines(most, number),
            hasPicture(page)));
  }

  private static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The lines are written elsewhere. */
  @Override
  protected void writePage() {}
}
