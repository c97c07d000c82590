import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a command prints in colour, read from standard input, into a picture of a terminal (SVG). */
class TerminalPicture {
  private static final Pattern ESCAPE = Pattern.compile("\u001b\\[([0-9;]*)m");
  private static final double CHARACTER = 8.4;
  private static final int LINE = 18;
  private static final int MARGIN = 16;
  private static final int BAR = 28;

  /** The first argument is the command line that the picture shows above the output. */
  public static void main(String[] args) throws IOException {
    List<String> lines = new ArrayList<>(List.of("$ " + args[0]));
    new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
    int columns = lines.stream().mapToInt(l -> ESCAPE.matcher(l).replaceAll("").length()).max().orElse(1);
    double width = Math.max(columns, 80) * CHARACTER + 2 * MARGIN;
    int height = BAR + lines.size() * LINE + 2 * MARGIN;
    StringBuilder svg = new StringBuilder();
    svg.append(String.format(Locale.ROOT, HEAD, width, height, width, height, escape(args[0]), width, height));
    for (int i = 0; i < lines.size(); i++) {
      int y = BAR + MARGIN + (i + 1) * LINE - 5;
      svg.append("<text x=\"").append(MARGIN).append("\" y=\"").append(y).append("\">");
      svg.append(spans(lines.get(i))).append("</text>\n");
    }
    System.out.print(svg.append("</svg>\n"));
  }

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%d" viewBox="0 0 %.0f %d" role="img">
      <title>%s</title>
      <style>
      text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #d8dee9; white-space: pre; }
      .b { font-weight: bold; } .f { fill: #8b95a5; } .d { fill: #f28b82; text-decoration: line-through; }
      .i { fill: #8ab4f8; text-decoration: underline; } .y { fill: #fdd663; font-weight: bold; }
      .c { fill: #78d9ec; } .m { fill: #ff8bcb; font-weight: bold; }
      </style>
      <rect width="%.0f" height="%d" rx="8" fill="#1e2430"/>
      <circle cx="20" cy="16" r="6" fill="#ff5f57"/><circle cx="40" cy="16" r="6" fill="#febc2e"/><circle cx="60" cy="16" r="6" fill="#28c840"/>
      """;

  private static String spans(String line) {
    StringBuilder out = new StringBuilder();
    Matcher escape = ESCAPE.matcher(line);
    String style = "";
    int from = 0;
    while (escape.find()) {
      out.append(span(style, line.substring(from, escape.start())));
      style = style(escape.group(1));
      from = escape.end();
    }
    return out.append(span(style, line.substring(from))).toString();
  }

  private static String span(String style, String text) {
    if (style.isEmpty() || text.isEmpty()) {
      return escape(text);
    }
    return "<tspan class=\"" + style + "\">" + escape(text) + "</tspan>";
  }

  /** The codes that the palette of parley uses. */
  private static String style(String codes) {
    return switch (codes) {
      case "1" -> "b";
      case "2" -> "f";
      case "9;31", "1;31" -> "d";
      case "4;34" -> "i";
      case "1;33" -> "y";
      case "36" -> "c";
      case "1;35" -> "m";
      default -> "";
    };
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("  ", " \u00a0");
  }
}
