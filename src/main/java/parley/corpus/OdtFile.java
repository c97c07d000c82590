package parley.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an OpenDocument text that a reader reads.
 *
 * @param body the text
 * @param own the styles that stand beside the text, which programs make for what people format by
 *     hand; may be missing
 * @param styles the styles that have names for people; may be missing
 */
record OdtFile(Xml body, @Nullable Xml own, @Nullable Xml styles) {
  private static final String DAMAGED =
      "the file is damaged or no OpenDocument text; open it in LibreOffice and save it anew";

  /**
   * Opens a file.
   *
   * @throws IOException if it is none, damaged, locked or far larger than it looks
   */
  static OdtFile open(byte[] bytes) throws IOException {
    try (OfficeZip zip = OfficeZip.open(bytes)) {
      refuseLocked(zip);
      Xml content = part(zip, "content.xml");
      Xml body = content == null ? null : content.at("body", "text");
      if (content == null || body == null) {
        throw new Unfit(DAMAGED);
      }
      Xml named = part(zip, "styles.xml");
      return new OdtFile(
          body, content.child("automatic-styles"), named == null ? null : named.child("styles"));
    }
  }

  private static void refuseLocked(OfficeZip zip) throws IOException {
    ZipArchiveEntry list = zip.getEntry("META-INF/manifest.xml");
    if (list != null) {
      try (InputStream in = zip.getInputStream(list)) {
        if (new String(in.readAllBytes(), ISO_8859_1).contains(":encryption-data")) {
          throw new Unfit("the file is locked with a password; save a copy without one");
        }
      }
    }
  }

  private static @Nullable Xml part(OfficeZip zip, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Xml.parse(in);
    }
  }
}
