package parley.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds which bracket closes which. Brackets may run over paragraphs, but not over a heading: what
 * is open there was forgotten, and then stands for its own clause alone.
 */
final class BracketMatcher {
  /** No draft nests deeper; brackets below are balanced but not looked at. */
  private static final int DEEPEST = 50;

  private final String text;
  private final List<Node> nodes;
  private final int end;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Integer> unclosed = new ArrayList<>();
  private final List<Integer> stray = new ArrayList<>();

  /** Brackets that wait for their end, the newest first, each with the clause it opens in. */
  private final Deque<Open> open = new ArrayDeque<>();

  /** How many brackets are open below the deepest that are looked at. */
  private int deeper;

  private record Open(int at, int clause) {}

  private BracketMatcher(String text, List<Node> nodes, int end) {
    this.text = text;
    this.nodes = nodes;
    this.end = end;
  }

  /**
   * Matches the brackets of a text.
   *
   * @param nodes its clauses
   * @param end where the last of them ends
   */
  static BracketMatcher match(
      String text, List<Node> nodes, int end, List<BracketLexer.Mark> marks) {
    BracketMatcher matcher = new BracketMatcher(text, nodes, end);
    int clause = 0;
    for (BracketLexer.Mark mark : marks) {
      while (clause + 1 < nodes.size() && nodes.get(clause + 1).at().start() <= mark.at()) {
        clause++;
        if (parts(nodes.get(clause))) {
          matcher.forget(nodes.get(clause).at().start());
        }
      }
      matcher.take(mark, clause);
    }
    matcher.forget(end);
    matcher.pairs.sort(Comparator.comparingInt(Pair::open));
    return matcher;
  }

  /** The pairs in the order in which they open. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Offsets of brackets that nothing closes. */
  List<Integer> unclosed() {
    return unclosed;
  }

  /** Offsets of brackets that close nothing. */
  List<Integer> stray() {
    return stray;
  }

  /** Whether a clause is a heading: an article, a chapter, a numbered title. */
  private static boolean parts(Node node) {
    Label label = node.label();
    if (node.at().rank() > 0 || label == null) {
      return node.at().rank() > 0;
    }
    return label.worded() ? !label.word().anywhere() : !node.heading().words().isEmpty();
  }

  private void take(BracketLexer.Mark mark, int clause) {
    if (mark.opens() && open.size() == DEEPEST) {
      deeper++;
    } else if (mark.opens()) {
      open.push(new Open(mark.at(), clause));
    } else if (deeper > 0) {
      deeper--;
    } else if (open.isEmpty()) {
      stray.add(mark.at());
    } else {
      pairs.add(new Pair(open.pop().at(), mark.at() + 1, true));
    }
  }

  /** Gives up the brackets that are open at a heading, but for those right before it. */
  private void forget(int heading) {
    deeper = 0;
    List<Open> kept = new ArrayList<>();
    int words = lastWord(heading);
    while (!open.isEmpty()) {
      Open one = open.pop();
      if (one.at() > words && heading < end) {
        kept.addFirst(one);
      } else {
        unclosed.add(one.at());
        pairs.add(new Pair(one.at(), Math.max(one.at() + 1, endOf(one.clause())), false));
      }
    }
    kept.forEach(open::push);
  }

  private int endOf(int clause) {
    int next = clause + 1 < nodes.size() ? nodes.get(clause + 1).at().start() : end;
    return lastWord(next) + 1;
  }

  /** Offset of the last character before that is neither white space nor an opening bracket. */
  private int lastWord(int before) {
    int at = before - 1;
    while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '[')) {
      at--;
    }
    return at;
  }
}
