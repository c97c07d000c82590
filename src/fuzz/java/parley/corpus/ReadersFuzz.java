package parley.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What coverage-guided fuzzing gives its bytes to: the first says which reader gets the others. A
 * reader may refuse any bytes; it must not throw, nor give a text that does not hold together.
 */
public final class ReadersFuzz {
  private static final List<String> NAMES =
      List.of(
          "a.md",
          "a.txt",
          "a.html",
          "a.pdf",
          "a.docx",
          "parts.docx",
          "a.rtf",
          "a.odt",
          CorpusReader.MANIFEST,
          "docx.shape",
          "odt.shape",
          "pdf.shape");

  /**
   * The endings of those that are looked at, with a comma between two; the others are passed over,
   * so that the slow readers need not hold up the quick ones.
   */
  private static final Set<String> ASKED =
      Set.of(
          System.getProperty("parley.fuzz", "md,txt,html,pdf,docx,rtf,odt,yaml,shape")
              .split(",", -1));

  private static final List<String> PARTS = List.of("document", "numbering", "styles", "footnotes");
  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final DocumentReader READER =
      new DocumentReader(Manifest.EMPTY, new ReadingOptions(1 << 20, "accepted"));

  private ReadersFuzz() {}

  /** Called by the fuzzer, millions of times. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String name = NAMES.get(Math.floorMod(data[0], NAMES.size()));
    if (!ASKED.contains(name.substring(name.lastIndexOf('.') + 1))) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(data, 1, data.length);
    if (name.equals(CorpusReader.MANIFEST)) {
      declared(rest);
      return;
    }
    if (name.endsWith(".shape")) {
      shaped(name, rest);
      return;
    }
    byte[] file = name.equals("parts.docx") ? packed(rest) : rest;
    if (READER.read(name, file) instanceof Reading.Read(Document document, List<Notice> notices)) {
      check(document);
      notices.forEach(notice -> notice.message().length());
    }
  }

  /** What declares a corpus is text that somebody else may have written, as any draft is. */
  private static void declared(byte[] bytes) {
    Decoder.Decoded decoded = Decoder.decode(bytes, FileFormat.TEXT);
    if (decoded != null) {
      ManifestReader.read(CorpusReader.MANIFEST, decoded.text())
          .notices()
          .forEach(notice -> notice.message().length());
    }
  }

  /** Behind the libraries nothing of a file may throw but what says that it is unfit. */
  private static void shaped(String name, byte[] bytes) {
    var view = new TrackedView(bytes.length % 2 == 0 ? "accepted" : "brackets", Manifest.EMPTY);
    try {
      Extract extract =
          switch (name) {
            case "docx.shape" -> Shapes.word(bytes, view);
            case "odt.shape" -> Shapes.odt(bytes, view);
            default -> Shapes.pdf(bytes);
          };
      int length = extract.text().length();
      extract.lines().locate(length);
      extract.marks().forEach(mark -> check(mark, length));
    } catch (Unfit e) {
      String.valueOf(e.getMessage()).length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Document document) {
    int length = document.text().length();
    document.lines().locate(length);
    for (Paragraph paragraph : document.paragraphs()) {
      document.quote(paragraph.span());
    }
    for (Mark mark : document.marks()) {
      check(mark, length);
    }
  }

  private static void check(Mark mark, int length) {
    if (mark.span().start() > mark.span().end() || mark.span().end() > length) {
      throw new IllegalStateException("a mark beyond the text: " + mark);
    }
  }

  /** A Word file of parts that the bytes hold one after the other, with a zero byte between two. */
  private static byte[] packed(byte[] data) {
    var types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                + "relationships+xml\"/>");
    var relations = new StringBuilder();
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      int from = 0;
      for (int i = 0; i < PARTS.size() && from <= data.length; i++) {
        int end = from;
        while (end < data.length && data[end] != 0) {
          end++;
        }
        String part = PARTS.get(i);
        put(zip, "word/" + part + ".xml", Arrays.copyOfRange(data, from, end));
        String type = TYPE + (i == 0 ? "document.main" : part) + "+xml";
        types.append("<Override PartName=\"/word/").append(part);
        types.append(".xml\" ContentType=\"").append(type).append("\"/>");
        relations.append(i == 0 ? "" : relation(part, part + ".xml"));
        from = end + 1;
      }
      put(zip, "[Content_Types].xml", (types + "</Types>").getBytes(UTF_8));
      put(zip, "_rels/.rels", related(relation("officeDocument", "word/document.xml")));
      put(zip, "word/_rels/document.xml.rels", related(relations.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
  }

  private static byte[] related(String relations) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "</Relationships>")
        .getBytes(UTF_8);
  }

  private static String relation(String kind, String target) {
    return "<Relationship Id=\"r%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(kind, KIND, kind, target);
  }
}
