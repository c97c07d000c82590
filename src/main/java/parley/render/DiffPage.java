package parley.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a comparison in HTML finds under which name. All texts are as they are to be
 * read; the template escapes them.
 *
 * @param title of the page
 * @param size how many clauses the drafts have
 * @param filters the kinds of the changes that are told, by which a reader may choose
 * @param listed whether there are rows
 * @param nothing what to say when there are none, else empty
 */
record DiffPage(
    String title,
    Side old,
    Side now,
    String size,
    List<Count> counts,
    List<Count> filters,
    boolean listed,
    String nothing,
    List<Row> rows,
    List<Item> items) {

  /** A draft: its short name, and its title with its day. */
  record Side(String name, String about) {}

  /** How many changes there are of a kind. */
  record Count(String style, long count, String name) {}

  /** A line of the summary table. */
  record Row(String anchor, String ids, String heading, String kind, List<String> kinds) {}

  /** One thing in the order of the new draft; one of the four is there. */
  record Item(
      @Nullable Told told,
      @Nullable Same same,
      @Nullable Same folded,
      @Nullable Departed departed) {}

  /**
   * A change.
   *
   * @param kinds the filters that it is found by, with blanks between
   */
  record Told(
      String anchor,
      String style,
      String kinds,
      String ids,
      String heading,
      List<String> tags,
      String lines,
      List<Note> notes,
      List<Sense> senses,
      List<Bracket> brackets,
      List<Paragraph> paragraphs) {
    boolean sensed() {
      return !senses.isEmpty();
    }

    boolean bracketed() {
      return !brackets.isEmpty();
    }
  }

  /** A remark, with a link to another place of the page where it has one. */
  record Note(String style, String text, String link, String linked) {}

  /** An edit that changes meaning. */
  record Sense(String kind, String old, String now) {}

  /** What happened to a bracket. */
  record Bracket(String event, String by, String text) {}

  /** A line of a redline. */
  record Paragraph(String label, String lang, List<Run> runs) {}

  /** A piece of a line; one of the three is true. */
  record Run(boolean deleted, boolean inserted, boolean kept, String text) {
    static Run kept(String text) {
      return new Run(false, false, true, text);
    }
  }

  /** Clauses in which nothing changed, with a line that sums them up. */
  record Same(String summary, List<Clause> clauses) {}

  /** A clause in which nothing changed. */
  record Clause(String ids, String heading, String lang, String text) {}

  /** The place that something moved away from. */
  record Departed(String anchor, String ids, String heading, String link, String to) {}
}
