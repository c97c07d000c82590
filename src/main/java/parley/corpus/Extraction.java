package parley.corpus;

import java.io.IOException;

/** Takes the text out of files that are none themselves; nothing in such a file breaks a run. */
final class Extraction {
  private Extraction() {}

  /**
   * Takes the text out of a file.
   *
   * @param view how tracked changes are read
   * @throws IOException if the file cannot be read; the message says why and what to do
   */
  static Extract of(FileFormat format, byte[] bytes, TrackedView view) throws IOException {
    try {
      Extract extract =
          switch (format) {
            case DOCX -> WordText.read(bytes, view);
            case ODT -> OdtText.read(bytes, view);
            case RTF -> RtfText.read(bytes, view);
            case PDF -> PdfText.read(bytes);
            case MARKDOWN, TEXT, HTML ->
                throw new IllegalArgumentException(format + " is read as it is");
          };
      if (extract.text().isBlank()) {
        throw new Unfit("the file holds no text; fill it or remove it");
      }
      return extract;
    } catch (Unfit e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Libraries tell of bytes that make no sense in a hundred ways; all of them mean this.
      throw new Unfit(
          "the file is damaged or no "
              + format.name()
              + " at all; open it in the program it was made with and save it anew");
    }
  }
}
