package parley.corpus;

import java.util.List;

/**
 * The lines of a page of a PDF in reading order.
 *
 * @param number counted from 1
 * @param width in points
 * @param height in points
 * @param lines in the order that a reader reads them
 * @param picture whether it holds a picture
 */
record PdfPage(int number, float width, float height, List<PdfLine> lines, boolean picture) {
  PdfPage {
    lines = List.copyOf(lines);
  }

  /** The same with other lines. */
  PdfPage with(List<PdfLine> others) {
    return new PdfPage(number, width, height, others, picture);
  }
}
