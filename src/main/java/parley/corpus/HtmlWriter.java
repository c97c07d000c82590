package parley.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Writes the elements of a page as lines of text and keeps the line of the page of each. */
final class HtmlWriter {
  /** A cell that holds nothing but the label of the clause beside it. */
  private static final Pattern LABEL =
      Pattern.compile("\\(?[0-9a-zA-Z]{1,5}[.)]{1,2}|\\d{1,3}|[-–—•*]");

  private static final Pattern LABELLED = Pattern.compile("^(?:" + LABEL.pattern() + ")\\s");

  private final List<String> written = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private String prefix = "";
  private int source = 1;

  private HtmlWriter() {}

  /** Writes an element with all that is in it. */
  static HtmlWriter write(Element element) {
    var writer = new HtmlWriter();
    writer.block(element, "");
    writer.add("");
    return writer;
  }

  String text() {
    return String.join("\n", written);
  }

  Lines lines() {
    return Lines.of(text(), sources.stream().mapToInt(Integer::intValue).toArray());
  }

  private void visit(Node node) {
    switch (node) {
      case TextNode text -> append(text.getWholeText(), lineOf(text));
      case Element element -> visit(element);
      default -> {}
    }
  }

  private void visit(Element element) {
    switch (element.normalName()) {
      case "br" -> endLine();
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          block(element, "#".repeat(element.normalName().charAt(1) - '0') + " ");
      case "li" -> block(element, marker(element));
      case "tr" -> row(element);
      case "pre" -> preformatted(element);
      default -> {
        if (element.isBlock()) {
          block(element, "");
        } else {
          element.childNodes().forEach(this::visit);
        }
      }
    }
  }

  private void block(Element element, String mark) {
    endBlock();
    prefix = mark.isEmpty() ? prefix : mark;
    element.childNodes().forEach(this::visit);
    endBlock();
    prefix = mark.isEmpty() ? prefix : "";
  }

  private static String marker(Element item) {
    Element list = item.parent();
    if (LABELLED.matcher(item.text()).find()) {
      return "";
    }
    String indent = "  ".repeat(Math.max(0, item.parents().select("ul, ol").size() - 1));
    return list != null && list.normalName().equals("ol")
        ? indent + number(list, item) + " "
        : indent + "- ";
  }

  private static String number(Element list, Element item) {
    int n = integer(list.attr("start"), 1) + list.select("> li").indexOf(item);
    n = integer(item.attr("value"), n);
    return switch (list.attr("type")) {
      case "a" -> "(" + (char) ('a' + Math.floorMod(n - 1, 26)) + ")";
      case "A" -> (char) ('A' + Math.floorMod(n - 1, 26)) + ".";
      default -> n + ".";
    };
  }

  private static int integer(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  /**
   * A row is a line; but a label in a cell of its own, or paragraphs in cells, are only laid out.
   */
  private void row(Element row) {
    Elements cells = row.select("> td, > th");
    if (cells.size() > 1 && LABEL.matcher(cells.get(0).text()).matches()) {
      endBlock();
      prefix = cells.get(0).text() + " ";
      cells.stream().skip(1).forEach(cell -> block(cell, ""));
      prefix = "";
    } else if (cells.size() < 2 || !cells.select("table, p ~ p, li").isEmpty()) {
      cells.forEach(cell -> block(cell, ""));
    } else {
      endBlock();
      append(String.join(" | ", cells.eachText()), lineOf(row));
      endBlock();
    }
  }

  private void preformatted(Element element) {
    endBlock();
    int at = lineOf(element);
    for (String each : element.wholeText().split("\n", -1)) {
      add(each.stripTrailing(), at++);
    }
    endBlock();
  }

  /** Runs of white space are one blank; the first word of a line gives it its place. */
  private void append(String text, int sourceLine) {
    int at = sourceLine;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      at += c == '\n' ? 1 : 0;
      if (!isBlank(c)) {
        if (line.isEmpty()) {
          source = at;
        }
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  private void endLine() {
    String text = line.toString().stripTrailing();
    line.setLength(0);
    if (!text.isEmpty()) {
      add(prefix + text, source);
      prefix = "";
    }
  }

  private void endBlock() {
    endLine();
    if (!written.isEmpty() && !written.getLast().isEmpty()) {
      add("");
    }
  }

  private void add(String text) {
    add(text, source);
  }

  private void add(String text, int sourceLine) {
    written.add(text);
    sources.add(sourceLine);
  }

  private static int lineOf(Node node) {
    return node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 1;
  }
}
