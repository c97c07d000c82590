package parley.render;

import java.util.List;
import parley.corpus.Span;

/**
 * The part of a text that shows why it was found, with the words that matched set off.
 *
 * @param text of the passage, one line
 * @param highlights what matched, in UTF-16 units, in order
 */
record Excerpt(String text, List<Span> highlights) {
  /** How much of a text stands before the first match, as a part of the room there is. */
  private static final int LEAD = 3;

  /** At most so many characters around the first match, cut at blanks. */
  String within(int room, Palette palette) {
    if (text.length() <= room) {
      return styled(0, text.length(), palette);
    }
    int first = highlights.isEmpty() ? 0 : highlights.getFirst().start();
    int start = wordStart(Math.min(Math.max(0, first - room / LEAD), text.length() - room));
    int end = wordEnd(Math.min(text.length(), start + room), start);
    return (start > 0 ? "… " : "")
        + styled(start, end, palette)
        + (end < text.length() ? " …" : "");
  }

  private int wordStart(int at) {
    int blank = text.indexOf(' ', Math.max(0, at - 1));
    return at == 0 || blank < 0 || blank - at > 40 ? boundary(at) : blank + 1;
  }

  private int wordEnd(int at, int start) {
    int blank = text.lastIndexOf(' ', at);
    return at == text.length() || blank <= start ? boundary(at) : blank;
  }

  /** Never between the halves of a character. */
  private int boundary(int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }

  private String styled(int start, int end, Palette palette) {
    StringBuilder out = new StringBuilder();
    int at = start;
    for (Span span : highlights) {
      int from = Math.max(at, span.start());
      int to = Math.min(end, span.end());
      if (from < to) {
        out.append(Printable.line(text.substring(at, from)));
        out.append(words(Printable.line(text.substring(from, to)), palette));
        at = to;
      }
    }
    return out.append(Printable.line(text.substring(at, Math.max(at, end)))).toString();
  }

  /** Word by word, so that a line can be broken between them. */
  private static String words(String matched, Palette palette) {
    return String.join(
        " ", List.of(matched.split(" ", -1)).stream().map(palette::highlight).toList());
  }
}
