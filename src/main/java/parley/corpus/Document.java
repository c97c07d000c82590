package parley.corpus;

import java.util.List;

/**
 * One file of a negotiation, read.
 *
 * @param path relative to the corpus, with forward slashes; or as given, for a file named by itself
 * @param metadata what is known about it
 * @param syntax how headings and lists are marked in the text
 * @param text what {@code parley text} prints and all offsets refer to: for Markdown and plain text
 *     the whole file, front matter included, with line ends as {@code \n} and no byte order mark;
 *     for other formats the extracted text
 * @param lines the lines of the text and where they stand in the source file
 * @param body the text without front matter
 * @param paragraphs the paragraphs of the body, in order
 * @param marks colours and comments on ranges of the text, in no order that means something
 * @param hash SHA-256 of the file's bytes and of the declared metadata beside it, in hexadecimal
 */
public record Document(
    String path,
    Metadata metadata,
    Syntax syntax,
    String text,
    Lines lines,
    Span body,
    List<Paragraph> paragraphs,
    List<Mark> marks,
    String hash) {
  /** A document that nobody marked. */
  public Document(
      String path,
      Metadata metadata,
      Syntax syntax,
      String text,
      Lines lines,
      Span body,
      List<Paragraph> paragraphs,
      String hash) {
    this(path, metadata, syntax, text, lines, body, paragraphs, List.of(), hash);
  }

  public Document {
    marks = List.copyOf(marks);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Of the hash of the bytes: evidence is looked up by the thousand, and whole texts are long. */
  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  public DocumentKind kind() {
    return metadata.kind();
  }

  /** The characters of a range. */
  public String quote(Span span) {
    return span.of(text);
  }

  /**
   * Whether a document of this path is cited by its paragraphs: a file of an office program has no
   * lines that an editor shows, and its pages are another's on another machine.
   */
  public static boolean isOfParagraphs(String path) {
    int view = path.lastIndexOf('#');
    String file = view > 0 ? path.substring(0, view) : path;
    return FileFormat.of(file.substring(file.lastIndexOf('/') + 1))
        .map(FileFormat::isFlowing)
        .orElse(false);
  }

  /**
   * The number of the paragraph that holds an offset, or of the last one before it.
   *
   * @return counted from 1; 0 before the first
   */
  public int paragraph(int offset) {
    int before = 0;
    int end = paragraphs.size();
    while (before < end) {
      int middle = (before + end) >>> 1;
      if (paragraphs.get(middle).span().start() <= offset) {
        before = middle + 1;
      } else {
        end = middle;
      }
    }
    return before == 0 ? 0 : paragraphs.get(before - 1).number();
  }

  /** An offset in UTF-16 units as an offset in Unicode code points, the unit of all output. */
  public int codePoints(int offset) {
    return lines.codePoints(offset);
  }

  /** The same with other metadata. */
  Document with(Metadata other) {
    return new Document(path, other, syntax, text, lines, body, paragraphs, marks, hash);
  }

  /** The same under another path. */
  Document at(String other) {
    return new Document(other, metadata, syntax, text, lines, body, paragraphs, marks, hash);
  }
}
