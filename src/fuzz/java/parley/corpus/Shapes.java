package parley.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parley.corpus.PdfGlyphs.Glyph;

/**
 * What the libraries make of a file, made out of bytes without them: trees of elements that a Word
 * file or an OpenDocument text may hold, and letters on the pages of a PDF. Our own code behind the
 * libraries runs a hundred times as often so, and no library's exception hides one of ours.
 */
final class Shapes {
  private static final int DEEPEST = 60;
  private static final int NEXT_PART = 0xFF;
  private static final String ORDINARY = "a Ab. 1(2)i;-[]|:x\u00a0\u00ad";

  private static final List<String> WORD =
      List.of(
          "p",
          "r",
          "t",
          "pPr",
          "rPr",
          "pStyle",
          "numPr",
          "numId",
          "ilvl",
          "tbl",
          "tr",
          "tc",
          "tcPr",
          "trPr",
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "delText",
          "sdt",
          "sdtContent",
          "hyperlink",
          "fldChar",
          "br",
          "tab",
          "footnoteReference",
          "footnote",
          "endnoteReference",
          "comment",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "style",
          "name",
          "basedOn",
          "abstractNum",
          "abstractNumId",
          "num",
          "lvl",
          "numFmt",
          "lvlText",
          "start",
          "lvlOverride",
          "startOverride",
          "outlineLvl",
          "highlight",
          "shd",
          "b",
          "vanish",
          "AlternateContent",
          "Choice",
          "Fallback",
          "drawing",
          "txbxContent",
          "ruby",
          "rubyBase",
          "oMath",
          "suff",
          "lvlRestart",
          "isLgl",
          "numStyleLink",
          "styleLink");
  private static final List<String> WORD_SAYS =
      List.of(
          "val",
          "id",
          "author",
          "fldCharType",
          "type",
          "fill",
          "styleId",
          "ilvl",
          "numId",
          "abstractNumId",
          "default");
  private static final List<String> ODT =
      List.of(
          "p",
          "h",
          "list",
          "list-item",
          "list-header",
          "table",
          "table-row",
          "table-cell",
          "covered-table-cell",
          "table-header-rows",
          "span",
          "a",
          "s",
          "tab",
          "line-break",
          "note",
          "note-body",
          "note-citation",
          "change",
          "change-start",
          "change-end",
          "tracked-changes",
          "changed-region",
          "insertion",
          "deletion",
          "change-info",
          "creator",
          "annotation",
          "annotation-end",
          "section",
          "frame",
          "text-box",
          "numbered-paragraph",
          "style",
          "text-properties",
          "paragraph-properties",
          "list-style",
          "list-level-style-number",
          "list-level-style-bullet",
          "outline-style",
          "outline-level-style",
          "bookmark",
          "number");
  private static final List<String> ODT_SAYS =
      List.of(
          "style-name",
          "outline-level",
          "start-value",
          "number-columns-repeated",
          "number-columns-spanned",
          "change-id",
          "id",
          "name",
          "level",
          "num-format",
          "num-suffix",
          "num-prefix",
          "display-levels",
          "continue-list",
          "style-override",
          "c",
          "display-name",
          "parent-style-name",
          "is-list-header",
          "background-color",
          "font-weight",
          "class");
  private static final List<String> VALUES =
      List.of(
          "0",
          "1",
          "2",
          "3",
          "9",
          "-1",
          "99999",
          "",
          "a",
          "b",
          "begin",
          "separate",
          "end",
          "decimal",
          "lowerLetter",
          "upperRoman",
          "lowerRoman",
          "bullet",
          "%1.",
          "%1.%2",
          "%9",
          "Ines Holm",
          "yellow",
          "none",
          "auto",
          "true",
          "false",
          "i",
          "I",
          "A",
          "1.",
          "bold",
          "Heading1",
          "heading 1",
          "footnote",
          "page",
          "L1",
          "Title",
          "FF0000");

  private static final DocumentBuilder BUILDER = builder();

  private Shapes() {}

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads the bytes as the parts of a Word file. */
  static Extract word(byte[] bytes, TrackedView view) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<Xml> parts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      parts.add(tree(in, "body", WORD, WORD_SAYS));
    }
    return WordText.read(
        new WordFile(
            parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5)),
        view);
  }

  /** Reads the bytes as the parts of an OpenDocument text. */
  static Extract odt(byte[] bytes, TrackedView view) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Xml body = tree(in, "text", ODT, ODT_SAYS);
    Xml own = tree(in, "automatic-styles", ODT, ODT_SAYS);
    return OdtText.read(new OdtFile(body, own, tree(in, "styles", ODT, ODT_SAYS)), view);
  }

  private static Xml tree(ByteBuffer in, String root, List<String> names, List<String> attributes) {
    Document document = BUILDER.newDocument();
    Element at = document.createElementNS("urn:w", root);
    document.appendChild(at);
    Element top = at;
    int depth = 0;
    while (in.hasRemaining()) {
      int code = in.get() & 0xFF;
      if (code == NEXT_PART) {
        break;
      }
      if (code < names.size() && depth < DEEPEST) {
        Element child = document.createElementNS("urn:w", names.get(code));
        at.appendChild(child);
        at = child;
        depth++;
      } else if (code < 0xA0) {
        at.appendChild(document.createTextNode(words(in, code)));
      } else if (code < 0xC0 && depth > 0) {
        at = (Element) at.getParentNode();
        depth--;
      } else if (code >= 0xC0) {
        String name = attributes.get((code - 0xC0) % attributes.size());
        int value = in.hasRemaining() ? in.get() & 0xFF : 0;
        at.setAttributeNS("urn:w", name, VALUES.get(value % VALUES.size()));
      }
    }
    return new Xml(top);
  }

  private static String words(ByteBuffer in, int code) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i <= code % 8 && in.hasRemaining(); i++) {
      words.append(ORDINARY.charAt((in.get() & 0xFF) % ORDINARY.length()));
    }
    return words.toString();
  }

  /** Reads the bytes as letters on pages. */
  static Extract pdf(byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<PdfPage> pages = new ArrayList<>();
    List<Glyph> glyphs = new ArrayList<>();
    float left = 72;
    float base = 72;
    float size = 10;
    while (in.hasRemaining()) {
      int code = in.get() & 0xFF;
      if (code == NEXT_PART && pages.size() < 40) {
        pages.add(page(glyphs, pages.size() + 1));
        glyphs.clear();
        base = 72;
      } else if (code < 0x80) {
        glyphs.add(
            new Glyph("" + (char) code, left, size / 2, base, size, size / 4, code % 7 == 0));
        left += size / 2;
      } else if (code < 0xB0) {
        left = (code - 0x80) * 12;
      } else if (code < 0xD0) {
        base += (code - 0xB0) * 1.5f;
      } else if (code < 0xE0) {
        base = (code - 0xD0) * 50;
      } else if (code < 0xF0) {
        size = 4 + (code - 0xE0);
      } else {
        left += (code - 0xF0) * 2;
      }
    }
    pages.add(page(glyphs, pages.size() + 1));
    return PdfText.read(pages);
  }

  private static PdfPage page(List<Glyph> glyphs, int number) {
    return new PdfPage(number, 595, 842, PdfRows.lines(List.copyOf(glyphs), number), false);
  }
}
