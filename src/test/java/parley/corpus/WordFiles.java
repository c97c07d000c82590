package parley.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Makes Word files for tests out of the XML of their parts, packed by the library. */
final class WordFiles {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">";

  private final String body;
  private final Map<String, String> parts = new LinkedHashMap<>();

  private WordFiles(String body) {
    this.body = body;
  }

  /** A file with this body. */
  static WordFiles of(String body) {
    return new WordFiles(body);
  }

  WordFiles styles(String styles) {
    parts.put("styles", styles);
    return this;
  }

  WordFiles numbering(String numbering) {
    parts.put("numbering", numbering);
    return this;
  }

  WordFiles footnotes(String footnotes) {
    parts.put("footnotes", footnotes);
    return this;
  }

  WordFiles endnotes(String endnotes) {
    parts.put("endnotes", endnotes);
    return this;
  }

  WordFiles comments(String comments) {
    parts.put("comments", comments);
    return this;
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return p("", r(text));
  }

  /** A paragraph of properties and runs. */
  static String p(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String ins(String author, String text) {
    return "<w:ins w:id=\"1\" w:author=\"" + author + "\">" + r(text) + "</w:ins>";
  }

  static String del(String author, String text) {
    return "<w:del w:id=\"2\" w:author=\""
        + author
        + "\"><w:r><w:delText xml:space=\"preserve\">"
        + text
        + "</w:delText></w:r></w:del>";
  }

  /** An item of a list. */
  static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list),
        r(text));
  }

  static String styled(String style, String text) {
    return p("<w:pStyle w:val=\"" + style + "\"/>", r(text));
  }

  /** A level of the pattern of a list. */
  static String lvl(int level, String format, String text, String more) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s"
            + "<w:lvlText w:val=\"%s\"/></w:lvl>")
        .formatted(level, format, more, text);
  }

  static String row(String... cells) {
    var row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  byte[] bytes() {
    try {
      var bytes = new ByteArrayOutputStream();
      try (OPCPackage open = OPCPackage.create(bytes)) {
        PackagePart main = part(open, "document", "document.main", "<w:body>" + body + "</w:body>");
        open.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATION + "officeDocument");
        for (Map.Entry<String, String> part : parts.entrySet()) {
          PackagePart added = part(open, part.getKey(), part.getKey(), part.getValue());
          main.addRelationship(added.getPartName(), TargetMode.INTERNAL, RELATION + part.getKey());
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PackagePart part(OPCPackage open, String name, String type, String content)
      throws IOException, InvalidFormatException {
    PackagePart part =
        open.createPart(
            PackagingURIHelper.createPartName("/word/" + name + ".xml"), TYPE + type + "+xml");
    String xml = "<w:" + name + SPACES + content + "</w:" + name + ">";
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return part;
  }
}
