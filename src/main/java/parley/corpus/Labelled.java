package parley.corpus;

import org.jspecify.annotations.Nullable;
import parley.corpus.Sheet.Part;
import parley.corpus.WordNumbering.Label;

/** Puts before a paragraph of an office file what a reader sees there: a label or a heading's. */
final class Labelled {
  private static final int LONGEST_HEADING = 120;
  private static final int SHORT_HEADING = 40;

  /** The level of a heading that only its bold print makes one. */
  private static final int BOLD_HEADING = 4;

  private Labelled() {}

  /**
   * A paragraph as it stands in the text.
   *
   * @param label what its list puts before it, or null
   * @param heading the level of headings that its style is of, from 1; 0 for none
   * @param bold whether all its words are in bold print
   */
  static Part of(Part part, @Nullable Label label, int heading, boolean bold) {
    if (label != null && label.bullet()) {
      return part.after("  ".repeat(label.level()) + label.text() + " ");
    }
    Part numbered = label == null ? part : part.after(label.text() + " ");
    int level = heading == 0 && label == null && bold ? BOLD_HEADING : heading;
    return level > 0 && isShort(part.text())
        ? new Part(numbered.text().replace('\n', ' '), numbered.marks(), numbered.source())
            .after("#".repeat(level) + " ")
        : numbered;
  }

  /** A style of headings is also used to number whole paragraphs. */
  private static boolean isShort(String text) {
    boolean sentence = LineShape.endsSentence(text, new Span(0, text.length()));
    return text.length() <= (sentence ? SHORT_HEADING : LONGEST_HEADING);
  }
}
