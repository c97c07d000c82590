package parley.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts the parts of compound words in their place, and their joined form where the first stands.
 */
final class WordPartsFilter extends TokenFilter {
  /** A token still to be given out. */
  private record Waiting(String text, int increment, int start, int end) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final boolean joining;
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  /**
   * Takes the words of a stream apart.
   *
   * @param joining whether hyphenated words are also given joined, as an index wants them; a query
   *     asks for one form at a time
   */
  WordPartsFilter(TokenStream input, boolean joining) {
    super(input);
    this.joining = joining;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (waiting.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      if (!WordParts.isCompound(term)) {
        return true;
      }
      takeApart();
    }
    give(waiting.remove());
    return true;
  }

  private void takeApart() {
    WordParts word = WordParts.of(term.toString());
    int start = offset.startOffset();
    int end = offset.endOffset();
    boolean aligned = end - start == term.length();
    int step = increment.getPositionIncrement();
    String joined = word.joined();
    if (joined != null && (joining || word.parts().isEmpty())) {
      waiting.add(new Waiting(joined, step, start, end));
      step = 0;
    }
    for (WordParts.Part part : word.parts()) {
      int from = aligned ? start + part.start() : start;
      waiting.add(
          new Waiting(part.text(), step, from, aligned ? from + part.text().length() : end));
      step = 1;
    }
  }

  private void give(Waiting token) {
    clearAttributes();
    term.setEmpty().append(token.text());
    increment.setPositionIncrement(token.increment());
    offset.setOffset(token.start(), token.end());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }
}
