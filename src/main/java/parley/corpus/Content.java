package parley.corpus;

import java.util.ArrayList;
import java.util.List;
import parley.corpus.Decoder.Decoded;

/**
 * What a file holds, whatever its format.
 *
 * @param text the text that offsets refer to
 * @param lines its lines
 * @param body the text without front matter
 * @param syntax how headings are marked
 * @param front what the author of the corpus wrote at its top
 * @param page what a page of HTML says of itself; weaker than any other declaration
 * @param marks colours and comments on ranges of the text
 * @param notices what is wrong with it
 */
record Content(
    String text,
    Lines lines,
    Span body,
    Syntax syntax,
    Declaration front,
    Declaration page,
    List<Mark> marks,
    List<Notice> notices) {

  /** What was taken out of a file that is no text itself. */
  static Content of(String path, Extract extract) {
    return new Content(
        extract.text(),
        extract.lines(),
        new Span(0, extract.text().length()),
        Syntax.MARKDOWN,
        Declaration.NONE,
        Declaration.NONE,
        extract.marks(),
        extract.warnings().stream().map(w -> Notice.warning(path, null, w)).toList());
  }

  static Content of(String path, FileFormat format, Decoded decoded) {
    var notices = new ArrayList<Notice>();
    if (decoded.fallback() != null) {
      notices.add(Notice.warning(path, null, Decoder.fallback(decoded.fallback())));
    }
    return switch (format) {
      case HTML -> page(decoded.text(), notices);
      case MARKDOWN -> text(path, decoded.text(), Syntax.MARKDOWN, notices);
      case TEXT, DOCX, ODT, RTF, PDF -> text(path, decoded.text(), Syntax.PLAIN, notices);
    };
  }

  private static Content page(String html, List<Notice> notices) {
    HtmlText page = HtmlText.of(html);
    String text = page.text();
    return new Content(
        text,
        page.lines(),
        new Span(0, text.length()),
        Syntax.MARKDOWN,
        Declaration.NONE,
        page.declaration(),
        List.of(),
        notices);
  }

  private static Content text(String path, String text, Syntax syntax, List<Notice> notices) {
    FrontMatter front = FrontMatter.of(path, text);
    notices.addAll(front.notices());
    return new Content(
        text,
        Lines.of(text),
        new Span(front.bodyStart(), text.length()),
        syntax,
        front.declaration(),
        Declaration.NONE,
        List.of(),
        notices);
  }
}
