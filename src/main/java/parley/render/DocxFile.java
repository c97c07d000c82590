package parley.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A Word document as Parley makes it: plain text with styles for headings, and a file whose bytes
 * depend on nothing but what is written.
 */
final class DocxFile {
  /** The style of the title and, with a number from 1 to 6 behind it, of headings. */
  static final String TITLE = "Title";

  static final String HEADING = "Heading";
  private static final int DEEPEST = 6;
  private static final long A4_SHORT = 11_906;
  private static final long A4_LONG = 16_838;

  /** The first day that the times in an archive can name. */
  private static final Instant NO_TIME = Instant.parse("1980-01-01T00:00:00Z");

  private final XWPFDocument document;

  private DocxFile(XWPFDocument document) {
    this.document = document;
  }

  /**
   * An empty document.
   *
   * @param date what the document bears as the day it was made; null for none
   */
  static DocxFile create(String title, @Nullable LocalDate date) {
    DocxFile file = new DocxFile(new XWPFDocument());
    POIXMLProperties.CoreProperties core = file.document.getProperties().getCoreProperties();
    Instant day = date == null ? NO_TIME : date.atStartOfDay(ZoneOffset.UTC).toInstant();
    core.setCreator("Parley");
    core.setTitle(xml(title));
    core.setCreated(Optional.of(Date.from(day)));
    core.setModified(Optional.of(Date.from(day)));
    file.styles();
    file.portrait();
    return file;
  }

  /**
   * The document of a file without its text: its styles, fonts, numbering, headers, footers and
   * page stay. What a program would fetch from elsewhere is left out.
   */
  static DocxFile emptied(XWPFDocument document) {
    CTBody body = CTBody.Factory.newInstance();
    CTBody old = document.getDocument().getBody();
    if (old.isSetSectPr()) {
      body.setSectPr((CTSectPr) old.getSectPr().copy());
    }
    document.getDocument().setBody(body);
    PackagePart main = document.getPackagePart();
    elsewhere(main).forEach(relation -> main.removeRelationship(relation.getId()));
    CTSettings settings = document.getSettings().getCTSettings();
    if (settings.isSetAttachedTemplate()) {
      document
          .getSettings()
          .getPackagePart()
          .removeRelationship(settings.getAttachedTemplate().getId());
      settings.unsetAttachedTemplate();
    }
    return new DocxFile(document);
  }

  XWPFDocument document() {
    return document;
  }

  /** Whether a program that opens the file would fetch something from elsewhere, unasked. */
  static boolean fetches(XWPFDocument document) {
    String followed = XWPFRelation.HYPERLINK.getRelation();
    return elsewhere(document.getPackagePart()).stream()
            .anyMatch(relation -> !relation.getRelationshipType().equals(followed))
        || document.getSettings().getCTSettings().isSetAttachedTemplate();
  }

  /** What a part takes from outside of its file. */
  private static List<PackageRelationship> elsewhere(PackagePart part) {
    try {
      return StreamSupport.stream(part.getRelationships().spliterator(), false)
          .filter(relation -> relation.getTargetMode() == TargetMode.EXTERNAL)
          .toList();
    } catch (InvalidFormatException e) {
      throw new POIXMLException(e);
    }
  }

  /** The XML of a part of a file, such as its text. */
  static Document xml(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return DocumentHelper.readDocument(in);
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  /** A file with other XML in the place of some parts, and all else as it is. */
  static byte[] with(Map<PackagePart, Document> parts, byte[] word) throws IOException {
    Map<String, byte[]> entries = entries(word);
    for (Map.Entry<PackagePart, Document> part : parts.entrySet()) {
      var text = new ByteArrayOutputStream();
      try {
        Source xml = new DOMSource(part.getValue());
        XMLHelper.newTransformer().transform(xml, new StreamResult(text));
      } catch (TransformerException e) {
        throw new IOException(e);
      }
      entries.put(part.getKey().getPartName().getName().substring(1), text.toByteArray());
    }
    return archive(entries);
  }

  // Page

  private void portrait() {
    page(A4_SHORT, A4_LONG, STPageOrientation.PORTRAIT);
  }

  /** Turns the page, for tables of many columns. */
  void landscape() {
    page(A4_LONG, A4_SHORT, STPageOrientation.LANDSCAPE);
  }

  private void page(long width, long height, STPageOrientation.Enum orientation) {
    var body = document.getDocument().getBody();
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    size.setOrient(orientation);
    var margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    BigInteger inch = BigInteger.valueOf(1134);
    margin.setLeft(inch);
    margin.setRight(inch);
    margin.setTop(inch);
    margin.setBottom(inch);
  }

  // Styles

  private void styles() {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Calibri");
    fonts.setHAnsi("Calibri");
    fonts.setCs("Calibri");
    styles.setDefaultFonts(fonts);
    style(styles, "Normal", "Normal", 22, false, 0, 120).setDefault(true);
    style(styles, TITLE, "Title", 40, true, 0, 240);
    for (int rank = 1; rank <= DEEPEST; rank++) {
      CTStyle heading =
          style(
              styles, HEADING + rank, "heading " + rank, 32 - 2 * Math.min(5, rank), true, 240, 80);
      heading.getPPr().addNewKeepNext();
      heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(rank - 1L));
    }
  }

  private static CTStyle style(
      XWPFStyles styles,
      String id,
      String name,
      int halfPoints,
      boolean bold,
      int above,
      int below) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (!id.equals("Normal")) {
      style.addNewBasedOn().setVal("Normal");
      style.addNewNext().setVal("Normal");
    }
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(above));
    spacing.setAfter(BigInteger.valueOf(below));
    CTRPr run = style.addNewRPr();
    if (bold) {
      run.addNewB();
    }
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.addStyle(new XWPFStyle(style, styles));
    return style;
  }

  /** The text without characters that XML cannot hold or that would turn its direction. */
  static String xml(String text) {
    String line = Printable.line(text);
    StringBuilder clean = new StringBuilder(line.length());
    line.codePoints()
        .map(c -> (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  // Bytes

  /** The file; the same for the same document, at whatever time and on whatever machine. */
  byte[] bytes() {
    try {
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(XWPFDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.write(out);
    return sorted(out.toByteArray());
  }

  /** The same archive with its entries in order and without times. */
  private static byte[] sorted(byte[] archive) throws IOException {
    return archive(entries(archive));
  }

  private static Map<String, byte[]> entries(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] archive(Map<String, byte[]> entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry named = new ZipEntry(entry.getKey());
        named.setLastModifiedTime(FileTime.from(NO_TIME));
        zip.putNextEntry(named);
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }
}
