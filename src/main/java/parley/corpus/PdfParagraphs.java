package parley.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts the lines of a PDF together to the paragraphs and headings that they were broken from. */
final class PdfParagraphs {
  /**
   * A paragraph or a heading.
   *
   * @param text its words
   * @param page the page that it begins on
   * @param level the level of a heading, from 1; 0 for a paragraph
   */
  record Paragraph(String text, int page, int level) {}

  /** A line that begins with the label of a clause or the mark of an item. */
  static final Pattern LABEL =
      Pattern.compile(
          "(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,4}|\\([0-9a-zA-Z]{1,4}\\)"
              + "|[A-Za-z][.)]|[ivxIVXLC]{1,6}[.)]|§{1,2} ?\\d{1,4}|[-–—•*]"
              + "|(?i:article|art\\.|section|sec\\.|clause|chapter|part|title|annex|schedule)"
              + " (?:\\d{1,4}|[IVXLC]{1,6}|[A-Z])(?!\\w)[.:)]?)(?:\\s.*|$)");

  /** The mark of a note at the end of words. */
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,9}\\]$");

  private static final int LONGEST_HEADING = 120;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private final List<PdfLine> lines;
  private final float size;
  private final float leading;
  private final Map<String, float[]> edges = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Float> headingSizes;

  private PdfParagraphs(List<PdfLine> lines, float size, float width) {
    this.lines = lines;
    this.size = size;
    this.leading = leading();
    this.headingSizes =
        lines.stream()
            .map(line -> rounded(line.size()))
            .filter(s -> s > 1.12f * size)
            .distinct()
            .sorted((a, b) -> Float.compare(b, a))
            .toList();
    for (PdfLine line : lines) {
      NO_WORD.splitAsStream(line.text()).forEach(words::add);
      float[] edge =
          edges.computeIfAbsent(column(line), c -> new float[] {line.left(), line.right()});
      edge[0] = Math.min(edge[0], line.left());
      edge[1] = Math.max(edge[1], line.right());
    }
    if (!hasBroken()) {
      edges.values().forEach(edge -> edge[1] = Math.max(edge[1], width - edge[0]));
    }
  }

  /** Whether lines end at a margin; where none does, it is taken to be as wide as the other. */
  private boolean hasBroken() {
    double most = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    return lines.stream().filter(line -> line.right() > most - 3 * size).count() > 1;
  }

  /**
   * The paragraphs of lines in reading order.
   *
   * @param size of most of the text
   * @param width of a page
   */
  static List<Paragraph> of(List<PdfLine> lines, float size, float width) {
    var paragraphs = new PdfParagraphs(lines, size, width);
    paragraphs.gather();
    return paragraphs.paragraphs;
  }

  /** The size of most letters. */
  static float usualSize(List<PdfPage> pages) {
    var letters = new TreeMap<Float, Integer>();
    pages.stream()
        .flatMap(page -> page.lines().stream())
        .forEach(line -> letters.merge(rounded(line.size()), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(10f);
  }

  private static float rounded(float size) {
    return Math.round(size * 4) / 4f;
  }

  private static String column(PdfLine line) {
    return line.page() + " " + line.column();
  }

  /** From line to line, in most of the text. */
  private float leading() {
    var gaps = new ArrayList<Float>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).base() - lines.get(i - 1).base();
      if (column(lines.get(i)).equals(column(lines.get(i - 1))) && gap > 0 && gap < 3 * size) {
        gaps.add(gap);
      }
    }
    gaps.sort(Float::compare);
    // Lines of one paragraph are nearer to one another than paragraphs are.
    return gaps.isEmpty() ? 1.2f * size : gaps.get(gaps.size() / 3);
  }

  private void gather() {
    var open = new ArrayList<PdfLine>();
    for (PdfLine line : lines) {
      if (!open.isEmpty() && starts(open.getLast(), line)) {
        close(open);
      }
      open.add(line);
    }
    close(open);
  }

  private void close(List<PdfLine> open) {
    if (!open.isEmpty()) {
      PdfLine first = open.getFirst();
      String text = flowed(open);
      paragraphs.add(new Paragraph(text, first.page(), level(open, text)));
      open.clear();
    }
  }

  /** Whether a line begins a paragraph behind another line. */
  private boolean starts(PdfLine above, PdfLine line) {
    if (above.cells() > 1 || line.cells() > 1) {
      return true;
    }
    if (Math.abs(above.size() - line.size()) > 0.08f * size || above.bold() != line.bold()) {
      return !goesOnAfterBold(above, line);
    }
    boolean ended = LineShape.endsSentence(above.text(), new Span(0, above.text().length()));
    boolean labelled = LABEL.matcher(line.text()).matches();
    boolean closed = ended || above.text().endsWith(",") || isShort(above, 0.15f);
    if (!column(above).equals(column(line))) {
      return ended ? startsUpper(line) || labelled : labelled && closed;
    }
    float gap = line.base() - above.base();
    if (gap > 1.3f * Math.max(leading, above.size()) || gap < 0) {
      return true;
    }
    if (labelled && (closed || line.left() < above.left() - 2)) {
      return true;
    }
    if (!ended && !labelled && !startsUpper(line) && !isShort(above, 0.4f)) {
      return false;
    }
    if (isCentred(above) != isCentred(line)) {
      return true;
    }
    boolean indented = line.left() > above.left() + 0.8f * size;
    return (ended && (isShort(above, 0.1f) || indented)) || isShort(above, 0.4f);
  }

  /** A first line that is bold up to its end, as a label and a title are, may be one of prose. */
  private boolean goesOnAfterBold(PdfLine above, PdfLine line) {
    boolean alike = Math.abs(above.size() - line.size()) <= 0.08f * size;
    return alike
        && column(above).equals(column(line))
        && !isShort(above, 0.08f)
        && !LABEL.matcher(line.text()).matches()
        && line.base() - above.base() < 1.3f * leading;
  }

  private static boolean startsUpper(PdfLine line) {
    return !line.text().isEmpty() && !Character.isLowerCase(line.text().codePointAt(0));
  }

  /** Whether a line ends well before the right edge of its column. */
  private boolean isShort(PdfLine line, float share) {
    float[] edge = edges.getOrDefault(column(line), new float[] {line.left(), line.right()});
    return line.right() < edge[1] - share * (edge[1] - edge[0]);
  }

  private boolean isCentred(PdfLine line) {
    float[] edge = edges.getOrDefault(column(line), new float[] {line.left(), line.right()});
    float margin = 0.1f * (edge[1] - edge[0]);
    return Math.abs(line.middle() - (edge[0] + edge[1]) / 2) < 4
        && line.left() > edge[0] + margin
        && line.right() < edge[1] - margin;
  }

  /** Large print, and bold print that stands alone, is a heading. */
  private int level(List<PdfLine> block, String text) {
    PdfLine first = block.getFirst();
    int end = NOTE.matcher(text).replaceAll("").length();
    boolean sentence = LineShape.endsSentence(text, new Span(0, end));
    boolean brief = text.length() <= LONGEST_HEADING && text.chars().anyMatch(Character::isLetter);
    if (!brief || sentence) {
      return 0;
    }
    int at = headingSizes.indexOf(rounded(first.size()));
    if (at >= 0) {
      return Math.min(6, at + 1);
    }
    boolean bold = block.stream().allMatch(PdfLine::bold);
    return bold ? Math.min(6, headingSizes.size() + 1) : 0;
  }

  /** Lines as one, words that were broken over two lines made whole. */
  private String flowed(List<PdfLine> block) {
    var text = new StringBuilder();
    for (PdfLine line : block) {
      String next = line.text();
      if (text.isEmpty()) {
        text.append(next);
      } else if (endsBroken(text, next)) {
        int cut = text.length() - 1;
        boolean soft = text.charAt(cut) == '\u00ad';
        if (soft || !keepsHyphen(text, next)) {
          text.setLength(cut);
        }
        text.append(next);
      } else {
        text.append(' ').append(next);
      }
    }
    return text.toString().replace("\u00ad", "").replaceAll(" {2,}", " ").strip();
  }

  private static boolean endsBroken(StringBuilder text, String next) {
    int last = text.length() - 1;
    char c = text.charAt(last);
    return last > 0
        && (c == '\u00ad' || c == '-' || c == '\u2010')
        && Character.isLetter(text.charAt(last - 1))
        && !next.isEmpty()
        && Character.isLetter(next.charAt(0));
  }

  /** Whether the word has its hyphen elsewhere too, or goes on with a capital. */
  private boolean keepsHyphen(StringBuilder text, String next) {
    int start = text.length() - 1;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < next.length() && isOfWord(next.charAt(end))) {
      end++;
    }
    String before = text.substring(start, text.length() - 1);
    String behind = next.substring(0, end);
    if (words.contains(before + behind)) {
      return false;
    }
    return words.contains(before + "-" + behind)
        || !Character.isLowerCase(behind.charAt(0))
        || before.indexOf('-') >= 0;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
