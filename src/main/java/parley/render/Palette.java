package parley.render;

/**
 * How words are set off on a terminal. Colour is never the only sign: what is deleted or inserted
 * keeps its marks, or is struck through and underlined, for those who cannot tell colours apart.
 */
public enum Palette {
  /** No escape codes at all. */
  PLAIN,
  /** The sixteen colours that every terminal has. */
  ANSI;

  private static final String RESET = "\u001b[0m";

  public boolean colours() {
    return this == ANSI;
  }

  public String deleted(String text) {
    return style("9;31", text);
  }

  public String inserted(String text) {
    return style("4;34", text);
  }

  /** A sign that stands for something inserted. */
  public String came(String text) {
    return style("34", text);
  }

  /** A sign that stands for something deleted. */
  public String went(String text) {
    return style("31", text);
  }

  public String heading(String text) {
    return style("1", text);
  }

  /** Less important than its surroundings. */
  public String faint(String text) {
    return style("2", text);
  }

  public String agreed(String text) {
    return style("36", text);
  }

  public String open(String text) {
    return style("1;33", text);
  }

  /** A word that was searched for. */
  public String highlight(String text) {
    return style("1;35", text);
  }

  public String error(String text) {
    return style("1;31", text);
  }

  private String style(String codes, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + codes + "m" + text + RESET;
  }
}
