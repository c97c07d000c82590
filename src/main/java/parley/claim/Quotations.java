package parley.claim;

import java.util.ArrayList;
import java.util.List;
import parley.corpus.Span;

/** Finds what stands between quotation marks. */
final class Quotations {
  private Quotations() {}

  /**
   * The quoted words of a paragraph, without their marks; a quotation that is not closed ends with
   * the paragraph.
   */
  static List<Span> in(String text, Span paragraph) {
    var quotations = new ArrayList<Span>();
    int open = -1;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char c = text.charAt(at);
      if (open < 0 && opens(c)) {
        open = at + 1;
      } else if (open >= 0 && closes(c)) {
        quotations.add(new Span(open, at));
        open = -1;
      }
    }
    if (open >= 0 && open < paragraph.end()) {
      quotations.add(new Span(open, paragraph.end()));
    }
    return quotations;
  }

  private static boolean opens(char c) {
    return c == '"' || c == '“' || c == '„' || c == '«';
  }

  private static boolean closes(char c) {
    return c == '"' || c == '”' || c == '“' || c == '»';
  }
}
