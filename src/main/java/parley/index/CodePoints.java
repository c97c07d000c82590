package parley.index;

/** Turns rising offsets into code points; counts on from the last, so that a text is read once. */
final class CodePoints {
  private final String text;
  private int offset;
  private int count;

  CodePoints(String text) {
    this.text = text;
  }

  /** How many code points stand before an offset in UTF-16 units. */
  int before(int wanted) {
    count = wanted < offset ? text.codePointCount(0, wanted) : count + between(wanted);
    offset = wanted;
    return count;
  }

  private int between(int wanted) {
    return text.codePointCount(offset, wanted);
  }
}
