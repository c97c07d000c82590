package parley.corpus;

/**
 * A half-open range of a document's text.
 *
 * @param start first character, counted from 0 in UTF-16 units of {@link Document#text()}
 * @param end one past the last character; not less than {@code start}
 */
public record Span(int start, int end) {
  /**
   * @throws IllegalArgumentException if the range is negative or turned round
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The characters of this range. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
