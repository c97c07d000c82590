package parley.render;

/** Text of documents made harmless inside Markdown. */
final class Markdown {
  private Markdown() {}

  /** One line whose characters mean themselves, also in a cell of a table. */
  static String text(String text) {
    String line = Printable.line(text).strip().replaceAll("\\s+", " ");
    return line.replaceAll("[\\\\`*_{}\\[\\]<>|#]", "\\\\$0");
  }

  /** A path or an id, set as code. */
  static String code(String text) {
    return "`" + Printable.line(text).replace('`', '\'') + "`";
  }
}
