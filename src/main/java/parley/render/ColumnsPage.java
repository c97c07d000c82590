package parley.render;

import java.util.List;

/**
 * What the template of drafts side by side in HTML finds under which name. All texts are as they
 * are to be read; the template escapes them.
 *
 * @param title of the page
 * @param size how many drafts and rows there are
 * @param tabled whether there are rows
 */
record ColumnsPage(String title, String size, boolean tabled, List<Head> heads, List<Row> rows) {

  /** A draft: its short name, and its title with its day. */
  record Head(String name, String about) {}

  /**
   * What became of some clauses through all drafts.
   *
   * @param name what the cell for the compromise is called to those who do not see the row
   */
  record Row(String name, List<Cell> cells) {}

  /** What the clauses are in one draft. */
  record Cell(String lang, boolean removed, List<Part> parts) {}

  /** Clauses that a change brought. */
  record Part(String ids, String kind, List<String> senses, List<List<Run>> lines) {}

  /** A piece of a line; whether the first draft has it not. */
  record Run(boolean different, String text) {}
}
