package parley.draft;

import java.util.ArrayList;
import java.util.List;
import parley.corpus.Document;
import parley.corpus.Span;

/** Reads a document as a tree of clauses. Total: any text gives a tree that covers it. */
public final class DraftParser {
  private final Document document;
  private final List<Node> nodes;
  private final List<String> ids;

  private DraftParser(Document document, List<Node> nodes) {
    this.document = document;
    this.nodes = nodes;
    this.ids = ClauseIds.of(nodes);
  }

  /** Parses a document; the time is linear in its length. */
  public static Draft parse(Document document) {
    List<TextLine> lines = LineScanner.scan(document.text(), document.body());
    List<Candidate> candidates =
        new CandidateScanner(document.text(), document.syntax(), lines).scan();
    List<Node> nodes = Outline.of(document.text(), candidates);
    return new Draft(document, new DraftParser(document, nodes).clauses(), List.of());
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      clauses.add(clause(i, clauses));
    }
    return clauses;
  }

  private Clause clause(int i, List<Clause> before) {
    Node node = nodes.get(i);
    int start = i == 0 ? document.body().start() : node.at().start();
    int end = i + 1 < nodes.size() ? nodes.get(i + 1).at().start() : document.body().end();
    Span body = body(node, end);
    Label label = node.label();
    return new Clause(
        ids.get(i),
        label == null ? "" : label.printed(),
        level(node, before),
        node.heading().words(),
        body,
        new Span(start, end),
        document.lines().sourceLine(node.at().content()),
        document.lines().sourceLine(Math.max(node.at().content(), lastWord(start, end))),
        i,
        node.parent(),
        node.parent() < 0 ? 0 : before.get(node.parent()).depth() + 1,
        false,
        List.of());
  }

  private Span body(Node node, int end) {
    int from = Math.min(node.heading().body(), end);
    while (from < end && Character.isWhitespace(document.text().charAt(from))) {
      from++;
    }
    return new Span(from, Math.max(from, 1 + lastWord(from, end)));
  }

  /** Offset of the last character that is not white space; one before the start without any. */
  private int lastWord(int start, int end) {
    int last = end - 1;
    while (last >= start && Character.isWhitespace(document.text().charAt(last))) {
      last--;
    }
    return last;
  }

  private static Level level(Node node, List<Clause> before) {
    Label label = node.label();
    if (label == null) {
      return Level.PLAIN;
    }
    Form.Word word = label.form().word();
    if (word != null) {
      return word.level();
    }
    boolean top =
        node.parent() < 0 || before.get(node.parent()).level().compareTo(Level.SECTION) < 0;
    if (label.form().style() == Numeral.Style.DECIMAL && label.form().before().isEmpty()) {
      return top && (node.at().rank() > 0 || !node.heading().words().isEmpty())
          ? Level.ARTICLE
          : Level.PARAGRAPH;
    }
    return Level.POINT;
  }
}
