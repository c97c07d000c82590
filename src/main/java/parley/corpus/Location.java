package parley.corpus;

/**
 * A place in a source file as an editor shows it. (A <em>position</em> belongs to a party.)
 *
 * @param line counted from 1
 * @param column counted from 1, in Unicode code points
 */
public record Location(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
