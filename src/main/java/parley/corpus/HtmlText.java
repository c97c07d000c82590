package parley.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a web page, written the way Markdown marks headings and lists.
 *
 * @param text the text
 * @param lines its lines and where they stand in the page
 * @param declaration what the page says of itself
 */
record HtmlText(String text, Lines lines, Declaration declaration) {
  /** Deeper than any page that a person wrote. */
  private static final int MAX_DEPTH = 200;

  /** Reads a page; any text is one. */
  static HtmlText of(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
    Document page = Jsoup.parse(html, "", parser);
    Declaration declaration = declaration(page);
    PageFurniture.clear(page);
    HtmlWriter written = HtmlWriter.write(main(page));
    return new HtmlText(written.text(), written.lines(), declaration);
  }

  /** The element that says it holds the main text, if there is just one; else the body. */
  private static Element main(Document page) {
    return Stream.of("[role=main]", "main", "article")
        .map(page::select)
        .filter(found -> found.size() == 1 && found.hasText())
        .findFirst()
        .map(Elements::first)
        .orElseGet(page::body);
  }

  private static Declaration declaration(Document page) {
    return new Declaration(
        null,
        date(page),
        nullIfEmpty(meta(page, "og:title", "dc.title", "dcterms.title")),
        nullIfEmpty(page.select("html").attr("lang").toLowerCase(Locale.ROOT)),
        nullIfEmpty(meta(page, "og:url")),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        null);
  }

  private static @Nullable LocalDate date(Document page) {
    String published = meta(page, "article:published_time", "date", "dc.date", "dcterms.date");
    String shown = page.select("time[datetime]").attr("datetime");
    LocalDate date = Dates.declared(published);
    return date == null ? Dates.declared(shown) : date;
  }

  private static String meta(Document page, String... names) {
    return Stream.of(names)
        .map(name -> page.select("meta[property=" + name + "], meta[name=" + name + "]"))
        .map(found -> found.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static @Nullable String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
