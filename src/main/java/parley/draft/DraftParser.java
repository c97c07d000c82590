package parley.draft;

import java.util.ArrayList;
import java.util.List;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Notice;
import parley.corpus.Party;
import parley.corpus.Span;

/** Reads a document as a tree of clauses. Total: any text gives a tree that covers it. */
public final class DraftParser {
  private final Document document;
  private final List<Node> nodes;
  private final List<Span> bodies;
  private final List<String> ids;
  private final Levels levels;

  private final Brackets brackets;
  private final OwnBrackets own;
  private final Options options;

  private DraftParser(
      Document document, List<TextLine> lines, List<Node> nodes, Brackets brackets) {
    this.document = document;
    this.nodes = nodes;
    this.bodies = bodies(lines);
    this.levels = new Levels(document.text(), nodes);
    this.ids = ClauseIds.of(nodes, levels, i -> !bodies.get(i).isEmpty());
    this.brackets = brackets;
    this.options = new Options(nodes);
    this.own = new OwnBrackets(document.text(), brackets);
  }

  /** Parses a document; parties in its brackets are known by their looks. */
  public static Draft parse(Document document) {
    return parse(document, List.of());
  }

  /**
   * Parses a document; the time is linear in its length.
   *
   * @param parties who negotiates: their names are understood in the brackets of the draft
   */
  public static Draft parse(Document document, List<Party> parties) {
    List<TextLine> lines = LineScanner.scan(document.text(), document.body());
    List<Candidate> candidates =
        new CandidateScanner(document.text(), document.syntax(), lines).scan();
    List<Node> nodes = Outline.of(document.text(), candidates);
    boolean draft = document.kind() == DocumentKind.DRAFT;
    Legend legend = draft ? Legend.of(document) : Legend.NONE;
    Brackets brackets = Brackets.of(document, lines, nodes, parties, legend);
    DraftParser parser = new DraftParser(document, lines, nodes, brackets);
    List<Notice> notices = new ArrayList<>(parser.brackets.notices());
    if (draft) {
      notices.addAll(StatusMarks.notices(document, legend));
    }
    return new Draft(document, parser.clauses(), notices);
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      int depth = node.parent() < 0 ? 0 : clauses.get(node.parent()).depth() + 1;
      clauses.add(clause(i, node, depth));
    }
    return clauses;
  }

  private Clause clause(int i, Node node, int depth) {
    Span span = new Span(start(i), end(i));
    Span body = bodies.get(i);
    return new Clause(
        ids.get(i),
        node.label() == null ? "" : node.label().printed(),
        levels.of(i),
        node.heading().words(),
        body,
        span,
        document.lines().sourceLine(node.at().content()),
        document.lines().sourceLine(Math.max(node.at().content(), body.end() - 1)),
        i,
        node.parent(),
        depth,
        own.contested(span) || (draft() && options.live(i)),
        brackets(i, span));
  }

  private boolean draft() {
    return document.kind() == DocumentKind.DRAFT;
  }

  /** The brackets that open in a clause; a clause that is an option counts as one. */
  private List<Bracket> brackets(int i, Span span) {
    List<Bracket> inside = own.in(span);
    boolean marked = inside.stream().anyMatch(b -> b.kind() == Bracket.Kind.OPTION);
    if (!draft() || marked || !options.option(i)) {
      return inside;
    }
    Span body = bodies.get(i);
    List<Bracket> all = new ArrayList<>();
    all.add(new Bracket(Bracket.Kind.OPTION, body.of(document.text()), body, BracketParties.NONE));
    all.addAll(inside);
    return all;
  }

  private int start(int i) {
    return i == 0 ? document.body().start() : nodes.get(i).at().start();
  }

  private int end(int i) {
    return i + 1 < nodes.size() ? start(i + 1) : document.body().end();
  }

  /** The own words of each node, without the lines drawn and link targets after them. */
  private List<Span> bodies(List<TextLine> lines) {
    List<Span> found = new ArrayList<>(nodes.size());
    int line = 0;
    for (int i = 0; i < nodes.size(); i++) {
      int end = end(i);
      int from = Math.min(nodes.get(i).heading().body(), end);
      int last = from;
      while (line < lines.size() && lines.get(line).start() < end) {
        TextLine at = lines.get(line);
        if (at.kind() != TextLine.Kind.RULE && at.kind() != TextLine.Kind.TARGET) {
          last = Math.max(last, Math.min(at.end(), end));
        }
        if (at.end() >= end) {
          break;
        }
        line++;
      }
      found.add(trim(from, last));
    }
    return found;
  }

  private Span trim(int from, int to) {
    String text = document.text();
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
