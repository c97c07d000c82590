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
  private static final Pattern LABELLED = Pattern.compile("^(?:" + TableRow.NUMBER + ")(?:\\s|$)");

  private final List<String> written = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private String prefix = "";
  private int source = 1;
  private int depth;

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
      case "ul", "ol" -> list(element);
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

  private void list(Element list) {
    boolean numbered = list.normalName().equals("ol");
    int number = integer(list.attr("start"), 1);
    endBlock();
    depth++;
    for (Node child : list.childNodes()) {
      if (child instanceof Element item && item.normalName().equals("li")) {
        number = integer(item.attr("value"), number);
        block(item, marker(item, numbered ? number(list.attr("type"), number) : "-"));
        number++;
      } else {
        visit(child);
      }
    }
    depth--;
  }

  /** The mark of an item; none if its text brings its own. */
  private String marker(Element item, String mark) {
    String begin =
        item.nodeStream(TextNode.class)
            .filter(text -> !text.isBlank())
            .findFirst()
            .map(TextNode::text)
            .orElse("");
    boolean labelled = LABELLED.matcher(begin.strip()).find();
    return labelled ? "" : "  ".repeat(depth - 1) + mark + " ";
  }

  private static String number(String type, int number) {
    return switch (type) {
      case "a" -> "(" + (char) ('a' + Math.floorMod(number - 1, 26)) + ")";
      case "A" -> (char) ('A' + Math.floorMod(number - 1, 26)) + ".";
      default -> number + ".";
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
    boolean labelled = cells.size() > 1 && TableRow.isLabel(cells.get(0).text());
    boolean laidOut = !cells.select("table, p + p, li").isEmpty();
    if (laidOut || cells.size() < 2 || (labelled && cells.size() < 3)) {
      endBlock();
      prefix = labelled ? cells.get(0).text() + " " : "";
      cells.stream().skip(labelled ? 1 : 0).forEach(cell -> block(cell, ""));
      prefix = "";
    } else {
      endBlock();
      prefix = labelled ? cells.get(0).text() + " " : "";
      append(line(cells.subList(labelled ? 1 : 0, cells.size())), lineOf(row));
      endBlock();
      prefix = "";
    }
  }

  /** Cells side by side, an empty one kept where it tells which column the others stand in. */
  private static String line(List<Element> cells) {
    List<String> texts = new ArrayList<>(cells.stream().map(Element::text).toList());
    while (!texts.isEmpty() && texts.getLast().isBlank()) {
      texts.removeLast();
    }
    boolean columns = cells.size() > 2;
    return String.join(" | ", texts.stream().filter(t -> columns || !t.isBlank()).toList());
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
