package parley.draft;

import java.util.List;

/**
 * A place of a draft where a clause may begin.
 *
 * @param place how much the layout speaks for it
 * @param start offset where the clause would begin: the line's start, or the label in a line
 * @param content offset of the label or, without one, of the first word
 * @param end offset of the end of the line
 * @param indent columns before it
 * @param rank how many {@code #} the line has
 * @param alone whether the words of the line do not run on to the next
 * @param block which run of lines without a blank line it stands in
 * @param footnote whether it is the text of a footnote
 * @param labels the readings of a label there, likelier ones first; empty for none
 */
record Candidate(
    Place place,
    int start,
    int content,
    int end,
    int indent,
    int rank,
    boolean alone,
    int block,
    boolean footnote,
    List<Label> labels) {
  enum Place {
    /** A line marked as a heading. */
    HEADING,
    /** A short line set apart: bold, centred or in capitals. */
    TITLE,
    /** After a blank line. */
    PARAGRAPH,
    /** At the start of a line that was meant to begin there. */
    LINE,
    /** Right after another label. */
    CHAIN,
    /** Within running text. */
    INLINE
  }

  Candidate {
    labels = List.copyOf(labels);
  }

  boolean opensLine() {
    return place != Place.CHAIN && place != Place.INLINE;
  }
}
