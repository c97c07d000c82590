package parley.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes off what is printed at the head and the foot of every page, and the numbers of pages. */
final class PdfFurniture {
  /** Lines at each end of a page that can be such. */
  private static final int LINES = 3;

  /** The share of a page, at its head and at its foot, where they stand. */
  private static final float MARGIN = 0.14f;

  /** How far one of them may stand from where it stands on other pages, in points. */
  private static final int NEAR = 6;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—|\\s]{0,4}+(?i:page|p\\.|pg\\.)?+\\s*+(?:\\d{1,4}|[ivxl]{1,7})"
              + "(?:\\s*+(?:/|of|von|de|sur)\\s*+\\d{1,4})?+[-–—|\\s]{0,4}+");

  private static final Pattern FIGURE = Pattern.compile("\\d{1,4}");

  private final List<PdfPage> pages;
  private final Map<String, Set<Integer>> seen = new HashMap<>();

  private PdfFurniture(List<PdfPage> pages) {
    this.pages = pages;
  }

  /** The pages without it. */
  static List<PdfPage> removed(List<PdfPage> pages) {
    var furniture = new PdfFurniture(pages);
    for (PdfPage page : pages) {
      furniture.ends(page).forEach(line -> furniture.note(page, line));
    }
    return pages.stream().map(furniture::bare).toList();
  }

  /** The first and last lines of a page that stand in its margins. */
  private List<PdfLine> ends(PdfPage page) {
    List<PdfLine> down =
        page.lines().stream().sorted((a, b) -> Float.compare(a.base(), b.base())).toList();
    var ends = new ArrayList<PdfLine>();
    for (int i = 0; i < down.size(); i++) {
      PdfLine line = down.get(i);
      boolean head = i < LINES && line.base() < MARGIN * page.height();
      boolean foot = i >= down.size() - LINES && line.base() > (1 - MARGIN) * page.height();
      if (head || foot) {
        ends.add(line);
      }
    }
    return ends;
  }

  private void note(PdfPage page, PdfLine line) {
    for (String key : keys(page, line)) {
      seen.computeIfAbsent(key, k -> new HashSet<>()).add(page.number());
    }
  }

  /**
   * What a line would be known by on another page: its words, or its words with one figure that
   * counts as the pages do.
   */
  private static List<String> keys(PdfPage page, PdfLine line) {
    String text = line.plain();
    var keys = new ArrayList<String>();
    keys.add(text);
    // Clauses at the heads of pages may be counted as the pages are.
    boolean clause = PdfParagraphs.LABEL.matcher(text).matches();
    Matcher figures = FIGURE.matcher(clause ? "" : text);
    while (figures.find()) {
      int offset = Integer.parseInt(figures.group()) - page.number();
      keys.add(text.substring(0, figures.start()) + "#" + offset + text.substring(figures.end()));
    }
    int place = Math.round(line.base() / NEAR);
    return keys.stream().flatMap(k -> Stream.of(place + " " + k, (place + 1) + " " + k)).toList();
  }

  private PdfPage bare(PdfPage page) {
    Set<PdfLine> off = new HashSet<>();
    for (PdfLine line : ends(page)) {
      if (isRepeated(page, line) || NUMBER.matcher(line.plain()).matches()) {
        off.add(line);
      }
    }
    return page.with(page.lines().stream().filter(line -> !off.contains(line)).toList());
  }

  /** A third of all pages is enough, as left and right pages have heads of their own. */
  private boolean isRepeated(PdfPage page, PdfLine line) {
    int enough = Math.max(2, pages.size() / 3);
    return keys(page, line).stream()
        .anyMatch(key -> seen.getOrDefault(key, Set.of()).size() >= enough);
  }
}
