package parley.draft;

import java.util.ArrayList;
import java.util.List;
import parley.corpus.Span;

/** Hands each clause, in order, the brackets that open in it, and says whether it is contested. */
final class OwnBrackets {
  private final String text;
  private final Brackets brackets;
  private int next;
  private int range;

  OwnBrackets(String text, Brackets brackets) {
    this.text = text;
    this.brackets = brackets;
  }

  /** The brackets that open in a clause; clauses are asked for in order. */
  List<Bracket> in(Span clause) {
    List<Bracket> own = new ArrayList<>();
    while (next < brackets.all().size() && brackets.all().get(next).span().start() < clause.end()) {
      own.add(brackets.all().get(next++));
    }
    return own;
  }

  /** Whether words of a clause stand in open brackets; clauses are asked for in order. */
  boolean contested(Span clause) {
    List<Span> open = brackets.contested();
    while (range < open.size() && open.get(range).end() <= clause.start()) {
      range++;
    }
    for (int i = range; i < open.size() && open.get(i).start() < clause.end(); i++) {
      int from = Math.max(open.get(i).start(), clause.start());
      if (hasWords(from, Math.min(open.get(i).end(), clause.end()))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWords(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isWhitespace(text.charAt(at)) && "[]*.,;:".indexOf(text.charAt(at)) < 0) {
        return true;
      }
    }
    return false;
  }
}
